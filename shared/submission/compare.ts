import { canonicalJson } from '../json/canonical.ts';
import type { RecordId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { type KindName, kindNames, model, type Records } from '../model/model.ts';
import { fieldsOfPart } from '../model/prints.ts';
import { sectionOf } from '../sections/section-of.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';
import { valueInWords } from '../workbook/value-words.ts';
import type { DeliverablePart } from './part.ts';
import { snapshotOfPart } from './part-snapshot.ts';

/** One field that differs; of texts what was written, of everything else its value in words. */
export type FieldDifference = {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Worth comparing word by word. */
  readonly isProse: boolean;
};

export type RecordDifference = {
  readonly kind: KindName;
  readonly id: RecordId;
  /** "Service “Benefits line”" */
  readonly name: string;
  /** Where it is entered; the kind's plural where no section holds it. */
  readonly section: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** All that a record says which is new or gone. */
  readonly fields: readonly FieldDifference[];
};

export type PartComparison = {
  /** Sections in the order of the model's kinds. */
  readonly records: readonly RecordDifference[];
  /** Kinds of which the records that both have stand in another order. */
  readonly reordered: readonly KindName[];
};

/**
 * What a deliverable says otherwise than before, field by field. Equal digests give nothing; other digests give
 * something, unless the parts are of different editions.
 *
 * @param present a state of the same workbook, for its edition
 */
export function compareParts(
  before: DeliverablePart,
  after: DeliverablePart,
  present: WorkbookSnapshot,
): PartComparison {
  const states = { before: snapshotOfPart(before, present), after: snapshotOfPart(after, present) };
  return compareStates(states, kindNames, (kind) =>
    fieldsOfPart(model[kind], after.deliverable).map(([name]) => name),
  );
}

/** The same of two states of one workbook, as far as those kinds and fields go. */
export function compareStates(
  states: States,
  kinds: readonly KindName[],
  fieldsOf: (kind: KindName) => readonly string[],
): PartComparison {
  return {
    records: kinds.flatMap((kind) => differencesOf(states, kind, fieldsOf(kind))),
    reordered: kinds.filter((kind) => isReordered(states, kind)),
  };
}

type States = { readonly before: WorkbookSnapshot; readonly after: WorkbookSnapshot };

function differencesOf<K extends KindName>(
  { before, after }: States,
  kind: K,
  names: readonly string[],
): readonly RecordDifference[] {
  const ids = new Set([...after.records[kind], ...before.records[kind]].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [was, is] = [findRecord(before, kind, id), findRecord(after, kind, id)];
    const fields = names.flatMap((name) =>
      differenceOf({ before, after }, kind, name, valueIn(was, name), valueIn(is, name)),
    );
    if (was !== undefined && is !== undefined && fields.length === 0) return [];
    return {
      kind,
      id,
      name: nameOf(is === undefined ? before : after, kind, id),
      section: sectionOf(after, { kind, id })?.label ?? model[kind].plural,
      what: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
      fields,
    };
  });
}

function nameOf<K extends KindName>(state: WorkbookSnapshot, kind: K, id: RecordId): string {
  const { label } = model[kind];
  const record = findRecord(state, kind, id);
  const title = record === undefined ? label : titleOf(state, kind, record);
  return title === label ? label : `${label} “${title}”`;
}

function valueIn(record: object | undefined, name: string): unknown {
  return record === undefined ? undefined : Object.getOwnPropertyDescriptor(record, name)?.value;
}

function differenceOf(
  { before, after }: States,
  kind: KindName,
  name: string,
  was: unknown,
  is: unknown,
): readonly FieldDifference[] {
  if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
  const declared: Kind = model[kind];
  const field = declared.fields[name];
  const isProse = field?.type === 'text' || field?.type === 'markdown';
  const inWords = (state: WorkbookSnapshot, value: unknown) =>
    isProse
      ? String(value ?? '')
      : value === undefined
        ? ''
        : valueInWords(state, kind, name, value, Infinity);
  return [
    {
      field: name,
      label: field?.label ?? name,
      before: inWords(before, was),
      after: inWords(after, is),
      isProse,
    },
  ];
}

function isReordered({ before, after }: States, kind: KindName): boolean {
  const [was, is]: readonly (readonly Records[KindName][])[] = [before.records[kind], after.records[kind]];
  if (was === undefined || is === undefined) return false;
  const common = (one: readonly Records[KindName][], other: WorkbookSnapshot) =>
    one.map(({ id }) => id).filter((id) => findRecord(other, kind, id) !== undefined);
  return common(was, after).join() !== common(is, before).join();
}
