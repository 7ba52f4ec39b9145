import type { FieldValue } from '../model/field.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import type { KindName, RecordIn } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { derivedId } from '../workbook/record-id.ts';

type Values<K extends KindName> = Omit<RecordIn<K>, 'id' | 'order'>;

/** The same id in every sample workbook, so that the files can be compared. */
export function sampleId(name: string): RecordId {
  return recordIdSchema.parse(derivedId('hisp-cx-sample', name));
}

/** An entry whose field names and value types are checked against the model at compile time. */
export function entry<K extends KindName>(kind: K, id: RecordId, set: Values<K>): Entry;
export function entry(kind: KindName, id: RecordId, set: Readonly<Record<string, FieldValue>>): Entry {
  return { kind, id, set };
}

/** The same for kinds of which there is one per key: the key fields in `set` address the record. */
export function keyed<K extends KindName>(kind: K, set: Values<K>): Entry;
export function keyed(kind: KindName, set: Readonly<Record<string, FieldValue>>): Entry {
  return { kind, set };
}

/** Markdown of several paragraphs or lists. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** A bulleted Markdown list. */
export function bullets(...items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
