import { Temporal } from 'temporal-polyfill';

/** The date where the user is, ISO 8601. Only screens ask for it: exports carry no date of the clock. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** Whole days from `now` to `date`; negative when it is past. */
export function daysUntil(date: string, now: string): number {
  return Temporal.PlainDate.from(now).until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;
}
