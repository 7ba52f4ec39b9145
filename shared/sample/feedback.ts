import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { entry, keyed, sampleId } from './entry.ts';
import { services, surveys } from './ids.ts';
import type { Quarter, QuarterCounts } from './quarter.ts';
import { type ClaimsLineQuarter, claimsLineQuarters } from './quarters-claims-line.ts';
import { type PortalQuarter, portalQuarters } from './quarters-portal.ts';
import { claimsLineQuestions, lapsedPortalNumber, portalQuestions, umbrellaNumber } from './surveys.ts';

type Question = Pick<RecordIn<'survey_question'>, 'text' | 'measure'>;

function reportId(name: string, quarter: Quarter): RecordId {
  return sampleId(`feedback-report/${name}/${quarter.fiscalYear}-${quarter.quarter}`);
}

function statusOf(quarter: Quarter): 'not_reported' | 'submitted' | 'published' {
  if (quarter.counts === undefined) return 'not_reported';
  return quarter.fiscalYear === 2023 ? 'submitted' : 'published';
}

function sharedFields(quarter: Quarter) {
  return {
    fiscal_year: quarter.fiscalYear,
    quarter: quarter.quarter,
    customers: quarter.customers,
    ...(quarter.offered === undefined ? {} : { offered: quarter.offered }),
    ...(quarter.respondents === undefined ? {} : { respondents: quarter.respondents }),
    accomplishments: quarter.accomplishments,
    reflection: quarter.reflection,
    status: statusOf(quarter),
  };
}

function countsOf(counts: QuarterCounts, measure: string) {
  return Object.entries(counts).find(([name]) => name === measure)?.[1];
}

function countEntries(report: RecordId, quarter: Quarter, questions: readonly Question[]): readonly Entry[] {
  const { counts } = quarter;
  if (counts === undefined) return [];
  return questions.flatMap(({ text, measure }, index) => {
    const tally = measure === undefined ? undefined : countsOf(counts, measure);
    if (text === undefined || measure === undefined || tally === undefined) return [];
    return [
      keyed('measure_count', {
        report,
        question_number: index + 1,
        measure,
        question_text: text,
        counts: tally,
      }),
    ];
  });
}

function claimsLineReport(quarter: ClaimsLineQuarter): readonly Entry[] {
  const id = reportId('claims-line', quarter);
  return [
    entry('feedback_report', id, {
      ...sharedFields(quarter),
      service: services.claimsLine,
      survey: surveys.claimsLine,
      channel: 'phone',
      transaction_point: 'Within 24 hours after the call, mostly by text message',
      service_provided: 'Claims and questions by phone',
      control_number: umbrellaNumber,
      operational_metrics: `Average wait ${quarter.averageWait} minutes; ${quarter.withinTenMinutes} percent of callers answered within 10 minutes; ${quarter.resolvedInOneCall} percent of questions resolved in one call.`,
    }),
    ...countEntries(id, quarter, claimsLineQuestions),
  ];
}

/** The portal had a control number of its own until it joined the umbrella clearance in July 2022. */
function portalControlNumber({ fiscalYear, quarter }: Quarter): string | undefined {
  if (fiscalYear === 2022 && quarter === 3) return undefined;
  return fiscalYear * 10 + quarter < 20223 ? lapsedPortalNumber : umbrellaNumber;
}

function portalMetrics({ finishedOnline, identityFirstTry }: PortalQuarter): string {
  const finished = `${finishedOnline} percent of claims started online were finished online`;
  if (identityFirstTry === undefined) return `${finished}.`;
  const { percent, period } = identityFirstTry;
  return `${finished}; ${percent} percent of applicants passed the identity step on the first try${period === undefined ? '' : ` (${period})`}.`;
}

function portalReport(quarter: PortalQuarter): readonly Entry[] {
  const id = reportId('portal', quarter);
  const controlNumber = portalControlNumber(quarter);
  return [
    entry('feedback_report', id, {
      ...sharedFields(quarter),
      service: services.portal,
      survey: surveys.portal,
      channel: 'website',
      transaction_point: 'When a task is finished',
      service_provided: 'Claims and other tasks online',
      ...(controlNumber === undefined ? {} : { control_number: controlNumber }),
      operational_metrics: portalMetrics(quarter),
    }),
    ...countEntries(id, quarter, portalQuestions),
  ];
}

/** Its name says where the series begins: the step came in January 2022 and was not measured at first. */
const identityIndicator = 'Identity step passed on the first try (since March 2022)';

type Figure = { readonly name: string; readonly value: number; readonly unit: string };

function indicatorEntries(service: RecordId, quarter: Quarter, figures: readonly Figure[]): readonly Entry[] {
  const { fiscalYear, quarter: number } = quarter;
  return figures.map((figure) =>
    entry('service_indicator', sampleId(`indicator/${service}/${fiscalYear}-${number}/${figure.name}`), {
      service,
      fiscal_year: fiscalYear,
      quarter: number,
      ...figure,
    }),
  );
}

/** §280.15: reports with their counts, by service and quarter. */
export const feedbackEntries: readonly Entry[] = [
  ...claimsLineQuarters.flatMap(claimsLineReport),
  ...portalQuarters.flatMap(portalReport),
];

export const serviceIndicators: readonly Entry[] = [
  ...claimsLineQuarters.flatMap((quarter) =>
    indicatorEntries(services.claimsLine, quarter, [
      { name: 'Average wait', value: quarter.averageWait, unit: 'minutes' },
      { name: 'Callers answered within 10 minutes', value: quarter.withinTenMinutes, unit: 'percent' },
      { name: 'Questions resolved in one call', value: quarter.resolvedInOneCall, unit: 'percent' },
    ]),
  ),
  ...portalQuarters.flatMap((quarter) =>
    indicatorEntries(services.portal, quarter, [
      {
        name: 'Claims started online that were finished online',
        value: quarter.finishedOnline,
        unit: 'percent',
      },
      ...(quarter.identityFirstTry === undefined
        ? []
        : [{ name: identityIndicator, value: quarter.identityFirstTry.percent, unit: 'percent' }]),
    ]),
  ),
];
