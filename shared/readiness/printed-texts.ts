import type { JsonDeliverable } from '../model/deliverable.ts';
import type { Field } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { isKindName, type KindName, kindNames, model } from '../model/model.ts';
import { fieldsOfPart } from '../model/prints.ts';
import { isHiddenFromPublic } from '../submission/build-part.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { once } from './once.ts';
import type { RuleFinding } from './rule.ts';
import { capitalized, named } from './words.ts';

/** A text that a deliverable prints, and where it was typed. */
export type PrintedText = {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly isMarkdown: boolean;
};

export type Hit<Found = string> = { readonly text: PrintedText; readonly found: Found };

type AnyRecord = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

/** Web addresses have a pattern and are no prose. */
function isProse(field: Field): boolean {
  return field.type === 'markdown' || (field.type === 'text' && field.pattern === undefined);
}

/**
 * Every text that a deliverable prints: a list for each kind, in the order of the model. Only what was changed
 * since is read again.
 */
export function textsPrintedIn(
  deliverable: JsonDeliverable,
): (snapshot: WorkbookSnapshot) => readonly (readonly PrintedText[])[] {
  const readLists = kindNames.filter(isKindName).flatMap((kind) => {
    const declared: Kind = model[kind];
    const fields = fieldsOfPart(declared, deliverable).filter(([, field]) => isProse(field));
    if (fields.length === 0) return [];
    const readRecord = once((record: AnyRecord): readonly PrintedText[] =>
      fields.flatMap(([field, { label, type }]) => {
        const text = record[field];
        if (typeof text !== 'string' || text.trim() === '') return [];
        return isHiddenFromPublic(deliverable, declared, field, record)
          ? []
          : [{ kind, id: record.id, field, label, text, isMarkdown: type === 'markdown' }];
      }),
    );
    const readList = once((list: readonly AnyRecord[]) => list.flatMap(readRecord));
    return [(snapshot: WorkbookSnapshot) => readList(snapshot.records[kind])];
  });
  return (snapshot) => readLists.map((readKind) => readKind(snapshot));
}

/**
 * A search through all texts of a deliverable that looks again only at those that were changed since the last
 * one, so that a workbook with thousands of them is checked while somebody types.
 *
 * @param look what it finds in one text
 */
export function searchIn<Found>(
  textsOf: (snapshot: WorkbookSnapshot) => readonly (readonly PrintedText[])[],
  look: (text: PrintedText) => Found | undefined,
): (snapshot: WorkbookSnapshot) => readonly Hit<Found>[] {
  const lookOnce = once((text: PrintedText): readonly Hit<Found>[] => {
    const found = look(text);
    return found === undefined ? [] : [{ text, found }];
  });
  const lookThrough = once((texts: readonly PrintedText[]) => texts.flatMap(lookOnce));
  return (snapshot) => textsOf(snapshot).flatMap(lookThrough);
}

/** @param says completes 'The commitment "..." ' */
export function findingInText(
  snapshot: WorkbookSnapshot,
  { kind, id, field }: PrintedText,
  says: string,
): RuleFinding {
  const record = findRecord(snapshot, kind, id);
  const name = record === undefined ? 'a record' : named(snapshot, kind, record);
  return { message: `${capitalized(name)} ${says}`, kind, id, field };
}
