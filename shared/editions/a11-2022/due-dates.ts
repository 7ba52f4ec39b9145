import type { Edition } from '../edition.ts';

/**
 * §280.14. The circular prints no year; services for fiscal year N are designated by December 31 of
 * calendar year N-1 and the other three follow in calendar year N (inferred from the FY2023 cycle; Performance.gov, August 2023).
 */
export const dueDates: Edition['dueDates'] = [
  {
    id: 'designation',
    label: 'Designation of services',
    citation: '§280.14',
    month: 12,
    day: 31,
    yearOffset: -1,
  },
  {
    id: 'assessment',
    label: 'Capacity Assessment',
    citation: '§280.14',
    month: 2,
    day: 24,
    yearOffset: 0,
  },
  {
    id: 'deep_dive',
    label: 'Deep-dive briefing',
    citation: '§280.14',
    month: 3,
    day: 31,
    yearOffset: 0,
  },
  { id: 'plan', label: 'Action Plan', citation: '§280.14', month: 5, day: 31, yearOffset: 0 },
];

/** §280.16 prints dates for FY2022 only; two of them differ from its own rule and stand as printed. */
export const quarterlyDueDates: Edition['quarterlyDueDates'] = {
  citation: '§280.16',
  rule: 'last-business-day-of-following-month',
  listed: { '2022': ['2022-01-28', '2022-04-29', '2022-07-29', '2022-10-28'] },
};
