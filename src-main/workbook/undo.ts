import { AppFailure } from '../../shared/ipc/app-error.ts';
import { deletedField, type Edit } from '../../shared/workbook/log/edit.ts';
import { distinctValues } from '../../shared/workbook/log/heads.ts';
import type { ChangeWriter } from './change-writer.ts';
import type { LogStore } from './log-store.ts';
import type { Restored, WrittenEdits } from './undo-stack.ts';

/** The edits that one change made to one field of one record. */
type FieldChange = {
  readonly edits: readonly Edit[];
  /** Those that no other of them replaced, as they stand now: a later change may have been taken back. */
  readonly heads: readonly Edit[];
  readonly replaced: readonly Edit[];
};

/** The edit that stands for the given one now; itself unless later changes to it were taken back. */
type StandingFor = (edit: string) => string;

function byField(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = `${edit.recordId} ${edit.field}`;
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return groups;
}

function fieldChange(log: LogStore, edits: readonly Edit[], standingFor: StandingFor): FieldChange {
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

/**
 * Takes a change back (design.md §3): for each value that it replaced an edit based on it, so that
 * undoing a settlement brings the conflict back; a record that it made is deleted. Redoing is
 * undoing the undoing.
 *
 * @returns what it restored, so that the change before can be taken back next
 * @throws AppFailure cannot_undo unless all that the change wrote still stands
 */
export function undoChange(
  log: LogStore,
  writer: ChangeWriter,
  written: WrittenEdits,
  standingFor: StandingFor,
): Restored {
  const edits = written.map((id) => log.edit(id)).filter((edit) => edit !== undefined);
  const changes = [...byField(edits).values()].map((group) => fieldChange(log, group, standingFor));
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
  const values = others.filter((change) => !isLife(change)).map((change) => takeBackValue(writer, change));
  const own = values.flatMap(({ written: restoring }) => restoring);
  const lives = others.filter(isLife).map((change) => {
    const seen = change.replaced.flatMap((edit) => edit.bases).map((base) => log.edit(standingFor(base)));
    return takeBackLife(writer, change, [...own, ...seen.filter((edit) => edit !== undefined)]);
  });
  for (const [id, kind] of made) writer.delete({ kind, id });
  return new Map([...values, ...lives].flatMap(restoredBy));
}

/** So that what was shown of several values is shown again. */
const oldestFirst = (edits: readonly Edit[]) => [...distinctValues(edits)].reverse();

/** A field change that was taken back, and the edits that did it. */
type TakenBack = { readonly replaced: readonly Edit[]; readonly written: readonly Edit[] };

function restoredBy({ replaced, written }: TakenBack): readonly (readonly [string, string])[] {
  return replaced.flatMap((edit) =>
    written.filter(({ value }) => value === edit.value).map(({ id }) => [edit.id, id] as const),
  );
}

function takeBackValue(writer: ChangeWriter, { heads, replaced }: FieldChange): TakenBack {
  const [head] = heads;
  if (head === undefined) return { replaced, written: [] };
  const values = replaced.length === 0 ? ['null'] : oldestFirst(replaced);
  const written = values.map((value) => writer.write(head.kind, head.recordId, head.field, value, heads));
  return { replaced, written };
}

/**
 * A deletion is taken back by saying that the record is there. A record that the change had brought
 * back is deleted again by an edit that sees what the deletion before saw, what the change and its
 * undoing wrote, and no more, so that whatever spoke for the record before still does.
 */
function takeBackLife(
  writer: ChangeWriter,
  { heads, replaced }: FieldChange,
  seen: readonly Edit[],
): TakenBack {
  const [head] = heads;
  if (head === undefined) return { replaced, written: [] };
  const own = seen.filter((edit) => edit.recordId === head.recordId);
  const values = heads.some(({ value }) => value === 'true') ? ['false'] : oldestFirst(replaced);
  const written = values.map((value) =>
    writer.write(head.kind, head.recordId, head.field, value, value === 'true' ? [...heads, ...own] : heads),
  );
  return { replaced, written };
}
