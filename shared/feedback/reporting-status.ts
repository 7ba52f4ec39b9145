import type { RecordIn } from '../model/model.ts';
import { theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { ReportState } from './report-states.ts';
import { type FeedbackReport, reportedAnswers } from './reported-answers.ts';

/** Complete, partial or none; the word stands beside its color wherever it is shown (domain.md §4). */
export type ReportingStatus = 'complete' | 'partial' | 'none';

export const reportingStatuses: Readonly<
  Record<ReportingStatus, { readonly label: string; readonly color: 'green' | 'yellow' | 'red' }>
> = {
  complete: { label: 'Reported', color: 'green' },
  partial: { label: 'Partly reported', color: 'yellow' },
  none: { label: 'Not reported', color: 'red' },
};

/** As people see it on a day: nothing to be alarmed about before data are due. */
export type ReportingStanding = ReportingStatus | 'pending';

export const reportingStandings: Readonly<Record<ReportingStanding, string>> = {
  complete: reportingStatuses.complete.label,
  partial: reportingStatuses.partial.label,
  none: reportingStatuses.none.label,
  pending: 'Not yet due',
};

/** From when on a newly designated provider reports; undefined for every other one (§280.16). */
export function feedbackTarget(snapshot: WorkbookSnapshot): string | undefined {
  const provider = theOne(snapshot, 'provider');
  return provider?.newly_designated === true ? provider.feedback_target_date : undefined;
}

/**
 * @param due ISO date, as it is in force
 * @param now ISO date
 */
export function standingOn(
  snapshot: WorkbookSnapshot,
  { status, reports }: Pick<ServiceReporting, 'status' | 'reports'>,
  due: string,
  now: string,
): ReportingStanding {
  const target = feedbackTarget(snapshot);
  const isPending = due >= now || (target !== undefined && target > due);
  const isGivenUp = reports.some((report) => report.status === 'not_reported');
  return status === 'none' && isPending && !isGivenUp ? 'pending' : status;
}

export type ServiceReporting = {
  readonly service: RecordIn<'service'>;
  readonly status: ReportingStatus;
  readonly reports: readonly FeedbackReport[];
};

export type QuarterReporting = {
  readonly status: ReportingStatus;
  /** Designated services, as people arranged them: only these have to be reported (§280.14). */
  readonly services: readonly ServiceReporting[];
};

const reported: ReadonlySet<ReportState | undefined> = new Set(['submitted', 'published', 'archived']);

/** Data in the form that OMB's collection has come from it, and were reported unless somebody says otherwise. */
function isReported({ status, source_key: key }: FeedbackReport): boolean {
  return reported.has(status) || (status === undefined && key !== undefined);
}

function together(parts: readonly ReportingStatus[]): ReportingStatus {
  if (parts.length === 0 || parts.every((part) => part === 'none')) return 'none';
  return parts.every((part) => part === 'complete') ? 'complete' : 'partial';
}

/**
 * Which designated services have reported a quarter. A service is complete when all its reports of the
 * quarter are, partial when some are; the quarter likewise over its services.
 *
 * @param place of the quarter in time (`quarterPlace`)
 */
export function quarterReporting(snapshot: WorkbookSnapshot, place: number): QuarterReporting {
  const cells = reportedAnswers(snapshot).quarters.get(place);
  const services = snapshot.records.service
    .filter(({ designated }) => designated === true)
    .map((service): ServiceReporting => {
      const reports = (cells?.get(service.id) ?? []).map(({ report }) => report);
      const status = together(reports.map((report) => (isReported(report) ? 'complete' : 'none')));
      return { service, status, reports };
    });
  return { status: together(services.map(({ status }) => status)), services };
}
