import { capitalized, inSentence } from '../documents/format.ts';
import { exactMean, formatMean } from '../feedback/mean.ts';
import { counted } from '../readiness/words.ts';
import { firstThatFits } from './alt-text.ts';

/** The answers to one question: how many chose 1, 2, 3, 4 and 5. */
export type Distribution = {
  /** What was asked about, such as "Trust"; unlike that of every other row. */
  readonly label: string;
  readonly counts: readonly number[];
};

export type Distributions = {
  /** At least one. */
  readonly rows: readonly Distribution[];
  /** When they were given, such as "FY 2023 Q1". */
  readonly quarter: string;
};

/** A row with what can be said of it. */
export type Shares = {
  readonly label: string;
  readonly answers: number;
  /** As it is printed; undefined where nobody answered. */
  readonly mean: string | undefined;
  /** How many chose 1 or 2, and 4 or 5. */
  readonly low: number;
  readonly high: number;
};

export function sharesOf({ label, counts }: Distribution): Shares {
  const { responses, hundredths } = exactMean(counts);
  const [one = 0, two = 0, , four = 0, five = 0] = counts;
  const mean = hundredths === null ? undefined : formatMean(hundredths);
  return { label, answers: responses, mean, low: one + two, high: four + five };
}

/**
 * A part of a whole in whole percent, halves up; what is rounded to nothing or to all is said to be less or
 * more, so that no answer disappears.
 */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return '';
  const percent = Math.floor((part * 200 + whole) / (2 * whole));
  if (percent === 0 && part > 0) return 'under 1%';
  if (percent === 100 && part < whole) return 'over 99%';
  return `${percent}%`;
}

/** "mean 4.02, 48,310 answers"; empty where nobody answered. */
export function meanInWords({ mean, answers }: Shares): string {
  return mean === undefined ? '' : `mean ${mean}, ${counted(answers, 'answer')}`;
}

function highText({ high, answers }: Shares): string {
  return percentText(high, answers);
}

function lowText({ low, answers }: Shares): string {
  return percentText(low, answers);
}

/**
 * The alternative text of the bars, made from the same data as the drawing and at most 500 characters long: it
 * tells less about each question before it tells of fewer questions.
 */
export function divergingChartAlt(data: Distributions): string {
  const rows = data.rows.map(sharesOf);
  const count = rows.length === 1 ? 'one question' : `${rows.length} questions`;
  const opening = `Answers to ${count} on a scale of 1 to 5, ${data.quarter}.`;
  const tell = (words: (row: Shares) => string) =>
    rows.map((row) => `${row.label}: ${row.answers === 0 ? 'no answers' : words(row)}.`).join(' ');
  return firstThatFits([
    () =>
      `${opening} ${tell((row) => `${highText(row)} chose 4 or 5, ${lowText(row)} 1 or 2, ${meanInWords(row)}`)}`,
    () => `${opening} Share of 4 or 5, then of 1 or 2. ${tell((row) => `${highText(row)}, ${lowText(row)}`)}`,
    () => `${opening} Share of 4 or 5. ${tell(highText)}`,
    () => `${opening} ${capitalized(divergingMessage(data))}.`,
  ]);
}

/** What the drawing shows in a sentence without its end: on which questions most and fewest were content. */
export function divergingMessage({ rows: given }: Distributions): string {
  const rows = given.map(sharesOf).filter(({ answers }) => answers > 0);
  const byShare = rows.toSorted((one, other) => other.high / other.answers - one.high / one.answers);
  const [most, least] = [byShare[0], byShare.at(-1)];
  if (most === undefined || least === undefined) return 'nobody answered';
  if (most === least)
    return `${highText(most)} of the answers on ${inSentence(most.label)} were 4 or 5, ${lowText(most)} were 1 or 2`;
  if (highText(most) === highText(least))
    return `${highText(most)} of the answers to each question were 4 or 5`;
  return `answers of 4 or 5 range from ${highText(least)} on ${inSentence(least.label)} to ${highText(most)} on ${inSentence(most.label)}`;
}
