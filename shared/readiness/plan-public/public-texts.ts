import type { Field } from '../../model/field.ts';
import type { RecordId } from '../../model/id.ts';
import type { Kind } from '../../model/kind.ts';
import { isKindName, type KindName, kindNames, model } from '../../model/model.ts';
import { fieldsOfPart } from '../../model/prints.ts';
import { isHiddenFromPublic } from '../../submission/build-part.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** A text that the public edition carries, and where it was typed. */
export type PublicText = {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly field: string;
  readonly label: string;
  readonly text: string;
};

type AnyRecord = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

/** Web addresses have a pattern and are no prose. */
function isProse(field: Field): boolean {
  return field.type === 'markdown' || (field.type === 'text' && field.pattern === undefined);
}

const proseFields: readonly (readonly [KindName, readonly (readonly [string, Field])[]])[] = kindNames
  .filter(isKindName)
  .map((kind): readonly [KindName, readonly (readonly [string, Field])[]] => [
    kind,
    fieldsOfPart(model[kind], 'plan-public').filter(([, field]) => isProse(field)),
  ])
  .filter(([, fields]) => fields.length > 0);

function read(
  kind: KindName,
  fields: readonly (readonly [string, Field])[],
  record: AnyRecord,
): readonly PublicText[] {
  const declared: Kind = model[kind];
  return fields.flatMap(([field, { label }]) => {
    const text = record[field];
    if (typeof text !== 'string' || text.trim() === '') return [];
    return isHiddenFromPublic('plan-public', declared, field, record)
      ? []
      : [{ kind, id: record.id, field, label, text }];
  });
}

/** @returns the same function, which thinks about each argument once: what an edit leaves alone stays the same object */
export function once<A extends object, R>(think: (about: A) => R): (about: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (about) => {
    const found = known.get(about) ?? { result: think(about) };
    known.set(about, found);
    return found.result;
  };
}

const readLists = proseFields.map(([kind, fields]) => {
  const readRecord = once((record: AnyRecord) => read(kind, fields, record));
  const readList = once((list: readonly AnyRecord[]) => list.flatMap(readRecord));
  return (snapshot: WorkbookSnapshot): readonly PublicText[] => readList(snapshot.records[kind]);
});

/** Every text that the public edition carries: a list for each kind, in the order of the model. */
export function publicTexts(snapshot: WorkbookSnapshot): readonly (readonly PublicText[])[] {
  return readLists.map((readKind) => readKind(snapshot));
}

export type Hit = { readonly text: PublicText; readonly found: string };

/**
 * A search through all public texts that looks again only at those that were changed since the last one, so
 * that a workbook with thousands of them is checked while somebody types.
 *
 * @param look what it finds in one text
 */
export function searchFor(
  look: (text: string) => string | undefined,
): (snapshot: WorkbookSnapshot) => readonly Hit[] {
  const lookOnce = once((text: PublicText): readonly Hit[] => {
    const found = look(text.text);
    return found === undefined ? [] : [{ text, found }];
  });
  const lookThrough = once((texts: readonly PublicText[]) => texts.flatMap(lookOnce));
  return (snapshot) => publicTexts(snapshot).flatMap(lookThrough);
}
