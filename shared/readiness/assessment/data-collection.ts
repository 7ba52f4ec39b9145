import { dateInForce, quarterlyDueDates } from '../../calendar/due-dates.ts';
import { allQuarters, quarterEnd, quarterLabel } from '../../calendar/fiscal.ts';
import { formatDate } from '../../calendar/format.ts';
import { lastQuarterDue, type QuarterDue } from '../../calendar/last-quarter-due.ts';
import { dayOfNewestEdit } from '../../calendar/newest-edit.ts';
import { exactMean } from '../../feedback/mean.ts';
import { countsOf } from '../../feedback/pooled.ts';
import { wentOut } from '../../feedback/report-states.ts';
import { reportedAnswers } from '../../feedback/reported-answers.ts';
import { feedbackTarget } from '../../feedback/reporting-status.ts';
import { answeredOf, responseShares } from '../../feedback/response-shares.ts';
import { doubledReports } from '../../feedback/same-stream.ts';
import type { RecordId } from '../../model/id.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { findRecord, recordsOf, theOne } from '../../workbook/find.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, counted, listed, named } from '../words.ts';
import { advises, blocks } from './define.ts';
import { designatedServices } from './designated.ts';

/**
 * §280.16 of the 2022 circular: a newly designated provider starts to report not later than FY 2023
 * Q1. Other editions set no such limit.
 */
const latestTargets: ReadonlyMap<string, string> = new Map([['a11-2022', quarterEnd(2023, 1)]]);

function isTooLate(snapshot: WorkbookSnapshot, target: string): boolean {
  const latest = latestTargets.get(snapshot.edition.id);
  return latest !== undefined && target > latest;
}

function onTargetDate(snapshot: WorkbookSnapshot, message: string): RuleFinding {
  const id = derivedRecordId(snapshot.workbookId, model.provider, []);
  return { message, kind: 'provider', id, field: 'feedback_target_date' };
}

/** How many quarters are looked back on: a year of data. */
const quartersDue = 4;

/** The last four quarters whose feedback data were due before the newest edit, oldest first (§280.16). */
function lastDue(snapshot: WorkbookSnapshot): readonly QuarterDue[] {
  const { fiscal_year: fiscalYear, due_date_overrides: overrides = [] } = theOne(snapshot, 'workbook') ?? {};
  const last = lastQuarterDue(snapshot.edition, dayOfNewestEdit(snapshot), {
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    overrides,
  });
  if (last === undefined) return [];
  const all = [last.fiscalYear - 1, last.fiscalYear].flatMap((year) =>
    quarterlyDueDates(snapshot.edition, year, year === fiscalYear ? overrides : []).map((date, index) => ({
      fiscalYear: year,
      quarter: allQuarters[index] ?? 4,
      due: dateInForce(date),
    })),
  );
  const end = all.findIndex(
    ({ fiscalYear: year, quarter }) => year === last.fiscalYear && quarter === last.quarter,
  );
  return all.slice(Math.max(0, end + 1 - quartersDue), end + 1);
}

function reportsOf(snapshot: WorkbookSnapshot, service: RecordIn<'service'>, year: number, quarter: number) {
  return recordsOf(snapshot, 'feedback_report', 'service', service.id).filter(
    (report) => report.fiscal_year === year && report.quarter === quarter,
  );
}

function doublesIn(snapshot: WorkbookSnapshot) {
  return [...reportedAnswers(snapshot).quarters.values()].flatMap((cells) =>
    [...cells.values()].flatMap(doubledReports),
  );
}

function theService(snapshot: WorkbookSnapshot, id: RecordId | undefined): string {
  const service = findRecord(snapshot, 'service', id);
  return service === undefined ? 'a service' : named(snapshot, 'service', service);
}

function isReported(snapshot: WorkbookSnapshot, service: RecordIn<'service'>, year: number, quarter: number) {
  return reportsOf(snapshot, service, year, quarter).some(({ status }) => status !== 'not_reported');
}

function hasAnswers(snapshot: WorkbookSnapshot, report: RecordIn<'feedback_report'>): boolean {
  const counts = reportedAnswers(snapshot).countsOf.get(report.id) ?? [];
  const shares = responseShares([report]);
  return (
    (report.respondents ?? 0) > 0 ||
    counts.some((count) => exactMean(countsOf(count)).responses > 0) ||
    (shares !== undefined && answeredOf(shares) > 0)
  );
}

/** A state can come with a merge or from the command line, past the steps that a person would take. */
function unfitState(snapshot: WorkbookSnapshot, report: RecordIn<'feedback_report'>): string | undefined {
  const { status } = report;
  if (status === 'not_reported')
    return hasAnswers(snapshot, report)
      ? 'is marked as not reported, and holds answers. Correct its state, or take the answers out.'
      : undefined;
  return wentOut(status) && !hasAnswers(snapshot, report)
    ? `is marked as ${status}, and holds no answers. Enter them, or correct its state.`
    : undefined;
}

export const dataCollectionRules: readonly Rule[] = [
  blocks(
    'designated-service-without-survey',
    '§280.14',
    'Each designated service has a survey, unless a newly designated provider names a date in time.',
    (snapshot) => {
      const target = feedbackTarget(snapshot);
      if (target !== undefined && !isTooLate(snapshot, target)) return [];
      return designatedServices(snapshot)
        .filter((service) => recordsOf(snapshot, 'survey', 'service', service.id).length === 0)
        .map((service) => ({
          message: `${capitalized(named(snapshot, 'service', service))} is designated and has no survey.`,
          kind: 'service',
          id: service.id,
        }));
    },
  ),
  blocks(
    'feedback-target-missing',
    '§280.16',
    'A newly designated provider that reports no feedback yet names the date when it will.',
    (snapshot) =>
      theOne(snapshot, 'provider')?.newly_designated === true &&
      feedbackTarget(snapshot) === undefined &&
      snapshot.records.feedback_report.length === 0
        ? [
            onTargetDate(
              snapshot,
              'The provider is newly designated, reports no feedback data, and names no date when it will.',
            ),
          ]
        : [],
  ),
  blocks(
    'feedback-target-too-late',
    '§280.16',
    'A newly designated provider starts to report as soon as the circular asks.',
    (snapshot) => {
      const target = feedbackTarget(snapshot);
      const latest = latestTargets.get(snapshot.edition.id);
      if (target === undefined || latest === undefined || !isTooLate(snapshot, target)) return [];
      return [
        onTargetDate(
          snapshot,
          `The target date for feedback data, ${formatDate(target)}, is later than the circular allows, ${formatDate(latest)}.`,
        ),
      ];
    },
  ),
  advises(
    'feedback-not-reported',
    '§280.16',
    'Each designated service has reported feedback for the last four quarters that were due.',
    (snapshot) => {
      const target = feedbackTarget(snapshot);
      const expected = lastDue(snapshot).filter(({ due }) => target === undefined || target <= due);
      return designatedServices(snapshot).flatMap((service): readonly RuleFinding[] => {
        const missing = expected.filter(
          ({ fiscalYear, quarter }) => !isReported(snapshot, service, fiscalYear, quarter),
        );
        const newest = missing.at(-1);
        if (newest === undefined) return [];
        // Where it is said that nothing was reported, one looks at that; elsewhere a report is missing.
        const [said] = reportsOf(snapshot, service, newest.fiscalYear, newest.quarter);
        const labels = listed(missing.map(({ fiscalYear, quarter }) => quarterLabel(fiscalYear, quarter)));
        return [
          {
            message: `${capitalized(named(snapshot, 'service', service))} has no feedback report for ${labels}, due ${missing.length === 1 ? '' : 'no later than '}${formatDate(newest.due)}.`,
            kind: 'feedback_report',
            ...(said === undefined ? { field: 'service' } : { id: said.id, field: 'status' }),
          },
        ];
      });
    },
  ),
  advises(
    'feedback-report-doubled',
    '§280.15',
    'No two reports are of the same service, quarter, channel, transaction point and service provided.',
    (snapshot) =>
      doublesIn(snapshot).flatMap((own): readonly RuleFinding[] => {
        const last = own.at(-1);
        if (last === undefined) return [];
        const { id, service, fiscal_year: year = 0, quarter = 0 } = last;
        const of = theService(snapshot, service);
        return [
          {
            message: `${counted(own.length, 'report')} of ${of} for ${quarterLabel(year, quarter)} name the same channel, transaction point and service provided, so that answers may be counted twice. Delete the one that is not meant, or say what sets them apart.`,
            kind: 'feedback_report',
            id,
            field: 'channel',
          },
        ];
      }),
  ),
  advises(
    'feedback-state-unfit',
    '§280.16',
    'The state of each report fits what it holds: what was submitted has answers, what was not reported has none.',
    (snapshot) =>
      snapshot.records.feedback_report.flatMap((report): readonly RuleFinding[] => {
        const says = unfitState(snapshot, report);
        if (says === undefined) return [];
        const { id, service, fiscal_year: year, quarter } = report;
        const when = year === undefined || quarter === undefined ? '' : ` for ${quarterLabel(year, quarter)}`;
        return [
          {
            message: `The report of ${theService(snapshot, service)}${when} ${says}`,
            kind: 'feedback_report',
            id,
            field: 'status',
          },
        ];
      }),
  ),
];
