import { theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { slug } from './format.ts';

/**
 * The name that an export of this workbook gets, without extension: letters of a-z, digits and
 * hyphens, such as "capacity-assessment-fy2023-vba".
 */
export function exportName(snapshot: WorkbookSnapshot, title: string): string {
  const provider = theOne(snapshot, 'provider');
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  const who = slug(provider?.abbreviation ?? '') || slug(provider?.name ?? '');
  return [slug(title), year === undefined ? '' : `fy${year}`, who].filter((part) => part !== '').join('-');
}
