import { exactMean, formatMean } from '../../feedback/mean.ts';
import { countsOf } from '../../feedback/pooled.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { column, heading, lead, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { formatNumber } from '../format.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { countsTableId } from './means.ts';
import { type FeedbackReport, type MeasureCount, quarterKey } from './quarters.ts';
import { reckoningBlocks } from './reckoning.ts';
import { streamName } from './results.ts';
import { tallyTable } from './shares.ts';
import { questionsOfReport, resultsByService } from './streams.ts';

type Counted = { readonly report?: FeedbackReport; readonly entry: MeasureCount };

/** Annex B: how many customers chose each point, so that every mean can be computed again (§280.15). */
export function countsAnnex(assessment: Assessment): readonly Block[] {
  const all = resultsByService(assessment.snapshot);
  const tables = all.flatMap((results) =>
    results.streams.flatMap((stream) => {
      const counted = stream.reports.flatMap((report) =>
        questionsOfReport(assessment.snapshot, report).map((entry) => ({ report, entry })),
      );
      return counted.length === 0
        ? []
        : [
            countsTable(
              assessment,
              counted,
              countsTableId(stream),
              `Answers about ${streamName(results, stream)}`,
            ),
          ];
    }),
  );
  const reckoning = reckoningBlocks(assessment, all);
  return [
    heading(1, 'annex-counts', 'Counts behind the means'),
    lead(
      tables.length === 0
        ? 'No answers have been counted yet.'
        : 'The columns 1 to 5 hold how many customers chose each point of the scale. The mean is the sum of points over the number of answers, rounded half up to two decimals from the exact quotient.',
    ),
    ...reckoning,
    ...(reckoning.length === 0 ? [] : [heading(2, 'counts', 'The counts of each report')]),
    ...tables,
    ...all.flatMap((results) => tallyTable(assessment, results)),
  ];
}

/** Counts whose report is unset or no longer there. */
export function strayCounts(assessment: Assessment): readonly Block[] {
  const { measure_count: counts, feedback_report: reports } = assessment.snapshot.records;
  const known = new Set<string | undefined>(reports.map(({ id }) => id));
  const stray = counts.filter(({ report }) => !known.has(report)).map((entry) => ({ entry }));
  return stray.length === 0
    ? []
    : [
        countsTable(
          assessment,
          stray,
          'table-counts-stray',
          'Answers that belong to no report in the workbook',
        ),
      ];
}

function countsTable(
  assessment: Assessment,
  counted: readonly Counted[],
  id: string,
  caption: string,
): Block {
  return table({
    id,
    caption,
    description:
      'One row for each question in each quarter with its number, its measure, its wording or “as above” where that is the one of the row before, the quarter, the count of each point from 1 to 5, the number of answers, and the mean.',
    columns: [
      column('No.', 0.6, 'right'),
      column('Measure', 2),
      column('Question', 2.9),
      column('Quarter', 1.4),
      ...[1, 2, 3, 4, 5].map((point) => column(String(point), 0.8, 'right')),
      column('Answers', 0.9, 'right'),
      column('Mean', 0.7, 'right'),
    ],
    rows: byQuestion(counted).map((one, index, all) => row(assessment, one, all[index - 1])),
  });
}

/** One question through all quarters, then the next: so it can be followed, and its wording stands once. */
function byQuestion(counted: readonly Counted[]): readonly Counted[] {
  return counted.toSorted(
    ({ entry: one }, { entry: other }) => (one.question_number ?? 0) - (other.question_number ?? 0),
  );
}

/** Of a long survey, the wordings take most of the annex; what repeats the row before says so. */
function wordingCell(
  assessment: Assessment,
  { entry }: Counted,
  before: Counted | undefined,
): readonly Inline[] | string {
  const wording = entry.question_text?.trim() ?? '';
  const isRepeated =
    wording !== '' &&
    wording === before?.entry.question_text?.trim() &&
    entry.question_number === before.entry.question_number;
  return isRepeated ? 'as above' : fieldCell(assessment, 'measure_count', entry, 'question_text');
}

function row(assessment: Assessment, one: Counted, before: Counted | undefined) {
  const { report, entry } = one;
  const counts = countsOf(entry);
  const { responses, hundredths } = exactMean(counts);
  return [
    entry.question_number === undefined ? '' : String(entry.question_number),
    entry.measure === undefined
      ? ''
      : optionLabel(model.measure_count.fields.measure, entry.measure, assessment.edition),
    wordingCell(assessment, one, before),
    quarterKey(report ?? {}).label,
    ...[0, 1, 2, 3, 4].map((point) => {
      const count = counts[point];
      return count === undefined ? '' : formatNumber(count);
    }),
    counts.length === 0 ? '' : formatNumber(responses),
    hundredths === null ? '' : formatMean(hundredths),
  ];
}
