import type { OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { RecordIn } from '../../shared/model/model.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { titleOf } from '../../shared/workbook/titles.ts';

/** The screen on which a copy opens that was made for somebody. */
export const yourPart = { id: 'your-part', label: 'Your part' } as const;

/** Whom this copy was made for; undefined for the workbook itself, and for one whose person is gone. */
export function personOfCopy({ snapshot, sentTo }: OpenedWorkbook): RecordIn<'person'> | undefined {
  return findRecord(snapshot, 'person', sentTo);
}

/** The name that they would edit under; empty where they have none. */
export function nameOfCopy(workbook: OpenedWorkbook): string {
  const person = personOfCopy(workbook);
  return person === undefined ? '' : titleOf(workbook.snapshot, 'person', person);
}
