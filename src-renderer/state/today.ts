import { Temporal } from 'temporal-polyfill';
import { formatNumber } from '../../shared/documents/format.ts';

/** The date where the user is, ISO 8601. Only screens ask for it: exports carry no date of the clock. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** Whole days from `now` to `date`; negative when it is past. */
export function daysUntil(date: string, now: string): number {
  return Temporal.PlainDate.from(now).until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;
}

/** "in 34 days", "tomorrow", "today", "12 days ago". */
export function distanceWithPast(date: string, now: string): string {
  const days = daysUntil(date, now);
  if (days >= 2) return `in ${days} days`;
  if (days >= 0) return days === 0 ? 'today' : 'tomorrow';
  return days === -1 ? 'yesterday' : `${formatNumber(-days)} days ago`;
}
