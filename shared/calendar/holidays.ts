import { allForYear } from '@18f/us-federal-holidays';
import { Temporal } from 'temporal-polyfill';

const observedDays = new Map<number, ReadonlySet<string>>();

/**
 * Days of a calendar year on which federal offices observe a holiday. New Year's Day of the next
 * year counts where it falls on a Saturday, because it is then observed on December 31.
 */
function observedIn(year: number): ReadonlySet<string> {
  const known = observedDays.get(year);
  if (known !== undefined) return known;
  const days = new Set([...allForYear(year), ...allForYear(year + 1)].map((holiday) => holiday.dateString));
  observedDays.set(year, days);
  return days;
}

function isWorkday(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !observedIn(date.year).has(date.toString());
}

/**
 * True on Monday to Friday, unless a federal holiday is observed (5 U.S.C. 6103).
 *
 * @throws RangeError where `isoDate` is no calendar date
 */
export function isBusinessDay(isoDate: string): boolean {
  return isWorkday(Temporal.PlainDate.from(isoDate));
}

/**
 * @returns the day itself if it is a business day, else the last one before it
 * @throws RangeError where `isoDate` is no calendar date
 */
export function businessDayOnOrBefore(isoDate: string): string {
  let date = Temporal.PlainDate.from(isoDate);
  while (!isWorkday(date)) date = date.subtract({ days: 1 });
  return date.toString();
}
