import path from 'node:path';
import type { ReturnedCopy } from '../../../shared/assignments/sending.ts';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../../shared/ipc/result.ts';
import type { ConflictDetail } from '../../../shared/workbook/conflicts.ts';
import type { IncomingField } from '../../../shared/workbook/incoming.ts';
import { type Backup, makeBackup } from '../backup.ts';
import type { LogParts } from '../change-outcome.ts';
import { attemptAsync, valueOrThrow } from '../failures.ts';
import { openReadOnly, openWorkbook } from '../open.ts';
import { removeTraces } from '../purge.ts';
import type { Workbook } from '../workbook.ts';
import { applyPlan, type Merged } from './apply.ts';
import { markReturned } from './mark-returned.ts';
import { type MergePlan, MergePlanner } from './plan.ts';
import { type StepControl, Steps } from './steps.ts';

export type MergeReport = Merged & {
  /** Edits that came in, or would. */
  readonly incoming: readonly IncomingField[];
  /** Edits of the copies that were there already, counted for each copy. */
  readonly alreadyHad: number;
  /** All that are unsettled afterwards. */
  readonly conflicts: readonly ConflictDetail[];
  /** Copies that were made for somebody and come back, or would: what they owed is returned then. */
  readonly returned: readonly ReturnedCopy[];
  /** The state before; undefined where nothing came in, or would only. */
  readonly backup?: Backup;
  /** What another copy purged is gone, and traces of it are left. */
  readonly unfinished?: AppError;
};

const silentSteps = new Steps({}, 0);

const isEmpty = ({ edits, tombstones, blobs }: MergePlan) =>
  edits.length === 0 && tombstones.length === 0 && blobs.size === 0;

const nothing: Merged = {
  records: { created: 0, changed: 0, deleted: 0, restored: 0 },
  purged: 0,
  attachments: 0,
};

/** @throws AppFailure where a copy cannot be merged; nothing is changed */
export function planMerge(target: Workbook, copies: readonly Workbook[]): MergePlan {
  return new MergePlanner(target).plan(copies);
}

/**
 * Unites the logs of copies that are open with that of the target, and notes whose copies came back, in one durable
 * transaction: all or nothing.
 *
 * @throws AppFailure with why; nothing is changed then
 */
export function mergePlanned(target: Workbook, plan: MergePlan): MergeReport {
  const merged = isEmpty(plan) ? nothing : target.rewrite((parts) => unite(parts, target, plan));
  return {
    ...merged,
    incoming: plan.edits,
    alreadyHad: plan.alreadyHad,
    conflicts: target.conflicts(),
    returned: plan.returned,
  };
}

function unite(parts: LogParts, { meta }: Workbook, plan: MergePlan): Merged {
  const merged = applyPlan(parts, plan);
  markReturned(parts, meta, plan.returned);
  return merged;
}

/** Of a damaged copy there is no backup here: whoever sent it has the whole one. */
function asCopy(opened: Result<Workbook, AppError>): Result<Workbook, AppError> {
  if (opened.ok || opened.error.code !== 'damaged') return opened;
  const { file, check } = opened.error;
  return failed({ code: 'unusable_copy', file, problem: check });
}

/** Opens every copy before anything is done with one; each is only read, through a temporary copy (design.md §3). */
async function withCopies<T>(
  files: readonly string[],
  use: (copies: readonly Workbook[]) => Promise<T>,
  steps: Steps = silentSteps,
): Promise<T> {
  const copies: Workbook[] = [];
  try {
    for (const file of files) {
      await steps.begin(`Checking ${path.basename(file)}`);
      copies.push(valueOrThrow(asCopy(await openReadOnly(file))));
    }
    return await use(copies);
  } finally {
    for (const copy of copies) copy.close();
  }
}

/**
 * Merges copies into a workbook that is open to be changed. Before anything comes in, a backup is made; putting it
 * back is how a merge is undone. What another copy purged goes from the backups as well. It can be canceled until
 * writing begins.
 *
 * @throws AppFailure naming the copy that cannot be merged, and why; the workbook is as it was
 */
export function mergeInto(
  target: Workbook,
  files: readonly string[],
  control: StepControl = {},
): Promise<MergeReport> {
  const steps = new Steps(control, files.length + 3);
  return withCopies(files, (copies) => mergeCopies(target, copies, steps), steps);
}

async function mergeCopies(
  target: Workbook,
  copies: readonly Workbook[],
  steps: Steps = silentSteps,
): Promise<MergeReport> {
  target.checkWritable();
  await steps.begin('Comparing the copies');
  const plan = planMerge(target, copies);
  if (isEmpty(plan)) return mergePlanned(target, plan);
  await steps.begin('Making a backup');
  const backup = await makeBackup(target, 'before-merge');
  await steps.begin('Writing');
  const report = mergePlanned(target, plan);
  if (plan.tombstones.length === 0) return { ...report, backup };
  const removed = await removeTraces(target, plan.tombstones);
  return { ...report, backup, ...(removed.ok ? {} : { unfinished: removed.error }) };
}

/** As `mergeInto`, for a workbook that is not open. The copies are looked at before it is opened. */
export function mergeFiles(file: string, files: readonly string[]): Promise<Result<MergeReport, AppError>> {
  return attemptAsync(file, () =>
    withCopies(files, async (copies) => {
      const target = valueOrThrow(await openWorkbook(file));
      try {
        return await mergeCopies(target, copies);
      } finally {
        target.close();
      }
    }),
  );
}

/**
 * What merging would bring: it is done in a temporary copy of the workbook, which may be open elsewhere.
 *
 * @param use what to make of the copy as it would be afterwards
 */
export function tryMerge<T>(
  file: string,
  files: readonly string[],
  use: (report: MergeReport, merged: Workbook) => T,
): Promise<Result<T, AppError>> {
  return attemptAsync(file, () =>
    withCopies(files, async (copies) => {
      const trial = valueOrThrow(await openReadOnly(file));
      try {
        return use(mergePlanned(trial, planMerge(trial, copies)), trial);
      } finally {
        trial.close();
      }
    }),
  );
}
