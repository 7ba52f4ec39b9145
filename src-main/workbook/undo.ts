import { AppFailure } from '../../shared/ipc/app-error.ts';
import { deletedField, type Edit } from '../../shared/workbook/log/edit.ts';
import { distinctValues } from '../../shared/workbook/log/heads.ts';
import type { ChangeWriter } from './change-writer.ts';
import type { LogStore } from './log-store.ts';
import type { WrittenEdits } from './undo-stack.ts';

/** The edits that one change made to one field of one record. */
type FieldChange = {
  readonly edits: readonly Edit[];
  readonly heads: readonly Edit[];
  readonly replaced: readonly Edit[];
};

function byField(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = `${edit.recordId} ${edit.field}`;
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return groups;
}

function fieldChange(log: LogStore, edits: readonly Edit[]): FieldChange {
  const own = new Set(edits.map((edit) => edit.id));
  const based = new Set(edits.flatMap((edit) => edit.bases));
  const replaced = edits
    .flatMap((edit) => edit.bases.filter((base) => !own.has(base)).map((base) => log.edit(base)))
    .filter((base) => base !== undefined)
    .filter((base) => base.recordId === edits[0]?.recordId && base.field === edits[0]?.field);
  return { edits, heads: edits.filter((edit) => !based.has(edit.id)), replaced };
}

/**
 * Takes a change back (design.md §3): for each value that it replaced an edit based on it, so that
 * undoing a settlement brings the conflict back; a record that it made is deleted. Redoing is
 * undoing the undoing.
 *
 * @throws AppFailure cannot_undo unless all that the change wrote still are heads
 */
export function undoChange(log: LogStore, writer: ChangeWriter, written: WrittenEdits): void {
  const edits = written.map((id) => log.edit(id)).filter((edit) => edit !== undefined);
  const changes = [...byField(edits).values()].map((group) => fieldChange(log, group));
  const isStanding = ({ heads }: FieldChange) =>
    heads.every((head) => log.heads(head.recordId, head.field).some(({ id }) => id === head.id));
  if (changes.length === 0 || !changes.every(isStanding)) throw new AppFailure({ code: 'cannot_undo' });

  const isCreation = ({ edits: [first], replaced }: FieldChange) =>
    first?.field === deletedField && replaced.length === 0;
  const made = new Map(
    changes
      .filter(isCreation)
      .flatMap(({ edits: [first] }) => (first === undefined ? [] : [[first.recordId, first.kind] as const])),
  );
  const others = changes.filter(({ edits: [first] }) => first !== undefined && !made.has(first.recordId));
  const isLife = ({ edits: [first] }: FieldChange) => first?.field === deletedField;
  const restored = others
    .filter((change) => !isLife(change))
    .flatMap((change) => takeBackValue(writer, change));
  for (const change of others.filter(isLife)) takeBackLife(writer, change, restored);
  for (const [id, kind] of made) writer.delete({ kind, id });
}

function takeBackValue(writer: ChangeWriter, { heads, replaced }: FieldChange): readonly Edit[] {
  const [head] = heads;
  if (head === undefined) return [];
  const values = replaced.length === 0 ? ['null'] : distinctValues(replaced);
  return values.map((value) => writer.write(head.kind, head.recordId, head.field, value, heads));
}

/**
 * A deletion is taken back by saying that the record is there. A record that the change had brought
 * back is deleted again by an edit that sees what the change and its undoing wrote and no more, so
 * that whatever spoke for the record before still does.
 */
function takeBackLife(
  writer: ChangeWriter,
  { heads, replaced }: FieldChange,
  written: readonly Edit[],
): void {
  const [head] = heads;
  if (head === undefined) return;
  const own = written.filter((edit) => edit.recordId === head.recordId);
  const values = heads.some(({ value }) => value === 'true') ? ['false'] : distinctValues(replaced);
  for (const value of values)
    writer.write(head.kind, head.recordId, head.field, value, value === 'true' ? [...heads, ...own] : heads);
}
