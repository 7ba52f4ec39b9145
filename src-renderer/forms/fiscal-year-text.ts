import { contract } from '../../shared/ipc/contract.ts';

const { fiscalYear } = contract['workbook.new'].input.shape;

/** @returns undefined where the text is no fiscal year that a workbook can have */
export function readFiscalYear(text: string): number | undefined {
  const digits = text.trim();
  return /^\d+$/.test(digits) ? fiscalYear.safeParse(Number(digits)).data : undefined;
}
