import path from 'node:path';
import { v7 } from 'uuid';
import { defined } from '../../../shared/feedback/defined.ts';
import { importedSpelling } from '../../../shared/feedback/imported-spelling.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { AboutResponses, PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import type { FeedbackPlan, FeedbackRequest } from '../../import/feedback/request.ts';
import { valueOrThrow } from '../../workbook/failures.ts';
import { applyFeedbackInWorker, planFeedbackInWorker } from '../../workers/feedback-in-worker.ts';
import { changedBy } from '../changed.ts';
import type { Handlers } from '../context.ts';
import { runJobInTurn } from '../job-in-turn.ts';
import type { SessionParts } from '../session-parts.ts';

type FeedbackHandlers = Pick<Handlers, 'feedback.choose' | 'feedback.plan' | 'feedback.apply'>;

type Same = ReadonlyMap<string, RecordId>;

/** The newest plan of a window, with the workbook for which it was made, as that was then. */
type Kept = {
  readonly id: string;
  readonly plan: FeedbackPlan;
  readonly same: Same;
  readonly snapshot: WorkbookSnapshot;
};

/** Services of the workbook are meant by their record, whatever they are called now. */
function aboutFile(snapshot: WorkbookSnapshot, { service, scale, ...place }: AboutResponses) {
  const about = { ...place, ...defined({ scale }) };
  if ('name' in service) return { responses: { service: service.name, ...about }, same: [] };
  const known = findRecord(snapshot, 'service', service.id);
  if (known === undefined)
    throw new AppFailure({ code: 'unknown_record', kind: 'service', id: service.id, place: '' });
  const spelling = importedSpelling(snapshot, known, place);
  return { responses: { service: spelling, ...about }, same: [[spelling, known.id] as const] };
}

function forWindow(id: string, { layout, ...plan }: FeedbackPlan): PlannedFeedback {
  const { provider, read, fresh, changed, changedOut, unchanged, otherProviders } = plan;
  return {
    plan: id,
    layout,
    ...{ provider, read, fresh, changed, changedOut, unchanged, otherProviders },
    otherNames: [...plan.otherNames],
    services: plan.services.map(({ named: { key, name }, line, rows, id: service, isNew, near }) => ({
      ...{ key, name, line, rows, isNew },
      id: service,
      near: [...near],
    })),
    quarters: [...plan.quarters],
    skipped: plan.skipped.map(({ line, reason }) => ({ line, message: reason })),
    warnings: [...plan.warnings],
  };
}

/**
 * Feedback data in two steps: what a file would do, and doing it. The plan stays here between them, so that what is
 * done is what was shown; once the workbook changes it is not.
 */
export function feedbackHandlers(parts: SessionParts): FeedbackHandlers {
  const { context, services, desk } = parts;
  const { documents, settings } = services;
  let kept: Kept | undefined;

  return {
    'feedback.choose': async () => {
      const file = await context.dialogs.chooseFile({
        title: 'Import feedback data',
        filters: [
          { name: 'Feedback data', extensions: ['csv'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return ok(file === undefined ? null : { document: documents.add(file), fileName: path.basename(file) });
    },
    'feedback.plan': ({ job, document, responses, same }) =>
      runJobInTurn(parts, job, async (control) => {
        kept = undefined;
        const { workbook } = desk;
        const snapshot = workbook.snapshot();
        const about = responses === undefined ? undefined : aboutFile(snapshot, responses);
        const request: FeedbackRequest & { readonly same: Same } = {
          csv: documents.fileOf(document),
          ...defined({ responses: about?.responses }),
          same: new Map([...(about?.same ?? []), ...same.map(({ key, id }) => [key, id] as const)]),
        };
        const plan = valueOrThrow(await planFeedbackInWorker(workbook, request, control));
        kept = { id: v7(), plan, same: request.same, snapshot };
        return forWindow(kept.id, plan);
      }),
    'feedback.apply': ({ job, plan: id }) =>
      runJobInTurn(parts, job, async (control) => {
        const { workbook } = desk;
        if (kept === undefined || kept.id !== id || kept.snapshot !== workbook.snapshot())
          throw new AppFailure({ code: 'plan_outdated' });
        const { plan, same } = kept;
        await desk.backUpFirst();
        const { author } = settings.current;
        const done = valueOrThrow(await applyFeedbackInWorker(workbook, { plan, author, same }, control));
        kept = undefined;
        const { written, imported, servicesCreated } = done;
        return { changed: changedBy(workbook, written), imported, servicesCreated: [...servicesCreated] };
      }),
  };
}
