import { exactMean, formatMean } from '../../feedback/mean.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { bold, column, onLines, table } from '../blocks.ts';
import { formatNumber } from '../format.ts';
import type { Inline, Table } from '../tree.ts';
import type { Assessment } from './context.ts';
import { type MeasureCount, type QuarterKey, quarterKey, quartersOf } from './quarters.ts';
import { questionsOfReport, type Stream } from './streams.ts';

type Answered = {
  readonly quarter: QuarterKey;
  readonly entry: MeasureCount;
  readonly responses: number;
  /** Mean in hundredths of a point. */
  readonly hundredths: number;
};

/** One question over time. Two measures, or two wordings of a free question, are never one row. */
export type MeasureRow = {
  readonly measure: string;
  /** As the newest report words it. */
  readonly question: string;
  readonly answers: readonly Answered[];
};

function measureLabel({ edition }: Assessment, { measure, question_number: number }: MeasureCount): string {
  if (measure !== undefined) return optionLabel(model.measure_count.fields.measure, measure, edition);
  return number === undefined ? 'Question without a measure' : `Question ${number}`;
}

function rowKey(entry: MeasureCount): string {
  const { measure, question_number: number, question_text: text } = entry;
  const isFree = measure === undefined || measure === 'other';
  return [measure ?? '', number ?? '', isFree ? (text ?? '').replace(/\s+/g, ' ').trim() : ''].join('\n');
}

/** The questions of a stream that somebody answered, in the order of their numbers. */
export function measureRows(assessment: Assessment, { reports }: Stream): readonly MeasureRow[] {
  const answered = reports.flatMap((report) =>
    questionsOfReport(assessment.snapshot, report).flatMap((entry): readonly Answered[] => {
      const { responses, hundredths } = exactMean(
        (entry.counts ?? []).filter((count) => typeof count === 'number'),
      );
      return hundredths === null ? [] : [{ quarter: quarterKey(report), entry, responses, hundredths }];
    }),
  );
  const byNumber = answered.toSorted(
    (one, other) => (one.entry.question_number ?? 0) - (other.entry.question_number ?? 0),
  );
  return [...Map.groupBy(byNumber, ({ entry }) => rowKey(entry)).values()].flatMap((answers) => {
    const newest = answers.at(-1);
    if (newest === undefined) return [];
    const question = (newest.entry.question_text ?? '').replace(/\s+/g, ' ').trim();
    return [{ measure: measureLabel(assessment, newest.entry), question, answers }];
  });
}

function answerLines({ hundredths, responses }: Answered): readonly Inline[] {
  return onLines([formatMean(hundredths), `n = ${formatNumber(responses)}`]);
}

function cell(row: MeasureRow, quarter: QuarterKey): readonly Inline[] {
  const here = row.answers.filter((answer) => answer.quarter.place === quarter.place);
  return onLines(here.map(answerLines));
}

/** Means by question and quarter, each with the number of answers behind it. */
export function meansTable(assessment: Assessment, stream: Stream, of: string): Table | undefined {
  const rows = measureRows(assessment, stream);
  if (rows.length === 0) return undefined;
  const quarters = quartersOf(stream.reports);
  return table({
    id: `table-means-${stream.id}`,
    caption: `Mean ratings of ${of}`,
    description: `One row for each question with its measure and wording, one column for each quarter. A cell holds the mean on a scale from 1 to 5 and the number of answers behind it.`,
    columns: [
      column('Measure and question', 3),
      ...quarters.map(({ label }) => column(label, 1.15, 'right')),
    ],
    rows: rows.map((row) => [
      onLines([[bold(row.measure)], row.question]),
      ...quarters.map((quarter) => cell(row, quarter)),
    ]),
  });
}
