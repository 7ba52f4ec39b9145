import { slug } from '../../shared/documents/format.ts';
import { workbookExtension } from '../workbook/format.ts';

/** For dialogs that ask for a workbook's file. */
export const workbooks = { name: 'Workbooks', extensions: [workbookExtension.slice(1)] };

/** Such as "cx-workbook-fy2026-benefits-office.cxwb". */
export function suggestedName(provider: string, fiscalYear: number): string {
  const words = ['cx-workbook', `fy${fiscalYear}`, slug(provider).slice(0, 60)];
  return `${words.filter((word) => word !== '').join('-')}${workbookExtension}`;
}
