import { quarterLabelAt } from '../calendar/fiscal.ts';
import { formatNumber } from '../documents/format.ts';
import type { RecordId } from '../model/id.ts';
import { exactShare, formatMean, type Share } from './mean.ts';
import { countsOf, type Measured, type Volumes } from './pooled.ts';
import type { FeedbackReport, MeasureCount } from './reported-answers.ts';
import { type ResponseShares, responseShares } from './response-shares.ts';
import type { Change } from './trend.ts';

/** A record that a number comes from, with the figures it gave. */
export type DerivationRow = {
  readonly kind: 'measure_count' | 'feedback_report';
  readonly id: RecordId;
  readonly report: RecordId | undefined;
  readonly figures: readonly { readonly label: string; readonly value: number }[];
};

/** How a number came about, so that a person can work it out again. */
export type Derivation = {
  /** The number as it is shown; empty where there is none. */
  readonly value: string;
  /** The rule in words. */
  readonly rule: string;
  /** The rule in figures, such as "(1 × 2 + 2 × 0 + 3 × 1) / 3 = 1.67". */
  readonly formula: string;
  readonly rows: readonly DerivationRow[];
  /** Reports that do not enter, and why; empty where all do. */
  readonly leftOut: readonly { readonly id: RecordId; readonly reason: string }[];
};

/** "16.8%", "under 0.1%" where it is more than nothing; empty where nobody was asked. */
export function formatTenths({ part, tenths }: Share): string {
  if (tenths === null) return '';
  if (tenths === 0 && part > 0) return 'under 0.1%';
  return `${formatNumber(Math.floor(tenths / 10))}.${tenths % 10}%`;
}

/** "+0.12", "-0.05" with a minus sign that reads as one, "0.00". */
export function formatChange(hundredths: number): string {
  const sign = hundredths > 0 ? '+' : hundredths < 0 ? '−' : '';
  return `${sign}${formatMean(Math.abs(hundredths))}`;
}

const meanRule =
  'The mean of all answers: each answer counts once, so a report with more answers weighs more. The sum of points is divided by the number of answers, and the exact quotient is rounded half up to two decimals.';

function countFigures(row: MeasureCount): DerivationRow {
  return {
    kind: 'measure_count',
    id: row.id,
    report: row.report,
    figures: countsOf(row).map((count, index) => ({ label: String(index + 1), value: count })),
  };
}

/** The reports that say nothing about a measure, and why. */
function silentOn({ rows }: Measured, reports: readonly FeedbackReport[]): Derivation['leftOut'] {
  const counted = new Set(rows.map(({ report }) => report));
  return reports
    .filter(({ id }) => !counted.has(id))
    .map((report) => ({
      id: report.id,
      reason:
        responseShares([report]) === undefined
          ? 'It counts no answers to a question of this measure.'
          : 'It tallies single responses, which are no points of a scale and enter no mean.',
    }));
}

/** @param reports all that could have answers; those that have none are told as left out */
export function deriveMean(measured: Measured, reports: readonly FeedbackReport[] = []): Derivation {
  const { counts, rows, responses, hundredths } = measured;
  const points = counts.map((count, index) => `${index + 1} × ${formatNumber(count)}`).join(' + ');
  const value = hundredths === null ? '' : formatMean(hundredths);
  return {
    value,
    rule: meanRule,
    formula: hundredths === null ? '' : `(${points}) / ${formatNumber(responses)} = ${value}`,
    rows: rows.map(countFigures),
    leftOut: silentOn(measured, reports),
  };
}

/** How many answered the questions of a measure. */
export function deriveAnswers(measured: Measured, reports: readonly FeedbackReport[] = []): Derivation {
  const { counts, rows, responses } = measured;
  return {
    value: formatNumber(responses),
    rule: 'All answers to the questions of this measure, whatever point was chosen, added up.',
    formula: `${counts.map(formatNumber).join(' + ')} = ${formatNumber(responses)}`,
    rows: rows.map(countFigures),
    leftOut: silentOn(measured, reports),
  };
}

/** @param point of the scale, from 1 */
export function derivePoint(
  measured: Measured,
  point: number,
  reports: readonly FeedbackReport[] = [],
): Derivation {
  const share = exactShare(measured.counts[point - 1] ?? 0, measured.responses);
  return {
    value: formatTenths(share),
    rule: `Those who chose ${point} among all who answered, in percent, rounded half up to one decimal.`,
    formula: shareFormula(share),
    rows: measured.rows.map(countFigures),
    leftOut: silentOn(measured, reports),
  };
}

const volumeWords = {
  customers: { label: 'Customers', missing: 'It does not say how many customers there were.' },
  offered: {
    label: 'Offered the survey',
    missing: 'It does not say to how many the survey was offered.',
  },
  respondents: { label: 'Respondents', missing: 'It does not say how many answered.' },
} as const;

export type Volume = keyof typeof volumeWords;

/** Customers, those who were offered the survey, or respondents, of all reports that say. */
export function deriveVolume(reports: readonly FeedbackReport[], volume: Volume): Derivation {
  const { label, missing } = volumeWords[volume];
  const said = reports.flatMap(({ id, [volume]: value }) => (value === undefined ? [] : { id, value }));
  const sum = formatNumber(said.reduce((total, { value }) => total + value, 0));
  return {
    value: said.length === 0 ? '' : sum,
    rule: 'What the reports say, added up.',
    formula: said.length === 0 ? '' : `${said.map(({ value }) => formatNumber(value)).join(' + ')} = ${sum}`,
    rows: said.map(({ id, value }) => ({
      kind: 'feedback_report',
      id,
      report: id,
      figures: [{ label, value }],
    })),
    leftOut: reports
      .filter(({ [volume]: value }) => value === undefined)
      .map(({ id }) => ({ id, reason: missing })),
  };
}

function shareFormula(share: Share): string {
  return share.tenths === null
    ? ''
    : `${formatNumber(share.part)} / ${formatNumber(share.of)} = ${formatTenths(share)}`;
}

function missingFigure({ respondents, offered }: Volumes['unrated'][number]): string {
  if (respondents === undefined) return 'It does not say how many answered.';
  return offered === undefined
    ? 'It does not say to how many the survey was offered.'
    : 'It says that the survey was offered to nobody.';
}

/** Respondents among those who were offered the survey. */
export function deriveRate({ rate, rated, unrated }: Volumes): Derivation {
  return {
    value: formatTenths(rate),
    rule: 'Respondents divided by those who were offered the survey, of all reports that give both, in percent, rounded half up to one decimal.',
    formula: shareFormula(rate),
    rows: rated.map(({ id, respondents = 0, offered = 0 }) => ({
      kind: 'feedback_report',
      id,
      report: id,
      figures: [
        { label: 'Respondents', value: respondents },
        { label: 'Offered the survey', value: offered },
      ],
    })),
    leftOut: unrated.map((report) => ({ id: report.id, reason: missingFigure(report) })),
  };
}

/**
 * A share of tallied responses: thumbs up, one rating, or a driver named as good or as poor.
 *
 * @param figuresOf what a report gives to it
 */
export function deriveShare(
  share: Share,
  { reports }: ResponseShares,
  ofWhom: string,
  figuresOf: (report: FeedbackReport) => DerivationRow['figures'] = () => [],
): Derivation {
  return {
    value: formatTenths(share),
    rule: `The share among ${ofWhom}, in percent, rounded half up to one decimal. It comes from tallies of single responses and enters no mean.`,
    formula: shareFormula(share),
    rows: reports.map((report) => ({
      kind: 'feedback_report',
      id: report.id,
      report: report.id,
      figures: figuresOf(report),
    })),
    leftOut: [],
  };
}

/** The later mean less the earlier one, as both are printed. */
export function deriveChange({ hundredths, from, before }: Change, after: Measured): Derivation {
  const [now, then] = [after, before].map((measured) => formatMean(measured.hundredths ?? 0));
  const value = formatChange(hundredths);
  return {
    value,
    rule: `The mean less that of ${quarterLabelAt(from)}, both rounded to two decimals.`,
    formula: `${now ?? ''} − ${then ?? ''} = ${value}`,
    rows: [...deriveMean(after).rows, ...deriveMean(before).rows],
    leftOut: [],
  };
}
