import type { FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import {
  findField,
  isKindName,
  type KindName,
  kindNames,
  model,
  type Records,
} from '../../shared/model/model.ts';
import { isBlank } from '../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { isWaiting, placeOf } from '../state/drafts.ts';

/**
 * A record that was added and left as it was: it holds what it began with at most, nothing that was typed
 * waits to be saved, and nothing else in the workbook speaks of it.
 *
 * @param newValues what a record begins with here
 */
export function isUntouched<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  record: Records[K],
  newValues: Readonly<Record<string, FieldValue>> = {},
): boolean {
  const { id } = record;
  const isOwn = ([name, value]: readonly [string, unknown]) =>
    findField(model[kind], name) === undefined ||
    isBlank(value) ||
    JSON.stringify(value) === JSON.stringify(newValues[name]);
  return (
    Object.entries(record).every(isOwn) &&
    !Object.keys(model[kind].fields).some((field) => isWaiting(placeOf({ kind, id, field }))) &&
    !isSpokenOf(snapshot, id)
  );
}

/** Parts, links and remarks hold the id of what they belong to; remarks with a field behind it. */
function isSpokenOf({ records }: WorkbookSnapshot, id: RecordId): boolean {
  return kindNames.filter(isKindName).some((kind) =>
    records[kind].some((record) =>
      Object.entries(record).some(([name, value]: readonly [string, unknown]) => {
        if (name === 'id') return false;
        return typeof value === 'string' ? value.includes(id) : Array.isArray(value) && value.includes(id);
      }),
    ),
  );
}
