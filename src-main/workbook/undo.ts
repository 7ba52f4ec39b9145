import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { model } from '../../shared/model/model.ts';
import { deletedField, type Edit, orderField } from '../../shared/workbook/log/edit.ts';
import { distinctValues } from '../../shared/workbook/log/heads.ts';
import { saysDeleted } from '../../shared/workbook/log/life.ts';
import type { ChangeWriter } from './change-writer.ts';
import type { LogStore } from './log-store.ts';
import {
  type Restored,
  type Standing,
  standingIn,
  type ToTakeBack,
  type WrittenEdits,
} from './undo-stack.ts';

/** The edits that one change made to one field of one record. */
type FieldChange = {
  readonly edits: readonly Edit[];
  /** Those that no other of them replaced, as they stand now: a later change may have been taken back. */
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

function fieldChange(log: LogStore, edits: readonly Edit[], { standingFor }: Standing): FieldChange {
  const own = new Set(edits.map((edit) => edit.id));
  const based = new Set(edits.flatMap((edit) => edit.bases));
  const replaced = edits
    .flatMap((edit) => edit.bases.filter((base) => !own.has(base)).map((base) => log.edit(base)))
    .filter((base) => base !== undefined)
    .filter((base) => base.recordId === edits[0]?.recordId && base.field === edits[0]?.field);
  const heads = edits
    .filter((edit) => !based.has(edit.id))
    .map((edit) => log.edit(standingFor(edit.id)))
    .filter((edit) => edit !== undefined);
  return { edits, heads, replaced };
}

const changesOf = (log: LogStore, written: WrittenEdits, standing: Standing): readonly FieldChange[] => {
  const edits = written.map((id) => log.edit(id)).filter((edit) => edit !== undefined);
  return [...byField(edits).values()].map((group) => fieldChange(log, group, standing));
};

function areStanding(log: LogStore, changes: readonly FieldChange[]): boolean {
  const isStanding = ({ heads }: FieldChange) =>
    heads.every((head) => log.heads(head.recordId, head.field).some(({ id }) => id === head.id));
  return changes.length > 0 && changes.every(isStanding);
}

/** Does all that a change wrote still stand? Where something was built on it that undo knows nothing of, it never will again. */
export function stillStands(log: LogStore, { edits, memory }: ToTakeBack): boolean {
  return areStanding(log, changesOf(log, edits, standingIn(memory)));
}

/**
 * Takes a change back (design.md §3): for each value that it replaced an edit based on it, so that
 * undoing a settlement brings the conflict back; a record that it made is deleted. Redoing is
 * undoing the undoing.
 *
 * @returns what it restored, so that the change before can be taken back next
 * @throws AppFailure cannot_undo unless all that the change wrote still stands
 */
export function undoChange(log: LogStore, writer: ChangeWriter, { edits, memory }: ToTakeBack): Restored {
  const standing = standingIn(memory);
  const changes = changesOf(log, edits, standing);
  if (!areStanding(log, changes)) throw new AppFailure({ code: 'cannot_undo' });

  const own = new Set(changes.flatMap(({ heads }) => heads.map((head) => head.id)));
  /** A record that says more than the change wrote, because another copy knew it too, is not only ours. */
  const isOnlyOurs = (recordId: RecordId) =>
    log
      .headsOfRecord(recordId)
      .every(({ id, value }) => own.has(id) || value === 'null' || standing.isNoted(id));
  const isCreation = ({ edits: [first], replaced }: FieldChange) =>
    first?.field === deletedField && replaced.length === 0 && isOnlyOurs(first.recordId);
  const made = new Map(
    changes
      .filter(isCreation)
      .flatMap(({ edits: [first] }) => (first === undefined ? [] : [[first.recordId, first.kind] as const])),
  );
  const others = changes.filter(({ edits: [first] }) => first !== undefined && !made.has(first.recordId));
  const isLife = ({ edits: [first] }: FieldChange) => first?.field === deletedField;
  const values = others.filter((change) => !isLife(change)).map((change) => takeBackValue(writer, change));
  const restoring = values.flatMap((value) => value.written);
  const lives = others
    .filter(isLife)
    .map((change) => takeBackLife(writer, change, [...restoring, ...seenBefore(log, change, standing)]));
  for (const [id, kind] of made) writer.delete({ kind, id });
  const takenBack = [...values, ...lives];
  return { said: new Map(takenBack.flatMap(restoredBy)), unsaid: takenBack.flatMap(unsaidBy) };
}

/** A field change that was taken back, and the edits that did it. */
type TakenBack = { readonly replaced: readonly Edit[]; readonly written: readonly Edit[] };

function restoredBy({ replaced, written }: TakenBack): readonly (readonly [string, string])[] {
  return replaced.flatMap((edit) =>
    written.filter(({ value }) => value === edit.value).map(({ id }) => [edit.id, id] as const),
  );
}

const unsaidBy = ({ replaced, written }: TakenBack) =>
  replaced.length === 0 ? written.map(({ id }) => id) : [];

/** What the deletions that the change replaced had seen, as it stands now, what stands for nothing, and what was noted. */
function seenBefore(log: LogStore, { heads, replaced }: FieldChange, standing: Standing): readonly Edit[] {
  const seen = replaced.flatMap((edit) => edit.bases).map(standing.standingFor);
  const nothing = heads
    .flatMap(({ recordId }) => log.headsOfRecord(recordId).map(({ id }) => id))
    .filter((id) => standing.isUnsaid(id) || standing.isNoted(id));
  return [...seen, ...nothing].map((id) => log.edit(id)).filter((edit) => edit !== undefined);
}

/** So that what was shown of several values is shown again. */
const oldestFirst = (edits: readonly Edit[]) => [...distinctValues(edits)].reverse();

function takeBackValue(writer: ChangeWriter, { heads, replaced }: FieldChange): TakenBack {
  const [head] = heads;
  if (head === undefined) return { replaced, written: [] };
  const { key = [] }: Kind = model[head.kind];
  if (replaced.length === 0 && [...key, orderField].includes(head.field)) return { replaced, written: [] };
  const values = replaced.length === 0 ? ['null'] : oldestFirst(replaced);
  const written = values.map((value) => writer.write(head.kind, head.recordId, head.field, value, heads));
  return { replaced, written };
}

/**
 * A deletion is taken back by saying that the record is there, and where it had settled that a flagged
 * record goes, by saying both. A record that the change had brought back is deleted again by an edit that
 * sees what the deletion before saw, what the change and its undoing wrote, and no more, so that whatever
 * spoke for the record before still does.
 */
function takeBackLife(
  writer: ChangeWriter,
  { heads, replaced }: FieldChange,
  seen: readonly Edit[],
): TakenBack {
  const [head] = heads;
  if (head === undefined) return { replaced, written: [] };
  const own = seen.filter((edit) => edit.recordId === head.recordId && edit.field !== deletedField);
  // Deleting what is deleted writes nothing, so between two deletions something spoke for the record.
  const wasFlagged = [...heads, ...replaced].every(saysDeleted);
  const values = wasFlagged ? ['true', 'false'] : oldestFirst(replaced);
  const written = values.map((value) =>
    writer.write(head.kind, head.recordId, head.field, value, value === 'true' ? [...heads, ...own] : heads),
  );
  return { replaced, written };
}
