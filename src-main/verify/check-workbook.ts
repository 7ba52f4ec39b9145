import { setImmediate } from 'node:timers/promises';
import { type AppError, AppFailure, describeError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { checkCurrentValues } from '../workbook/check-current.ts';
import { checkPages, checkSchema } from '../workbook/check-file.ts';
import { attempt, attemptAsync } from '../workbook/failures.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { JobControl } from '../workers/run-job.ts';
import { problemsOfProjection } from './projection.ts';

export type WorkbookCheck = {
  /** That were replayed. */
  readonly edits: number;
  /** What is wrong, in words; empty where all is well. */
  readonly problems: readonly string[];
};

type Step = { readonly label: string; readonly look: (workbook: Workbook) => readonly string[] };

/** For checks that stop at the first thing that is wrong. */
function refused(workbook: Workbook, check: () => void): readonly string[] {
  const passed = attempt(workbook.file, check);
  return passed.ok ? [] : [describeError(passed.error)];
}

const steps: readonly Step[] = [
  {
    label: 'Pages, tables and references',
    look: (workbook) =>
      refused(workbook, () => {
        checkSchema(workbook.database, workbook.file);
        checkPages(workbook.database, workbook.file);
      }),
  },
  {
    label: 'Current values',
    look: (workbook) => refused(workbook, () => checkCurrentValues(workbook.database, workbook.file)),
  },
  { label: 'Every edit, replayed from the first', look: problemsOfProjection },
  { label: 'Attached files', look: problemsOfBlobs },
];

export function problemsOfBlobs(workbook: Workbook): readonly string[] {
  return workbook.damagedBlobs().map(() => 'the bytes of an attached file are not those that were attached');
}

/**
 * Everything that is checked when a workbook is opened, and what that leaves out: a replay of the whole log, and the
 * bytes of attached files. Nothing is written.
 *
 * @returns cancelled between two steps, where the signal says so
 */
export function checkWorkbook(
  workbook: Workbook,
  { signal, onProgress = () => undefined }: JobControl = {},
): Promise<Result<WorkbookCheck, AppError>> {
  return attemptAsync(workbook.file, async () => {
    const problems = new Set<string>();
    for (const [done, { label, look }] of steps.entries()) {
      onProgress({ done, total: steps.length, label });
      await setImmediate();
      if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
      for (const problem of look(workbook)) problems.add(problem);
    }
    return { edits: workbook.log.extent().count, problems: [...problems] };
  });
}
