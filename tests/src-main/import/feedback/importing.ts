import type { AppError } from '../../../../shared/ipc/app-error.ts';
import { ok, type Result } from '../../../../shared/ipc/result.ts';
import type { Entry } from '../../../../shared/workbook/entry.ts';
import { applyFeedbackImport, type FeedbackImported } from '../../../../src-main/import/feedback/apply.ts';
import { planFeedbackImport } from '../../../../src-main/import/feedback/plan.ts';
import type { FeedbackPlan, FeedbackRequest } from '../../../../src-main/import/feedback/request.ts';
import type { Workbook } from '../../../../src-main/workbook/workbook.ts';
import { ownProvider } from '../../../fixtures/feedback-csv.ts';
import { inMemoryWorkbook, must, recordId } from '../../../fixtures/workbooks.ts';

/** A workbook of the fictional provider, with what else is given. */
export function providersWorkbook(entries: readonly Entry[] = [], workbookId = recordId(0)): Workbook {
  const workbook = inMemoryWorkbook(workbookId);
  must(workbook.change('Ann', [{ kind: 'provider', set: { name: ownProvider } }, ...entries]));
  return workbook;
}

export type Done = { readonly plan: FeedbackPlan; readonly done: FeedbackImported };

/** Both steps one after the other. */
export async function importing(
  workbook: Workbook,
  csv: string,
  more: Omit<FeedbackRequest, 'csv'> = {},
): Promise<Result<Done, AppError>> {
  const planned = await planFeedbackImport(workbook, { csv, ...more });
  if (!planned.ok) return planned;
  const plan = planned.value;
  const same = more.same === undefined ? {} : { same: more.same };
  const done = await applyFeedbackImport(workbook, { plan, author: 'Ann', ...same });
  return done.ok ? ok({ plan, done: done.value }) : done;
}
