import { connect } from './database.ts';
import { noLock } from './lock.ts';
import { Workbook } from './workbook.ts';

/**
 * A second connection, for a thread of its own, to a file that this process has opened and checked and whose
 * lock it holds. Who holds the first one adopts what is written (`Workbook.adopt`).
 */
export function openBeside(file: string, mode: 'read' | 'write'): Workbook {
  const database = connect(file, { readonly: mode === 'read' });
  return new Workbook({ file, database, ...(mode === 'read' ? {} : { lock: noLock }) });
}
