import { contract } from '../../../shared/ipc/contract.ts';
import { readFiscalYear } from '../../forms/fiscal-year-text.ts';

const { provider } = contract['workbook.new'].input.shape;

export type NewWorkbook = { readonly provider: string; readonly fiscalYear: number };
export type NewWorkbookProblems = Readonly<Partial<Record<keyof NewWorkbook, string>>>;

/** What was typed as a request to main, or what is wrong with which of the two. */
export function readNewWorkbook(
  providerText: string,
  yearText: string,
): { readonly request: NewWorkbook } | { readonly problems: NewWorkbookProblems } {
  const name = provider.safeParse(providerText);
  const year = readFiscalYear(yearText);
  if (name.success && year !== undefined) return { request: { provider: name.data, fiscalYear: year } };
  return {
    problems: {
      ...(name.success
        ? {}
        : {
            provider:
              providerText.trim() === ''
                ? 'Write the name of the provider. It can be changed later.'
                : 'The name is too long: at most 500 characters.',
          }),
      ...(year !== undefined ? {} : { fiscalYear: 'Write a year with four digits, from 2000 to 2199.' }),
    },
  };
}
