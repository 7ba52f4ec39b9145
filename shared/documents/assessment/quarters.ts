import { quarterLabel } from '../../calendar/fiscal.ts';
import type { RecordIn } from '../../model/model.ts';

type Dated = { readonly fiscal_year?: number | undefined; readonly quarter?: number | undefined };

/** A sortable name of a quarter; what has no quarter comes last. */
export type QuarterKey = { readonly place: number; readonly label: string };

export function quarterKey({ fiscal_year: year, quarter }: Dated): QuarterKey {
  if (year !== undefined && quarter !== undefined)
    return { place: year * 4 + quarter, label: quarterLabel(year, quarter) };
  if (year !== undefined) return { place: 1_000_000 + year, label: `FY ${year}, no quarter given` };
  if (quarter !== undefined) return { place: 2_000_000 + quarter, label: `Q${quarter}, no year given` };
  return { place: 3_000_000, label: 'No quarter given' };
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

export type FeedbackReport = RecordIn<'feedback_report'>;
export type MeasureCount = RecordIn<'measure_count'>;
