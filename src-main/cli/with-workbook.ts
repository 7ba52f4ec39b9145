import { openReadOnly, openWorkbook } from '../workbook/open.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { orFail } from './output.ts';
import { resolvePath } from './paths.ts';

/** Reads from a workbook, even while somebody else has it open. */
export async function reading<T>(file: string, read: (workbook: Workbook) => T | Promise<T>): Promise<T> {
  const workbook = orFail(await openReadOnly(resolvePath(file)));
  try {
    return await read(workbook);
  } finally {
    workbook.close();
  }
}

/** Changes a workbook, alone. */
export async function changing<T>(file: string, change: (workbook: Workbook) => T | Promise<T>): Promise<T> {
  const workbook = orFail(await openWorkbook(resolvePath(file)));
  try {
    return await change(workbook);
  } finally {
    workbook.close();
  }
}
