import { divergingChart } from '../../charts/diverging-chart.ts';
import {
  type Distribution,
  divergingChartAlt,
  divergingMessage,
  percentText,
} from '../../charts/diverging-words.ts';
import { exactMean, formatMean } from '../../feedback/mean.ts';
import { column, figure, note, reference, table } from '../blocks.ts';
import { formatNumber } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { countsTableId, measureLabel } from './means.ts';
import { type FeedbackReport, isDated, type MeasureCount, quarterKey, quartersOf } from './quarters.ts';
import { questionsOfReport, type ServiceResults, type Stream } from './streams.ts';

/**
 * How the newest answers about a service are spread over the scale, since a mean alone hides it (domain.md §4): a
 * figure with its data, in the stream that it comes from and in no other. Of several reports of the newest
 * quarter with answers, the one with the most respondents speaks; channels are never added up.
 */
export function distributionBlocks(
  assessment: Assessment,
  { reports }: ServiceResults,
  stream: Stream,
  of: string,
): readonly Block[] {
  const report = newestAnswered(assessment, reports);
  if (report === undefined || !stream.reports.includes(report)) return [];
  const quarter = quarterKey(report).label;
  const rows = distributionsOf(assessment, report);
  const data = { quarter, rows };
  const figureId = `figure-distribution-${stream.id}`;
  const tableId = `table-distribution-${stream.id}`;
  return [
    figure({
      id: figureId,
      caption: `${of}, ${quarter}: ${divergingMessage(data)}`,
      alt: divergingChartAlt(data),
      drawing: divergingChart(data),
    }),
    table({
      id: tableId,
      caption: `Shares of answers about ${of}, ${quarter}`,
      description:
        'One row for each question with its measure, the share of answers for each point of the scale from 1, the lowest, to 5, the highest, the number of answers, and the mean.',
      columns: [
        column('Measure', 3),
        ...[1, 2, 3, 4, 5].map((point) => column(String(point), 1, 'right')),
        column('Answers', 1.2, 'right'),
        column('Mean', 0.9, 'right'),
      ],
      rows: rows.map(shareCells),
    }),
    note(
      reference(tableId),
      ' has the data of ',
      reference(figureId),
      ', and ',
      reference(countsTableId(stream)),
      ' the counts behind them. Shares are rounded one by one, so that they may not add up to 100%.',
    ),
  ];
}

function newestAnswered(
  assessment: Assessment,
  reports: readonly FeedbackReport[],
): FeedbackReport | undefined {
  const answered = reports
    .filter(isDated)
    .filter((report) => distributionsOf(assessment, report).some(({ counts }) => total(counts) > 0));
  const newest = quartersOf(answered).at(-1)?.place;
  return answered
    .filter((report) => quarterKey(report).place === newest)
    .toSorted((one, other) => (other.respondents ?? 0) - (one.respondents ?? 0))[0];
}

/** The questions of a report in the order of their numbers, each by a name of its own. */
function distributionsOf(assessment: Assessment, report: FeedbackReport): readonly Distribution[] {
  const questions = questionsOfReport(assessment.snapshot, report);
  const labels = questions.map((entry) => measureLabel(assessment, entry));
  return questions.map((entry, index) => {
    const label = labels[index] ?? '';
    const isShared = labels.filter((other) => other === label).length > 1;
    return { label: isShared ? `${label} (${numberOf(entry, index)})` : label, counts: countsOf(entry) };
  });
}

function numberOf({ question_number: number }: MeasureCount, index: number): string {
  return number === undefined ? `place ${index + 1} in the report` : `question ${number}`;
}

function countsOf({ counts = [] }: MeasureCount): readonly number[] {
  return counts.filter((count) => typeof count === 'number');
}

function total(counts: readonly number[]): number {
  return exactMean(counts).responses;
}

function shareCells({ label, counts }: Distribution): readonly string[] {
  const { responses, hundredths } = exactMean(counts);
  return [
    label,
    ...[0, 1, 2, 3, 4].map((point) => percentText(counts[point] ?? 0, responses)),
    formatNumber(responses),
    hundredths === null ? '' : formatMean(hundredths),
  ];
}
