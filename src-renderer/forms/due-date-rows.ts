import { type DueDate, dueDates, quarterlyDueDates } from '../../shared/calendar/due-dates.ts';
import type { Edition } from '../../shared/editions/edition.ts';

/** A changed due date as its controls hold it: dates may be unfinished. */
export type ChangedDate = { readonly due: string; readonly date: string; readonly reason: string };

const finished = /^(19|2[01])\d\d-\d\d-\d\d$/;

export function toChangedDates(rows: readonly (readonly string[])[]): readonly ChangedDate[] {
  return rows.map(([due = '', date = '', reason = '']) => ({ due: due.trim(), date, reason }));
}

/** Rows as the field holds them; one without date and reason changes nothing and is left out. */
export function toRows(changed: readonly ChangedDate[]): readonly (readonly string[])[] {
  return changed
    .filter(({ date, reason }) => date !== '' || reason.trim() !== '')
    .map(({ due, date, reason }) => [due, date, reason]);
}

/** The due dates of one cycle, each as the circular has it and as it is in force. */
export function dueDatesOf(
  edition: Edition,
  fiscalYear: number,
  changed: readonly ChangedDate[],
): { readonly annual: readonly DueDate[]; readonly quarterly: readonly DueDate[] } {
  const overrides = changed
    .filter(({ date }) => finished.test(date))
    .map(({ due, date, reason }) => [due, date, reason]);
  return {
    annual: dueDates(edition, fiscalYear, overrides),
    quarterly: quarterlyDueDates(edition, fiscalYear, overrides),
  };
}

/** The same list with one due date changed, or put back to the circular's where `to` is undefined. */
export function changeDate(
  changed: readonly ChangedDate[],
  due: string,
  to: Omit<ChangedDate, 'due'> | undefined,
): readonly ChangedDate[] {
  const others = changed.filter((row) => row.due !== due);
  return to === undefined ? others : [...others, { due, ...to }];
}
