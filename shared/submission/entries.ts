import type { FieldValue } from '../model/field.ts';
import { kindNames } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import type { Envelope } from './envelope.ts';
import type { PartRecord } from './part.ts';

/** The same record stands in several parts, each with the fields declared for it: together they are all there is. */
function unite(lists: readonly (readonly PartRecord[])[]): readonly PartRecord[] {
  const united = new Map<string, PartRecord>();
  for (const record of lists.flat()) united.set(record.id, { ...united.get(record.id), ...record });
  return [...united.values()];
}

/**
 * What to enter into a new workbook so that it says what the submission says, lists in the same
 * order. The envelope was validated; values are checked again when they are entered.
 */
export function entriesOfEnvelope(envelope: Envelope): readonly Entry[] {
  const parts = Object.values(envelope.parts);
  const ofKind = (name: string) => unite(parts.map((part) => part.records[name] ?? []));
  const lists = kindNames.map(
    (name) => [name, name === 'concurrence' ? envelope.signOffs : ofKind(name)] as const,
  );
  return lists.flatMap(([kind, records]) =>
    records.map(({ id, ...values }) => ({ kind, id, set: values as Record<string, FieldValue> })),
  );
}
