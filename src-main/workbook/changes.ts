import type { RecordId } from '../../shared/model/id.ts';
import { findField, type KindName, model } from '../../shared/model/model.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import { stateOfField } from '../../shared/workbook/log/heads.ts';
import { purgedValue, type Tombstone } from '../../shared/workbook/log/tombstone.ts';
import { purgedBy } from './history.ts';
import { type LogStore, parsedValue } from './log-store.ts';

type TombstoneOf = (edit: string) => Tombstone | undefined;

/** One user action as History tells it. */
export type ChangeEntry = {
  readonly changeId: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly author: string;
  readonly edits: readonly ChangedField[];
  /** Edits beyond those listed. */
  readonly more: number;
};

export type ChangedField = {
  readonly id: string;
  readonly kind: KindName;
  readonly recordId: RecordId;
  readonly field: string;
  /** What was shown before; null where there was nothing. */
  readonly before: unknown;
  readonly value: unknown;
  /** True where it stands now. */
  readonly head: boolean;
  /** Where its value was destroyed: by whom, when and why. */
  readonly purged?: Omit<Tombstone, 'id'>;
};

/** Long enough for what people do; an import has thousands. */
const listedEdits = 30;

function valueBefore(log: LogStore, edit: Edit): unknown {
  const bases = edit.bases
    .map((base) => log.edit(base))
    .filter((base) => base?.recordId === edit.recordId && base.field === edit.field)
    .filter((base) => base !== undefined);
  if (bases.length === 0) return null;
  return parsedValue(stateOfField(edit.field, findField(model[edit.kind], edit.field), bases));
}

function changedField(log: LogStore, edit: Edit, tombstoneOf: TombstoneOf): ChangedField {
  return {
    id: edit.id,
    kind: edit.kind,
    recordId: edit.recordId,
    field: edit.field,
    before: valueBefore(log, edit),
    value: parsedValue(edit),
    head: log.heads(edit.recordId, edit.field).some(({ id }) => id === edit.id),
    ...purgedBy(edit.value === purgedValue ? tombstoneOf(edit.id) : undefined),
  };
}

/**
 * The log of a workbook by user actions, newest first.
 *
 * @param before lists those older than the change with this id
 * @param among lists only those
 */
export function changesBefore(
  log: LogStore,
  before: string | undefined,
  limit: number,
  tombstoneOf: TombstoneOf = () => undefined,
  among?: ReadonlySet<string>,
): readonly ChangeEntry[] {
  return log.changeIds(before, limit, among).flatMap(({ changeId, edits }) => {
    const listed = edits
      .slice(0, listedEdits)
      .map((id) => log.edit(id))
      .filter((edit) => edit !== undefined);
    const [first] = listed;
    if (first === undefined) return [];
    return {
      changeId,
      at: first.at,
      author: first.author,
      edits: listed.map((edit) => changedField(log, edit, tombstoneOf)),
      more: edits.length - listed.length,
    };
  });
}
