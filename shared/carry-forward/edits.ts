import { canonicalJson } from '../json/canonical.ts';
import { deletedField, type Edit, programAuthor } from '../workbook/log/edit.ts';
import { derivedEditId } from '../workbook/record-id.ts';
import type { CarriedRecord, Source } from './records.ts';

type Content = Pick<Edit, 'kind' | 'recordId' | 'field' | 'value' | 'at'>;

/**
 * All that an edit says goes into its id, so that equal ids are equal edits, from whichever copy of the old
 * workbook they were carried.
 */
function carriedId(workbookId: string, { recordId, field, value, at }: Content, changeId: string): string {
  return derivedEditId(at, 'carry-forward', workbookId, changeId, recordId, field, value);
}

/**
 * The edits with which the next year's workbook starts, one change of nobody's. Each has the time at which its
 * value was last entered, so that edits are the same on whatever day the year is started, and a text shows its age.
 *
 * @param records the workbook's own first
 * @param timeOf when the shown value of a field of last year's was entered, in UTC milliseconds
 */
export function carriedEdits(
  workbookId: string,
  records: readonly CarriedRecord[],
  timeOf: (source: Source) => number,
): readonly Edit[] {
  const contents = records.flatMap(({ kind, id, from, values }): readonly Content[] => [
    {
      kind,
      recordId: id,
      field: deletedField,
      value: 'false',
      at: timeOf({ id: from, field: deletedField }),
    },
    ...values.map((carried) => ({
      kind,
      recordId: id,
      field: carried.field,
      value: canonicalJson(carried.value),
      at: timeOf(carried.from),
    })),
  ]);
  const [first] = contents;
  if (first === undefined) return [];
  const changeId = carriedId(workbookId, first, '');
  return contents.map((content) => ({
    ...content,
    id: content === first ? changeId : carriedId(workbookId, content, changeId),
    changeId,
    author: programAuthor,
    bases: [],
  }));
}

/** Was it made by carrying a value into this workbook? Its id says so, whoever asks. */
export function isCarried(workbookId: string, edit: Edit): boolean {
  const changeId = edit.changeId === edit.id ? '' : edit.changeId;
  return (
    edit.author === programAuthor &&
    edit.bases.length === 0 &&
    edit.id === carriedId(workbookId, edit, changeId)
  );
}
