import { Temporal } from 'temporal-polyfill';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date as documents print it, the same on every machine: 'February 24, 2023'.
 *
 * @throws RangeError where `isoDate` is no calendar date
 */
export function formatDate(isoDate: string): string {
  const { year, month, day } = Temporal.PlainDate.from(isoDate);
  return `${months[month - 1] ?? ''} ${day}, ${year}`;
}
