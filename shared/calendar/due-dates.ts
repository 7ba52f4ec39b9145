import { Temporal } from 'temporal-polyfill';
import type { Edition } from '../editions/edition.ts';
import type { TupleValue } from '../model/field.ts';
import { allQuarters, type Quarter, quarterEnd, quarterLabel } from './fiscal.ts';
import { businessDayOnOrBefore, isBusinessDay } from './holidays.ts';

export type DueDate = {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
  /** As the circular has it, printed or computed. */
  readonly date: string;
  /** The last business day before the date in force, where that one falls on a weekend or holiday. */
  readonly businessDayBefore?: string;
  /** The date that OMB agreed to instead, from the workbook. */
  readonly override?: { readonly date: string; readonly reason: string };
};

/** @returns the date in force: the agreed one where there is one, else the circular's */
export function dateInForce(due: DueDate): string {
  return due.override?.date ?? due.date;
}

/** The quarters' due dates go by these ids, in `due_date_overrides` too. */
export const quarterlyDueDateIds: Readonly<Record<Quarter, string>> = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' };

function findOverride(id: string, overrides: readonly TupleValue[]): DueDate['override'] {
  const [, date, reason] = overrides.findLast(([due]) => due === id) ?? [];
  return typeof date === 'string' ? { date, reason: typeof reason === 'string' ? reason : '' } : undefined;
}

function asDueDate(
  due: Pick<DueDate, 'id' | 'label' | 'citation' | 'date'>,
  overrides: readonly TupleValue[],
): DueDate {
  const override = findOverride(due.id, overrides);
  const inForce = override?.date ?? due.date;
  return {
    ...due,
    ...(isBusinessDay(inForce) ? {} : { businessDayBefore: businessDayOnOrBefore(inForce) }),
    ...(override === undefined ? {} : { override }),
  };
}

/**
 * The due dates of one cycle that stand on a fixed day (§280.14), in the edition's order. They do not
 * shift: where one falls on a weekend or a federal holiday, the business day before goes with it.
 *
 * @param fiscalYear the year in which the assessment is due
 * @param overrides rows (due date id, new date, reason) of the workbook's `due_date_overrides`
 */
export function dueDates(
  edition: Edition,
  fiscalYear: number,
  overrides: readonly TupleValue[] = [],
): readonly DueDate[] {
  return edition.dueDates.map(({ id, label, citation, month, day, yearOffset }) => {
    const date = Temporal.PlainDate.from({ year: fiscalYear + yearOffset, month, day }).toString();
    return asDueDate({ id, label, citation, date }, overrides);
  });
}

function lastBusinessDayOfFollowingMonth(fiscalYear: number, quarter: Quarter): string {
  const firstOfMonth = Temporal.PlainDate.from(quarterEnd(fiscalYear, quarter)).add({ days: 1 });
  return businessDayOnOrBefore(firstOfMonth.add({ months: 1 }).subtract({ days: 1 }).toString());
}

/**
 * When the feedback data of each quarter of a fiscal year are due (§280.16): as the circular lists
 * them, or by its rule, the last business day of the month after the quarter ends.
 *
 * @param overrides rows (q1 to q4, new date, reason); they belong to the workbook's own fiscal year
 */
export function quarterlyDueDates(
  edition: Edition,
  fiscalYear: number,
  overrides: readonly TupleValue[] = [],
): readonly DueDate[] {
  const { citation, listed } = edition.quarterlyDueDates;
  const printed = listed[String(fiscalYear)];
  return allQuarters.map((quarter) =>
    asDueDate(
      {
        id: quarterlyDueDateIds[quarter],
        label: `Feedback data for ${quarterLabel(fiscalYear, quarter)}`,
        citation,
        date: printed?.[quarter - 1] ?? lastBusinessDayOfFollowingMonth(fiscalYear, quarter),
      },
      overrides,
    ),
  );
}
