import { wrongUsage } from './output.ts';

/** @returns the year of `--fiscal-year` */
export function parseFiscalYear(given: string): number {
  if (!/^2[01]\d\d$/.test(given))
    throw wrongUsage('--fiscal-year must be a year from 2000 to 2199, such as 2023.');
  return Number(given);
}
