import { exactMean, formatMean } from '../../feedback/mean.ts';
import { countsOf } from '../../feedback/pooled.ts';
import { normalizedWording } from '../../feedback/wording.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { bold, column, note, onLines, reference, table } from '../blocks.ts';
import { formatNumber, joinWords } from '../format.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { isOnTimeline, type MeasureCount, type QuarterKey, quarterKey, quartersThrough } from './quarters.ts';
import { questionsOfReport, type Stream } from './streams.ts';

type Answered = {
  readonly quarter: QuarterKey;
  readonly entry: MeasureCount;
  readonly responses: number;
  /** Mean in hundredths of a point. */
  readonly hundredths: number;
};

/** One question over time. Two measures, or two wordings of one measure, are never one row. */
export type MeasureRow = {
  readonly id: MeasureCount['measure'];
  readonly measure: string;
  /** As the newest report words it. */
  readonly question: string;
  /** Oldest first. */
  readonly answers: readonly Answered[];
};

/** The measure by its label; a question without one by its number. */
export function measureLabel(
  { edition }: Assessment,
  { measure, question_number: number }: MeasureCount,
): string {
  if (measure !== undefined) return optionLabel(model.measure_count.fields.measure, measure, edition);
  return number === undefined ? 'Question without a measure' : `Question ${number}`;
}

function rowKey({ measure, question_number: number, question_text: text }: MeasureCount): string {
  const wording = normalizedWording(text);
  return JSON.stringify([measure ?? '', wording, wording === '' ? (number ?? 0) : 0]);
}

/** The questions of a stream that somebody answered, in the order of their numbers, old wordings first. */
export function measureRows(assessment: Assessment, { reports }: Stream): readonly MeasureRow[] {
  const answered = reports.flatMap((report) =>
    questionsOfReport(assessment.snapshot, report).flatMap((entry): readonly Answered[] => {
      const { responses, hundredths } = exactMean(countsOf(entry));
      return hundredths === null ? [] : [{ quarter: quarterKey(report), entry, responses, hundredths }];
    }),
  );
  const byNumber = answered.toSorted(
    (one, other) => (one.entry.question_number ?? 0) - (other.entry.question_number ?? 0),
  );
  return [...Map.groupBy(byNumber, ({ entry }) => rowKey(entry)).values()].flatMap((group) => {
    const answers = group.toSorted((one, other) => one.quarter.place - other.quarter.place);
    const newest = answers.at(-1);
    if (newest === undefined) return [];
    const { measure: id, question_text: wording = '' } = newest.entry;
    const question = wording.replace(/\s+/g, ' ').trim();
    return [{ id, measure: measureLabel(assessment, newest.entry), question, answers }];
  });
}

export type WordingChange = { readonly measure: string; readonly quarter: QuarterKey };

function firstPlace({ answers }: MeasureRow): number {
  return answers[0]?.quarter.place ?? 0;
}

/**
 * The quarters in which one wording of a measure took the place of another. Questions that were asked side
 * by side, and those without a measure of their own, are different questions and no change.
 */
export function wordingChanges(rows: readonly MeasureRow[]): readonly WordingChange[] {
  const worded = rows.filter(({ id, question }) => id !== undefined && id !== 'other' && question !== '');
  return [...Map.groupBy(worded, ({ id }) => id).values()].flatMap((wordings) => {
    const inOrder = wordings.toSorted((one, other) => firstPlace(one) - firstPlace(other));
    return inOrder.flatMap((row, index): readonly WordingChange[] => {
      const before = inOrder[index - 1]?.answers.at(-1);
      const [first] = row.answers;
      return before === undefined ||
        first === undefined ||
        !isOnTimeline(first.quarter) ||
        before.quarter.place >= first.quarter.place
        ? []
        : [{ measure: row.measure, quarter: first.quarter }];
    });
  });
}

function changeNotes(rows: readonly MeasureRow[]): readonly Block[] {
  return [...Map.groupBy(wordingChanges(rows), ({ measure }) => measure)].map(([measure, changes]) => {
    const quarters = joinWords(changes.map(({ quarter }) => quarter.label));
    const those = changes.length === 1 ? 'the two are' : 'the wordings are';
    return note(`${measure}: The wording changed in ${quarters}; ${those} not comparable.`);
  });
}

function answerLines({ hundredths, responses }: Answered): readonly Inline[] {
  return onLines([formatMean(hundredths), `n = ${formatNumber(responses)}`]);
}

function cell(row: MeasureRow, quarter: QuarterKey): readonly Inline[] {
  const here = row.answers.filter((answer) => answer.quarter.place === quarter.place);
  return onLines(here.map(answerLines));
}

/** `id` of the table in annex B from which the means of a stream can be worked out again. */
export function countsTableId({ id }: Stream): string {
  return `table-counts-${id}`;
}

/** Means by question and quarter, each with the number of answers behind it; nothing without answers. */
export function meansBlocks(assessment: Assessment, stream: Stream, of: string): readonly Block[] {
  const rows = measureRows(assessment, stream);
  if (rows.length === 0) return [];
  const quarters = quartersThrough(stream.reports);
  return [
    table({
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
    }),
    note(reference(countsTableId(stream)), ' has the counts behind these means.'),
    ...changeNotes(rows),
  ];
}
