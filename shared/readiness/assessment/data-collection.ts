import { quarterEnd, quarterLabel } from '../../calendar/fiscal.ts';
import { formatDate } from '../../calendar/format.ts';
import { lastQuarterDue } from '../../calendar/last-quarter-due.ts';
import { dayOfNewestEdit } from '../../calendar/newest-edit.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { recordsOf, theOne } from '../../workbook/find.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, named } from '../words.ts';
import { advises, blocks } from './define.ts';
import { designatedServices } from './designated.ts';

/**
 * §280.16 of the 2022 circular: a newly designated provider starts to report not later than FY 2023
 * Q1. Other editions set no such limit.
 */
const latestTargets: ReadonlyMap<string, string> = new Map([['a11-2022', quarterEnd(2023, 1)]]);

function targetOf(snapshot: WorkbookSnapshot): string | undefined {
  const provider = theOne(snapshot, 'provider');
  return provider?.newly_designated === true ? provider.feedback_target_date : undefined;
}

function isTooLate(snapshot: WorkbookSnapshot, target: string): boolean {
  const latest = latestTargets.get(snapshot.edition.id);
  return latest !== undefined && target > latest;
}

function onTargetDate(snapshot: WorkbookSnapshot, message: string): RuleFinding {
  const id = derivedRecordId(snapshot.workbookId, model.provider, []);
  return { message, kind: 'provider', id, field: 'feedback_target_date' };
}

function lastDue(snapshot: WorkbookSnapshot) {
  const workbook = theOne(snapshot, 'workbook');
  return lastQuarterDue(snapshot.edition, dayOfNewestEdit(snapshot), {
    ...(workbook?.fiscal_year === undefined ? {} : { fiscalYear: workbook.fiscal_year }),
    overrides: workbook?.due_date_overrides ?? [],
  });
}

function isReported(snapshot: WorkbookSnapshot, service: RecordIn<'service'>, year: number, quarter: number) {
  return recordsOf(snapshot, 'feedback_report', 'service', service.id).some(
    (report) => report.fiscal_year === year && report.quarter === quarter && report.status !== 'not_reported',
  );
}

export const dataCollectionRules: readonly Rule[] = [
  blocks(
    'designated-service-without-survey',
    '§280.14',
    'Each designated service has a survey, unless a newly designated provider names a date in time.',
    (snapshot) => {
      const target = targetOf(snapshot);
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
      targetOf(snapshot) === undefined &&
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
      const target = targetOf(snapshot);
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
    'Each designated service has reported feedback for the last quarter that was due.',
    (snapshot) => {
      const last = lastDue(snapshot);
      const target = targetOf(snapshot);
      if (last === undefined || (target !== undefined && target > last.due)) return [];
      const { fiscalYear, quarter, due } = last;
      return designatedServices(snapshot)
        .filter((service) => !isReported(snapshot, service, fiscalYear, quarter))
        .map((service) => ({
          message: `${capitalized(named(snapshot, 'service', service))} has no feedback report for ${quarterLabel(fiscalYear, quarter)}, due ${formatDate(due)}.`,
          kind: 'feedback_report',
          field: 'service',
        }));
    },
  ),
];
