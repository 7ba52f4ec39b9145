import type { RecordId } from '../model/id.ts';
import type { KindName } from '../model/model.ts';
import { sectionsOf } from '../sections/section.ts';
import { type EntryPlace, entryPlaceOf } from './differences.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** Who edited what: an edit without its value. */
export type IncomingField = {
  readonly author: string;
  readonly kind: KindName;
  readonly recordId: RecordId;
  readonly field: string;
};

export type IncomingSection = EntryPlace & { readonly edits: number };
export type IncomingPerson = {
  readonly author: string;
  readonly edits: number;
  readonly sections: readonly IncomingSection[];
};

/**
 * What a merge brings, by person and section: those with the most edits first, sections in the order of the work.
 *
 * @param snapshot the workbook after the merge
 */
export function incomingByPerson(
  snapshot: WorkbookSnapshot,
  edits: readonly IncomingField[],
): readonly IncomingPerson[] {
  const places = sectionsOf(snapshot.edition).map(({ label }) => label);
  const rank = ({ section, label }: IncomingSection) =>
    section === undefined ? places.length : places.indexOf(label);
  const known = new Map<string, EntryPlace>();
  const sectionIn = (edit: IncomingField) => {
    const key = `${edit.recordId} ${edit.field}`;
    const { kind, recordId: id, field } = edit;
    const section = known.get(key) ?? entryPlaceOf(snapshot, { kind, id, field });
    known.set(key, section);
    return section;
  };
  const people = [...Map.groupBy(edits, ({ author }) => author)].map(([author, own]) => {
    const sections = [...Map.groupBy(own, (edit) => sectionIn(edit).label)].map(([label, list]) => {
      const { section } = list[0] === undefined ? {} : sectionIn(list[0]);
      return { ...(section === undefined ? {} : { section }), label, edits: list.length };
    });
    return {
      author,
      edits: own.length,
      sections: sections.sort((a, b) => rank(a) - rank(b) || compareTexts(a.label, b.label)),
    };
  });
  return people.sort((a, b) => b.edits - a.edits || compareTexts(a.author, b.author));
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
