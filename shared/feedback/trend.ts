import type { PooledByQuarter } from './measures.ts';
import type { Measure, Measured } from './pooled.ts';
import type { FeedbackReport } from './reported-answers.ts';
import { streamKey } from './same-stream.ts';
import { normalizedWording } from './wording.ts';

/** Why a change may come from something else than what customers think. */
export type Caution = 'wording' | 'makeup';

/** A mean against an earlier one. */
export type Change = {
  /** In hundredths of a point; the difference of the two rounded means, as printed. */
  readonly hundredths: number;
  /** Place in time of the earlier quarter. */
  readonly from: number;
  readonly before: Measured;
  readonly cautions: readonly Caution[];
};

/** One quarter of a measure; null where there are no answers, or no earlier ones to compare with. */
export type TrendPoint = {
  /** Place in time (`quarterPlace`). */
  readonly place: number;
  readonly measured: Measured | null;
  readonly sinceQuarterBefore: Change | null;
  readonly sinceYearBefore: Change | null;
};

/** How the questions of a measure were worded, as far as it matters. */
export function wordingsOf({ rows }: Measured): string {
  return [...new Set(rows.map(({ question_text: text }) => normalizedWording(text)))].sort().join('\n');
}

/** Who was asked, and how: where that differs, two figures of all are not about the same people. */
function makeupOf(reports: readonly FeedbackReport[], { rows }: Measured): string {
  const counted = new Set(rows.map(({ report }) => report));
  const streams = reports.filter(({ id }) => counted.has(id)).map(streamKey);
  return [...new Set(streams)].sort().join('\n');
}

function changeBetween(
  quarters: PooledByQuarter,
  measure: Measure,
  from: number,
  place: number,
): Change | null {
  const [then, now] = [quarters.at(from), quarters.at(place)];
  const [before, after] = [then?.measures.get(measure), now?.measures.get(measure)];
  if (then === undefined || now === undefined || before === undefined || after === undefined) return null;
  if (before.hundredths === null || after.hundredths === null) return null;
  return {
    hundredths: after.hundredths - before.hundredths,
    from,
    before,
    cautions: [
      ...(wordingsOf(before) === wordingsOf(after) ? [] : (['wording'] as const)),
      ...(makeupOf(then.reports, before) === makeupOf(now.reports, after) ? [] : (['makeup'] as const)),
    ],
  };
}

/** A measure in one quarter, with its change since the quarter before and the same quarter a year before. */
export function trendPoint(quarters: PooledByQuarter, measure: Measure, place: number): TrendPoint {
  return {
    place,
    measured: quarters.at(place)?.measures.get(measure) ?? null,
    sinceQuarterBefore: changeBetween(quarters, measure, place - 1, place),
    sinceYearBefore: changeBetween(quarters, measure, place - 4, place),
  };
}

/**
 * A measure over time, from the first quarter with a report to the last, each quarter between them once.
 * A gap stays a gap: no mean is made up for it, and what would compare with it is null.
 */
export function trendOf(quarters: PooledByQuarter, measure: Measure): readonly TrendPoint[] {
  const places = quarters.places();
  const first = places[0] ?? 0;
  const span = places.length === 0 ? 0 : (places.at(-1) ?? first) - first + 1;
  return Array.from({ length: span }, (_, index) => trendPoint(quarters, measure, first + index));
}
