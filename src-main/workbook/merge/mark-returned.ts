import { entriesForReturn, type ReturnedCopy } from '../../../shared/assignments/sending.ts';
import type { IncomingField } from '../../../shared/workbook/incoming.ts';
import { programAuthor } from '../../../shared/workbook/log/edit.ts';
import { valueOrThrow } from '../failures.ts';
import { sentTo } from '../sent-copy.ts';
import type { Workbook } from '../workbook.ts';

type EditOfCopy = IncomingField & { readonly from: { readonly file: string } };

/**
 * Those of the copies that were made for somebody and bring something.
 *
 * @param edits what the copies have and the target lacks
 */
export function returnedCopies(
  copies: readonly Workbook[],
  edits: readonly EditOfCopy[],
): readonly ReturnedCopy[] {
  return copies.flatMap((copy) => {
    const person = sentTo(copy);
    if (person === undefined) return [];
    const own = edits.filter(({ from }) => from.file === copy.file);
    const said = own.filter(({ kind, field }) => kind === 'assignment' && field === 'state');
    return own.length === 0 ? [] : [{ person, said: said.map(({ recordId }) => recordId) }];
  });
}

/**
 * What people still owed is returned with their copies, for whoever coordinates to look at. It is a change of its own
 * after the union of the logs, in the program's name: nobody has said it.
 */
export function markReturned(target: Workbook, returned: readonly ReturnedCopy[]): void {
  for (const copy of returned)
    valueOrThrow(target.change(programAuthor, entriesForReturn(target.snapshot(), copy)));
}
