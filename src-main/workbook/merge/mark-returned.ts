import { type ReturnedCopy, returnedBy } from '../../../shared/assignments/sending.ts';
import { assignmentTransitions } from '../../../shared/assignments/steps.ts';
import { canonicalJson } from '../../../shared/json/canonical.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { IncomingField } from '../../../shared/workbook/incoming.ts';
import { type Edit, programAuthor } from '../../../shared/workbook/log/edit.ts';
import type { Head } from '../../../shared/workbook/log/heads.ts';
import { derivedEditId } from '../../../shared/workbook/record-id.ts';
import type { LogParts } from '../change-outcome.ts';
import type { Meta } from '../meta.ts';
import { readList } from '../read-snapshot.ts';
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
    if (own.length === 0) return [];
    return [{ person, said: said.map(({ recordId }) => recordId), at: copy.log.extent().newestAt }];
  });
}

/**
 * What people still owed is returned with their copies, for whoever coordinates to look at. Each mark is a change of
 * its own in the program's name: nobody has said it. It follows from the copy and from what stood here alone, so that
 * whoever merges the same copy makes the same edit. Where people disagree about how far something is, they settle it.
 * Call it in the transaction of the merge, after the union of the logs.
 */
export function markReturned(
  { statements, log, projector }: LogParts,
  { workbookId, edition }: Pick<Meta, 'workbookId' | 'edition'>,
  returned: readonly ReturnedCopy[],
): void {
  for (const copy of returned) {
    const marks = returnedBy(readList(statements, 'assignment', edition), copy)
      .map(({ id }) => ({ id, heads: log.heads(id, 'state') }))
      .filter(({ heads }) => new Set(heads.map(({ value }) => value)).size < 2)
      .map(({ id, heads }) => mark(workbookId, id, heads, copy.at));
    log.append(marks);
    projector.project(marks);
  }
}

/** All that it says goes into its id, so that equal ids are equal edits. */
function mark(workbookId: string, recordId: RecordId, heads: readonly Head[], copiedAt: number): Edit {
  const at = Math.max(copiedAt, ...heads.map((head) => head.at));
  const bases = heads.map(({ id }) => id).sort();
  const value = canonicalJson(assignmentTransitions.hand_back.to);
  const id = derivedEditId(at, 'returned', workbookId, recordId, value, ...bases);
  return {
    id,
    changeId: id,
    at,
    author: programAuthor,
    kind: 'assignment',
    recordId,
    field: 'state',
    value,
    bases,
  };
}
