import { describe, expect, it } from 'vitest';
import { carriedEdits, isCarried } from '../../../shared/carry-forward/edits.ts';
import { carriedRecords, nextWorkbookId, type Source } from '../../../shared/carry-forward/records.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { derivedEditId } from '../../../shared/workbook/record-id.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const last = sampleSnapshot();
const workbookId = nextWorkbookId(last.workbookId, 2024);
const records = carriedRecords(last, { workbookId, edition: a11Edition2022, fiscalYear: 2024 });
const start = Date.UTC(2023, 0, 15);
const timeOf = ({ field }: Source) => start + field.length;
const edits = carriedEdits(workbookId, records, timeOf);

describe('the edits of a carried workbook', () => {
  it('are one change, named by its first, which creates the workbook’s own record', () => {
    expect(new Set(edits.map(({ changeId }) => changeId))).toEqual(new Set([edits[0]?.id]));
    expect(edits[0]).toMatchObject({ kind: 'workbook', field: 'deleted', value: 'false', bases: [] });
  });

  it('have ids of their own that are UUIDs and sort by time', () => {
    const ids = edits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(edits.length);
    expect(ids.every((id) => recordIdSchema.safeParse(id).success && id[14] === '8')).toBe(true);
    const byId = [...edits].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ at }) => at);
    expect(byId).toEqual([...byId].sort((a, b) => a - b));
  });

  it('have the time at which their value was entered', () => {
    const rationale = edits.find(({ field }) => field === 'rationale');
    expect(rationale?.at).toBe(start + 'rationale'.length);
  });

  it('are equal where they have equal ids, whatever else was different in the copies they come from', () => {
    const later = carriedEdits(
      workbookId,
      records,
      (source) => timeOf(source) + (source.field === 'name' ? 1 : 0),
    );
    const known = new Map(edits.map((edit) => [edit.id, edit]));
    const shared = later.filter(({ id }) => known.has(id));
    expect(shared).toHaveLength(edits.filter(({ field }) => field !== 'name').length);
    for (const edit of shared) expect(edit).toEqual(known.get(edit.id));
  });

  it('are told from all others by their ids', () => {
    const [, edit] = edits;
    if (edit === undefined) throw new Error('there are edits');
    expect(edits.every((one) => isCarried(workbookId, one))).toBe(true);
    expect(isCarried(last.workbookId, edit)).toBe(false);
    for (const other of [
      { ...edit, value: '"other"' },
      { ...edit, at: edit.at + 1 },
      { ...edit, author: 'Ann' },
      { ...edit, bases: [edit.changeId] },
      { ...edit, id: derivedEditId(edit.at, 'other') },
    ])
      expect(isCarried(workbookId, other)).toBe(false);
  });
});
