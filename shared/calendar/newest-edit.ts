import { Temporal } from 'temporal-polyfill';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/**
 * The calendar day of the newest edit, in UTC: what rules and documents take for "today", so that the
 * same log always says the same (design.md §5).
 */
export function dayOfNewestEdit(snapshot: WorkbookSnapshot): string {
  return Temporal.Instant.fromEpochMilliseconds(snapshot.newestEditAt)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString();
}

/** @returns the day that lies `days` after a date; before it where negative */
export function addDays(isoDate: string, days: number): string {
  return Temporal.PlainDate.from(isoDate).add({ days }).toString();
}
