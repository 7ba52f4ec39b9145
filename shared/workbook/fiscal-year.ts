import { theOne } from './find.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** "FY 2023"; undefined until the fiscal year is entered. */
export function fiscalYearLabel(snapshot: WorkbookSnapshot): string | undefined {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  return year === undefined ? undefined : `FY ${year}`;
}

/** "FY 2022"; undefined where the workbook knows no year before. */
export function lastYearLabel({ lastYear }: WorkbookSnapshot): string | undefined {
  return lastYear === undefined ? undefined : `FY ${lastYear.fiscalYear}`;
}
