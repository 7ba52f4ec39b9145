import { formatTenths } from '../../feedback/derivation.ts';
import { exactMean, exactShare } from '../../feedback/mean.ts';
import { countsOf } from '../../feedback/pooled.ts';
import { responseShares } from '../../feedback/response-shares.ts';
import { column, type Fact, fact, facts, heading, note, paragraph, table, tidied } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import { formatNumber, joinWords, shortened } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import { nameOfReferenced } from '../values.ts';
import { changesTable, overviewBlocks } from './changes.ts';
import type { Assessment } from './context.ts';
import { dataNoteBlocks } from './data-notes.ts';
import { distributionBlocks } from './distribution-figure.ts';
import { indicatorBlocks, servicesWithIndicators } from './indicators.ts';
import { meansBlocks } from './means.ts';
import { type FeedbackReport, quarterKey, quartersOf } from './quarters.ts';
import { shareBlocks } from './shares.ts';
import {
  channelName,
  questionsOfReport,
  resultsByService,
  type ServiceResults,
  type Stream,
} from './streams.ts';
import { trendBlocks } from './trend-figure.ts';

/** What customers said lately and a year before, service by service (§280.15). */
export function resultsBlocks(assessment: Assessment): readonly Block[] {
  const results = resultsByService(assessment.snapshot);
  const withoutReports = servicesWithIndicators(assessment.snapshot).filter((id) =>
    results.every((entry) => entry.id !== id),
  );
  const isEmpty = results.length === 0 && withoutReports.length === 0;
  return [
    heading(2, 'results', 'The last four quarters, and the same quarter a year before'),
    ...(isEmpty ? [note('No feedback data have been entered yet.')] : [openingParagraph(results)]),
    ...overviewBlocks(assessment, results),
    ...results.flatMap((entry) => serviceBlocks(assessment, entry)),
    ...withoutReports.flatMap((id) => [
      heading(
        3,
        `results-${id}`,
        serviceTitle(assessment.snapshot.records.service.find((service) => service.id === id)),
      ),
      ...indicatorBlocks(assessment, id),
    ]),
    ...(results.length === 0 ? [] : dataNoteBlocks(assessment, results)),
  ];
}

function openingParagraph(results: readonly ServiceResults[]): Block {
  if (results.length === 0)
    return paragraph('No survey results have been entered yet; operational figures follow.');
  return paragraph(
    'The figures below are grouped by service and by the way customers were asked. Where a table adds up answers from several channels or services, it says so; all other means belong to one question asked in one way. The counts behind every mean are in Annex B.',
  );
}

function serviceBlocks(assessment: Assessment, results: ServiceResults): readonly Block[] {
  const { id, service, streams, reports } = results;
  return [
    heading(3, `results-${id}`, serviceTitle(service)),
    ...(service === undefined ? [] : indicatorBlocks(assessment, service.id)),
    ...changesTable(assessment, results),
    ...shareBlocks(results),
    ...streams.flatMap((stream) => streamBlocks(assessment, results, stream)),
    ...reportWords(assessment, results, reports),
  ];
}

/** The most characters of a service's name before what sets a stream apart. */
const longestName = 48;

/** What tables about a stream say they are about. */
export function streamName({ service, streams }: ServiceResults, { label }: Stream): string {
  const name = serviceTitle(service);
  return streams.length === 1 || label === '' ? name : `${shortened(name, longestName)}: ${label}`;
}

function streamBlocks(assessment: Assessment, results: ServiceResults, stream: Stream): readonly Block[] {
  const of = streamName(results, stream);
  const means = meansBlocks(assessment, stream, of);
  const hasShares = responseShares(stream.reports) !== undefined;
  return [
    ...(results.streams.length === 1
      ? []
      : [heading(4, `stream-${stream.id}`, stream.label || 'Not further described')]),
    ...tidied([facts(streamFacts(assessment, stream))]),
    volumesTable(assessment, stream, of),
    ...silentRespondents(assessment, stream),
    ...trendBlocks(assessment, stream, of),
    ...(means.length > 0 || hasShares ? means : [note('No answers have been counted yet.')]),
    ...distributionBlocks(assessment, results, stream, of),
  ];
}

/** What the reports of a stream have in common; where they differ, with the quarters it holds for. */
function streamFacts(assessment: Assessment, { reports }: Stream): readonly Fact[] {
  const shared = (label: string, textOf: (report: FeedbackReport) => string | undefined) => {
    const groups = Map.groupBy(reports, (report) => textOf(report)?.replace(/\s+/g, ' ').trim() ?? '');
    const values = [...groups].filter(([text]) => text !== '');
    const parts = values.map(([text, own]) =>
      values.length === 1
        ? text
        : `${text} (${quartersOf(own)
            .map(({ label: quarter }) => quarter)
            .join(', ')})`,
    );
    return fact(label, parts.join('; '));
  };
  return [
    shared('Service provided', ({ service_provided: part }) => part),
    shared('Transaction point', ({ transaction_point: point }) => point),
    shared('Channel', (report) => channelName(assessment, report)),
    shared('Survey', ({ survey }) => nameOfReferenced(assessment, 'survey', survey)),
    shared('OMB control number', ({ control_number: number }) => number),
  ];
}

function rateText({ respondents, offered = 0 }: FeedbackReport): string {
  return respondents === undefined ? '' : formatTenths(exactShare(respondents, offered));
}

/** What is counted twice differently: respondents whose answers stand in no question. */
function silentRespondents(assessment: Assessment, { reports }: Stream): readonly Block[] {
  const places = reports.flatMap((report) => {
    const answers = questionsOfReport(assessment.snapshot, report).map(
      (entry) => exactMean(countsOf(entry)).responses,
    );
    const most = Math.max(0, ...answers);
    const { respondents = 0 } = report;
    return most === 0 || respondents <= most
      ? []
      : [
          `${formatNumber(respondents)} in ${quarterKey(report).label} (at most ${formatNumber(most)} answers to a question)`,
        ];
  });
  return places.length === 0
    ? []
    : [note(`More respondents are reported than answered any question: ${places.join('; ')}.`)];
}

function volumesTable(assessment: Assessment, { id, reports }: Stream, of: string): Block {
  const cell = (report: FeedbackReport, name: 'customers' | 'offered' | 'respondents' | 'status') =>
    fieldCell(assessment, 'feedback_report', report, name);
  // Data as they are published do not say where they stand with OMB.
  const hasStatus = reports.some(({ status }) => status !== undefined);
  return table({
    id: `table-volumes-${id}`,
    caption: `Response counts and rates of ${of}`,
    description: `One row for each report: its quarter, how many customers there were, were offered the survey, and answered, and the response rate${hasStatus ? ', and the status of the report' : ''}.`,
    columns: [
      column('Quarter', 1.2),
      column('Customers', 1.2, 'right'),
      column('Offered the survey', 1.2, 'right'),
      column('Respondents', 1.2, 'right'),
      column('Response rate', 1, 'right'),
      ...(hasStatus ? [column('Status', 1.2)] : []),
    ],
    rows: reports.map((report) => [
      quarterKey(report).label,
      cell(report, 'customers'),
      cell(report, 'offered'),
      cell(report, 'respondents'),
      rateText(report),
      ...(hasStatus ? [cell(report, 'status')] : []),
    ]),
  });
}

/** "FY 2023 Q1 and FY 2023 Q2", with the stream where there are several. */
function reportTitle({ streams }: ServiceResults, reports: readonly FeedbackReport[]): string {
  const stream =
    streams.length > 1
      ? streams.find((own) => reports.some((report) => own.reports.includes(report)))?.label
      : undefined;
  const quarters = joinWords(quartersOf(reports).map(({ label }) => label));
  return [quarters, stream ?? ''].filter((part) => part !== '').join(': ');
}

const words = ['accomplishments', 'reflection', 'operational_metrics'] as const;

/**
 * The words that came with reports (§280.15); a report without any leaves nothing, and what one stream says in
 * several quarters stands once.
 */
function reportWords(
  assessment: Assessment,
  results: ServiceResults,
  reports: readonly FeedbackReport[],
): readonly Block[] {
  const streamOf = (report: FeedbackReport) =>
    results.streams.findIndex((stream) => stream.reports.includes(report));
  const alike = Map.groupBy(reports, (report) =>
    JSON.stringify([streamOf(report), ...words.map((name) => report[name]?.trim() ?? '')]),
  );
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    const blocks = first === undefined ? [] : fieldBlocks(assessment, 'feedback_report', first, words);
    return first === undefined || blocks.length === 0
      ? []
      : [heading(4, `report-${first.id}`, reportTitle(results, own)), ...blocks];
  });
}
