import { practicesAtOrAbove } from '../../../shared/assess/profile.ts';
import { type DueDate, dateInForce, dueDates } from '../../../shared/calendar/due-dates.ts';
import { partOf } from '../../../shared/documents/format.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { fiscalYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { daysUntil } from '../../state/today.ts';

/** The dates of the year on which something goes to OMB; none while the fiscal year is unknown. */
export function annualDueDates(snapshot: WorkbookSnapshot): readonly DueDate[] {
  const workbook = theOne(snapshot, 'workbook');
  const year = workbook?.fiscal_year;
  return year === undefined ? [] : dueDates(snapshot.edition, year, workbook?.due_date_overrides);
}

/** @returns the first that is not past; undefined where all are */
export function nextDueDate(dates: readonly DueDate[], now: string): DueDate | undefined {
  return [...dates]
    .sort((one, other) => (dateInForce(one) < dateInForce(other) ? -1 : 1))
    .find((due) => dateInForce(due) >= now);
}

/** "in 34 days", "tomorrow", "today", "past". */
export function distanceInWords(date: string, now: string): string {
  const days = daysUntil(date, now);
  if (days < 0) return 'past';
  if (days < 2) return days === 0 ? 'today' : 'tomorrow';
  return `in ${days} days`;
}

function ratingsInWords(snapshot: WorkbookSnapshot): string {
  const { count, of } = practicesAtOrAbove(snapshot, 0);
  if (of === 0) return 'The official sets the level of each dimension.';
  if (count === 0) return `None of the ${of} practices is rated yet.`;
  const { person, practice_rating } = snapshot.records;
  const known = new Set(person.map(({ id }) => id));
  const owners = new Set(
    practice_rating.flatMap(({ level, owner }) =>
      level === undefined || owner === undefined || !known.has(owner) ? [] : [owner],
    ),
  );
  const rated = count === of ? `All ${of} practices are rated` : `${count} of ${of} practices are rated`;
  if (owners.size === 0) return `${rated}; nobody answers for them yet.`;
  const who = partOf(owners.size, person.length, 'person', 'people');
  return `${rated}, with ${who} answering for them.`;
}

function nextInWords(snapshot: WorkbookSnapshot, now: string): string {
  const dates = annualDueDates(snapshot);
  if (dates.length === 0) return 'Enter the fiscal year to see what is due when.';
  const next = nextDueDate(dates, now);
  if (next === undefined) return `All due dates of ${fiscalYearLabel(snapshot) ?? 'this year'} are past.`;
  return `Next: ${next.label}, due ${distanceInWords(dateInForce(next), now)}.`;
}

/** The whole state of the work in two sentences. */
export function standingInWords(snapshot: WorkbookSnapshot, now: string): string {
  return `${ratingsInWords(snapshot)} ${nextInWords(snapshot, now)}`;
}
