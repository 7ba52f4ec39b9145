import { dueDates } from '../../../shared/calendar/due-dates.ts';
import { fiscalYearOf } from '../../../shared/calendar/fiscal.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';

/** The edition that a new workbook is started with. */
export const newEdition = a11Edition2022;

/** @returns the day on which the assessment of that fiscal year is due (§280.14) */
export function assessmentDue(fiscalYear: number): string | undefined {
  return dueDates(newEdition, fiscalYear).find(({ id }) => id === 'assessment')?.date;
}

/**
 * The fiscal year of the assessment that comes due next; on its due date still that one.
 *
 * @param today ISO 8601
 */
export function nextAssessmentYear(today: string): number {
  const year = fiscalYearOf(today);
  const due = assessmentDue(year);
  return due !== undefined && due < today ? year + 1 : year;
}
