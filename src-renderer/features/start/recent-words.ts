import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../shared/calendar/format.ts';
import { clockTime } from '../../ui/moment-words.ts';

/**
 * When a workbook was last open, as people say it: "today at 10:42 AM", "yesterday", "February 24, 2023".
 *
 * @param at UTC milliseconds
 * @param today ISO 8601 date where the user is
 */
export function openedInWords(at: number, today: string): string {
  const date = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate();
  const days = date.until(today, { largestUnit: 'day' }).days;
  if (days === 0) return `today at ${clockTime(at)}`;
  return days === 1 ? 'yesterday' : formatDate(date.toString());
}
