import { Temporal } from 'temporal-polyfill';

export type Quarter = 1 | 2 | 3 | 4;

export const allQuarters: readonly Quarter[] = [1, 2, 3, 4];

/**
 * The federal fiscal year that a day belongs to: year N runs from October 1, N-1 to September 30, N.
 *
 * @param isoDate such as '2022-10-01'
 * @throws RangeError where it is no calendar date
 */
export function fiscalYearOf(isoDate: string): number {
  const { year, month } = Temporal.PlainDate.from(isoDate);
  return month >= 10 ? year + 1 : year;
}

/**
 * The quarter of the fiscal year: October to December is 1.
 *
 * @throws RangeError where it is no calendar date
 */
export function quarterOf(isoDate: string): Quarter {
  const { month } = Temporal.PlainDate.from(isoDate);
  if (month >= 10) return 1;
  if (month <= 3) return 2;
  return month <= 6 ? 3 : 4;
}

/** @returns the last day of a quarter of a fiscal year, such as '2022-12-31' for FY 2023 Q1 */
export function quarterEnd(fiscalYear: number, quarter: Quarter): string {
  const firstDay = Temporal.PlainDate.from({ year: fiscalYear - 1, month: 10, day: 1 });
  return firstDay
    .add({ months: 3 * quarter })
    .subtract({ days: 1 })
    .toString();
}

/** @returns such as 'FY 2023 Q1' */
export function quarterLabel(fiscalYear: number, quarter: number): string {
  return `FY ${fiscalYear} Q${quarter}`;
}

/** A quarter's place in time: a whole number that grows by one from each quarter to the next. */
export function quarterPlace(fiscalYear: number, quarter: number): number {
  return fiscalYear * 4 + quarter;
}

/** @returns the label of the quarter at a place, such as 'FY 2023 Q1' */
export function quarterLabelAt(place: number): string {
  const fiscalYear = Math.floor((place - 1) / 4);
  return quarterLabel(fiscalYear, place - fiscalYear * 4);
}
