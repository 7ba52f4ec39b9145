import { theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** The two fiscal years that a plan spans: it is written in one, for the one that follows (§280.17). */
export type PlanYears = {
  /** N, the workbook's year. */
  readonly writtenIn: number;
  /** N + 1, the year of the commitments. */
  readonly madeFor: number;
  /** ISO dates: October 1 of each year, and the last day of the later one. */
  readonly writingBegins: string;
  readonly begins: string;
  readonly ends: string;
};

/** @returns undefined until the fiscal year is entered */
export function planYears(snapshot: WorkbookSnapshot): PlanYears | undefined {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  if (year === undefined) return undefined;
  return {
    writtenIn: year,
    madeFor: year + 1,
    writingBegins: `${year - 1}-10-01`,
    begins: `${year}-10-01`,
    ends: `${year + 1}-09-30`,
  };
}
