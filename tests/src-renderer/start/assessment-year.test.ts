import { describe, expect, it } from 'vitest';
import { assessmentDue, nextAssessmentYear } from '../../../src-renderer/features/start/assessment-year.ts';

describe('the fiscal year that a new workbook begins with', () => {
  it.each([
    ['in the fall, once the fiscal year has begun', '2026-10-05', 2027],
    ['in summer, when this year’s assessment is long done', '2026-07-01', 2027],
    ['on the due date, which can still be met', '2027-02-24', 2027],
    ['on the day after it', '2027-02-25', 2028],
  ])('%s: the year of the assessment that is due next', (_, today, year) => {
    expect(nextAssessmentYear(today)).toBe(year);
  });

  it('has its assessment due on February 24, §280.14', () => {
    expect(assessmentDue(2027)).toBe('2027-02-24');
  });
});
