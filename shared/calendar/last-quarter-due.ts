import type { Edition } from '../editions/edition.ts';
import type { TupleValue } from '../model/field.ts';
import { dateInForce, quarterlyDueDates } from './due-dates.ts';
import { allQuarters, fiscalYearOf, type Quarter } from './fiscal.ts';

export type QuarterDue = { readonly fiscalYear: number; readonly quarter: Quarter; readonly due: string };

/**
 * The newest quarter whose feedback data were due before `today` (§280.16), in a workbook no later
 * than its own fiscal year: what came after belongs to the next one.
 *
 * @param workbook whose changed due dates count for its own fiscal year
 */
export function lastQuarterDue(
  edition: Edition,
  today: string,
  workbook: { readonly fiscalYear?: number; readonly overrides?: readonly TupleValue[] } = {},
): QuarterDue | undefined {
  const thisYear = Math.min(fiscalYearOf(today), workbook.fiscalYear ?? Number.POSITIVE_INFINITY);
  return [thisYear - 1, thisYear]
    .flatMap((fiscalYear) => {
      const overrides = fiscalYear === workbook.fiscalYear ? workbook.overrides : [];
      return quarterlyDueDates(edition, fiscalYear, overrides).map((date, index) => ({
        fiscalYear,
        quarter: allQuarters[index] ?? 4,
        due: dateInForce(date),
      }));
    })
    .findLast(({ due }) => due < today);
}
