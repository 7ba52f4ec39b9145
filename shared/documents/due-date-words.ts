import { type DueDate, dateInForce, dueDates, quarterlyDueDates } from '../calendar/due-dates.ts';
import { formatDate } from '../calendar/format.ts';
import { theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { asSentence } from './format.ts';

/** All due dates of the workbook's cycle (§280.14, §280.16); none while its fiscal year is unknown. */
export function cycleDueDates(snapshot: WorkbookSnapshot): readonly DueDate[] {
  const workbook = theOne(snapshot, 'workbook');
  const year = workbook?.fiscal_year;
  if (year === undefined) return [];
  const overrides = workbook?.due_date_overrides ?? [];
  return [
    ...dueDates(snapshot.edition, year, overrides),
    ...quarterlyDueDates(snapshot.edition, year, overrides),
  ];
}

/** The date in force, with what was changed about it and why, and the business day before if it is none. */
export function dueDateInWords(due: DueDate): string {
  const date = formatDate(dateInForce(due));
  const changed =
    due.override === undefined
      ? ''
      : `, instead of ${formatDate(due.date)}${due.override.reason.trim() === '' ? '' : `. Reason: ${due.override.reason.trim()}`}`;
  const sentence = `${date}${changed}`;
  if (due.businessDayBefore === undefined) return sentence;
  const which = due.override === undefined ? 'This' : 'The new date';
  return `${asSentence(sentence)} ${which} is not a business day; the business day before it is ${formatDate(due.businessDayBefore)}.`;
}
