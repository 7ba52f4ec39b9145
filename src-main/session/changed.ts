import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Changed } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { ChangeOutcome } from '../workbook/change-outcome.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { deltaForWindow } from './for-window.ts';
import type { SessionParts } from './session-parts.ts';

/** What the window needs to show a change that was just made. */
export function changedBy(workbook: Workbook, { ids, delta }: Pick<ChangeOutcome, 'ids' | 'delta'>): Changed {
  return {
    ids: [...ids],
    ...(delta === undefined ? {} : { delta: deltaForWindow(delta) }),
    savedAt: Date.now(),
    canUndo: workbook.canUndo,
    canRedo: workbook.canRedo,
  };
}

type Change = (
  workbook: Workbook,
  author: string,
) => Result<ChangeOutcome, AppError> | Promise<Result<ChangeOutcome, AppError>>;

/**
 * Makes a change in its turn, after the day's backup, in the name that the user gave in the settings.
 *
 * @returns what the window needs to show it
 */
export function makeChange(parts: SessionParts, change: Change): Promise<Result<Changed, AppError>> {
  return parts.desk.inTurn(() => changeNow(parts, change));
}

/**
 * As `makeChange`, for what has its turn already.
 *
 * @throws AppFailure with why nothing was changed
 */
export async function changeNow({ desk, services }: SessionParts, change: Change): Promise<Changed> {
  const { workbook } = desk;
  await desk.backUpFirst();
  return changedBy(workbook, valueOrThrow(await change(workbook, services.settings.current.author)));
}
