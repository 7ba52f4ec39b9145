import { quarterLabel, quarterLabelAt, quarterPlace } from '../../calendar/fiscal.ts';
import type { RecordIn } from '../../model/model.ts';

type Dated = { readonly fiscal_year?: number | undefined; readonly quarter?: number | undefined };

/** A sortable name of a quarter; what has no quarter comes last. */
export type QuarterKey = { readonly place: number; readonly label: string };

/** From this place on, keys name no quarter of a year. */
const undated = 1_000_000;

/** True for a quarter that has a place in time. */
export function isOnTimeline({ place }: QuarterKey): boolean {
  return place < undated;
}

export function quarterKey({ fiscal_year: year, quarter }: Dated): QuarterKey {
  if (year !== undefined && quarter !== undefined)
    return { place: quarterPlace(year, quarter), label: quarterLabel(year, quarter) };
  if (year !== undefined) return { place: undated + year, label: `FY ${year}, no quarter given` };
  if (quarter !== undefined) return { place: 2 * undated + quarter, label: `Q${quarter}, no year given` };
  return { place: 3 * undated, label: 'No quarter given' };
}

/** The inverse of a dated quarter's place. */
function quarterAt(place: number): QuarterKey {
  return { place, label: quarterLabelAt(place) };
}

/** True for a year with its quarter. */
export function isDated({ fiscal_year: year, quarter }: Dated): boolean {
  return year !== undefined && quarter !== undefined;
}

/** The quarters of some records, each once, oldest first. */
export function quartersOf(records: readonly Dated[]): readonly QuarterKey[] {
  const keys = new Map(records.map(quarterKey).map((key) => [key.place, key]));
  return [...keys.values()].sort((one, other) => one.place - other.place);
}

/** As `quartersOf`, with the quarters between that no record has: a gap is a result too. */
export function quartersThrough(records: readonly Dated[]): readonly QuarterKey[] {
  const dated = quartersOf(records.filter(isDated));
  const first = dated[0]?.place ?? 0;
  const span = dated.length === 0 ? 0 : (dated.at(-1)?.place ?? first) - first + 1;
  return [
    ...Array.from({ length: span }, (_, index) => quarterAt(first + index)),
    ...quartersOf(records.filter((record) => !isDated(record))),
  ];
}

/** The last four quarters, and the same quarter a year before, so that a year's change can be read off. */
export const quartersShown = 5;

/**
 * Parts records by the quarters that the assessment looks back on, counted from the newest quarter among
 * them. What names no quarter counts as shown, so that it is not lost.
 */
export function byRecency<R extends Dated>(
  records: readonly R[],
): { readonly shown: readonly R[]; readonly earlier: readonly R[] } {
  const newest = quartersOf(records.filter(isDated)).at(-1)?.place ?? 0;
  const isShown = (record: R) => !isDated(record) || quarterKey(record).place > newest - quartersShown;
  return {
    shown: records.filter(isShown),
    earlier: records.filter((record) => !isShown(record)),
  };
}

export type FeedbackReport = RecordIn<'feedback_report'>;
export type MeasureCount = RecordIn<'measure_count'>;
