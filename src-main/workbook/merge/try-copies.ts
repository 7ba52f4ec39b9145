import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type AppError, AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import {
  type IncomingField,
  type IncomingPerson,
  incomingByPerson,
} from '../../../shared/workbook/incoming.ts';
import { attemptAsync, valueOrThrow } from '../failures.ts';
import { openReadOnly } from '../open.ts';
import type { Workbook } from '../workbook.ts';
import { mergePlanned, planMerge } from './merge.ts';
import { type StepControl, Steps } from './steps.ts';
import { type MergeSummary, summaryOf } from './summary.ts';

/** What one copy would bring beyond those before it, or why it cannot be merged. */
export type CopyTrial =
  | { readonly file: string; readonly brings: MergeSummary }
  | { readonly file: string; readonly refused: AppError };

/** What merging all copies that can be merged would come to. */
export type MergeTrial = {
  readonly copies: readonly CopyTrial[];
  readonly applied: number;
  readonly people: readonly IncomingPerson[];
  readonly conflicts: number;
};

/**
 * Merges copies one after the other into a temporary copy of a workbook, which may be open meanwhile: what each of
 * them would bring. One that cannot be merged is told of, and the others go on.
 */
export function tryCopies(
  file: string,
  files: readonly string[],
  control: StepControl = {},
): Promise<Result<MergeTrial, AppError>> {
  return attemptAsync(file, async () => {
    const steps = new Steps(control, 2 * files.length + 1);
    await steps.begin('Looking at this workbook');
    const trial = valueOrThrow(await openReadOnly(file));
    try {
      const incoming: IncomingField[] = [];
      const copies: CopyTrial[] = [];
      for (const copy of files) copies.push(await tryCopy(trial, copy, incoming, steps));
      const snapshot = trial.snapshot();
      return {
        copies,
        applied: incoming.length,
        people: incomingByPerson(snapshot, incoming),
        conflicts: snapshot.conflicts.length,
      };
    } finally {
      trial.close();
    }
  });
}

/** @param incoming takes what it brings */
async function tryCopy(
  trial: Workbook,
  file: string,
  incoming: IncomingField[],
  steps: Steps,
): Promise<CopyTrial> {
  const name = path.basename(file);
  await steps.begin(`Checking ${name}`);
  const opened = await attemptAsync(file, async () => {
    if (realpathSync.native(file) === trial.file) throw new AppFailure({ code: 'same_file', file });
    return valueOrThrow(await openReadOnly(file));
  });
  await steps.begin(`Comparing ${name}`);
  if (!opened.ok) return { file, refused: opened.error };
  try {
    const report = await attemptAsync(file, async () =>
      mergePlanned(trial, planMerge(trial, [opened.value])),
    );
    if (!report.ok) return { file, refused: report.error };
    for (const { author, kind, recordId, field } of report.value.incoming)
      incoming.push({ author, kind, recordId, field });
    return { file, brings: summaryOf(report.value, trial.snapshot()) };
  } finally {
    opened.value.close();
  }
}
