import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { purgedValue } from '../../../shared/workbook/log/tombstone.ts';
import { keepBlob, sha256OfBytes } from '../blobs.ts';
import type { LogParts } from '../change-outcome.ts';
import type { Projector, Touched } from '../projector.ts';
import { setTombstones } from '../tombstones.ts';
import { type CopyRows, valueOfRow } from './copy-rows.ts';
import type { IncomingEdit, MergePlan } from './plan.ts';

/** What became of records, by how they stood before and stand now. */
export type RecordCounts = {
  readonly created: number;
  /** There before and now, and somebody edited them. */
  readonly changed: number;
  readonly deleted: number;
  readonly restored: number;
};

export type Merged = {
  readonly records: RecordCounts;
  /** Values and files that are gone now because another copy had purged them. */
  readonly purged: number;
  readonly attachments: number;
};

/**
 * Writes what was planned: the union of the logs, projected where it changed. Call it in one transaction.
 *
 * @throws AppFailure unusable_copy where the bytes of an attached file are others; the transaction must be rolled back
 */
export function applyPlan({ statements, log, projector }: LogParts, plan: MergePlan): Merged {
  const before = standingOf(projector, plan.concerned);
  const saidBy = (edit: IncomingEdit) =>
    plan.purged.has(edit.id) ? purgedValue : (edit.value ?? valueOfRow(edit.from.at(edit.place)));
  for (const edit of plan.edits) {
    const { id, change: changeId, at, author, kind, recordId, field, bases } = edit;
    log.insert({ id, changeId, at, author, kind, recordId, field, value: saidBy(edit), bases });
  }
  log.replaceHeads(plan.replaced, plan.heads);
  const purged = setTombstones(statements, log, plan.tombstones);
  for (const [sha256, copy] of plan.blobs) keepBlob(statements, { sha256, bytes: verified(copy, sha256) });
  const ofNewRecords = plan.heads.filter(({ recordId }) => before.get(recordId) === undefined);
  log.remember(ofNewRecords.map((edit) => ({ ...keyOf(edit), value: saidBy(edit) })));
  const touched = projector.project([...plan.edits, ...purged.edits]);
  return {
    records: countRecords(projector, { before, touched, edits: plan.edits }),
    purged: purged.edits.length + purged.blobs,
    attachments: plan.blobs.size,
  };
}

const keyOf = ({ id, at, recordId, field }: IncomingEdit) => ({ id, at, recordId, field });

type Standing = ReadonlyMap<RecordId, ReturnType<Projector['rowOf']>>;

/** How the records stand that may be altered, and those that they are parts of. */
function standingOf(projector: Projector, concerned: MergePlan['concerned']): Standing {
  const standing = new Map<RecordId, ReturnType<Projector['rowOf']>>();
  for (const [id, kind] of concerned)
    for (const record of projector.line({ kind, id })) standing.set(record.id, projector.rowOf(record));
  return standing;
}

function countRecords(
  projector: Projector,
  change: {
    readonly before: Standing;
    readonly touched: readonly Touched[];
    readonly edits: readonly IncomingEdit[];
  },
): RecordCounts {
  const edited = new Set(change.edits.map(({ recordId }) => recordId));
  const counts = { created: 0, changed: 0, deleted: 0, restored: 0 };
  for (const record of change.touched) {
    const was = change.before.get(record.id);
    const isLive = projector.rowOf(record) === 'live';
    if (isLive && was === undefined) counts.created += edited.has(record.id) ? 1 : 0;
    else if (isLive && was === 'deleted') counts.restored += 1;
    else if (isLive) counts.changed += edited.has(record.id) ? 1 : 0;
    else if (was === 'live') counts.deleted += 1;
  }
  return counts;
}

function verified(copy: CopyRows, sha256: string): Uint8Array {
  const bytes = copy.bytesOf(sha256);
  if (sha256OfBytes(bytes) !== sha256)
    throw new AppFailure({
      code: 'unusable_copy',
      file: copy.file,
      problem: 'the bytes of an attached file are not those that were attached',
    });
  return bytes;
}
