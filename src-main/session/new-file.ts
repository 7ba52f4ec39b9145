import { slug } from '../../shared/documents/format.ts';
import { workbookExtension } from '../workbook/format.ts';

/** For dialogs that ask for a workbook's file. */
export const workbooks = { name: 'Workbooks', extensions: [workbookExtension.slice(1)] };

/** Such as "cx-workbook-fy2026-benefits-office.cxwb". */
export function suggestedName(provider: string, fiscalYear: number): string {
  return nameOf([`fy${fiscalYear}`, slug(provider)]);
}

/** Such as "cx-workbook-fy2026-for-chief-data-officer.cxwb": whose copy it is can be told in a folder of many. */
export function suggestedCopyName(person: string, fiscalYear: number | undefined): string {
  const name = slug(person);
  return nameOf([fiscalYear === undefined ? '' : `fy${fiscalYear}`, name === '' ? 'copy' : `for-${name}`]);
}

function nameOf(words: readonly string[]): string {
  return `${['cx-workbook', ...words].filter((word) => word !== '').join('-')}${workbookExtension}`;
}
