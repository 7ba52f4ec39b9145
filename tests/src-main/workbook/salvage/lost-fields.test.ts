import { describe, expect, it } from 'vitest';
import { lostFields } from '../../../../src-main/workbook/salvage/lost-fields.ts';
import { recordId } from '../../../fixtures/workbooks.ts';

const id = recordId(1);
const edit = (name: string, field: string) => ({ id: name, kind: 'service', recordId: id, field }) as const;
const nothing = { edits: [], begun: new Set<string>(), kinds: new Map() };

describe('fields whose newest edit is lost', () => {
  it('say what stood there before where an older edit was kept, and else nothing', () => {
    const lost = lostFields(
      [
        { recordId: id, field: 'name' },
        { recordId: id, field: 'website' },
      ],
      { ...nothing, edits: [edit('e1', 'deleted'), edit('e2', 'name')] },
    );
    expect(lost).toEqual([
      { what: 'newest', kind: 'service', id, field: 'name' },
      { what: 'empty', kind: 'service', id, field: 'website' },
    ]);
  });

  it('are not taken for kept where the record was only begun anew', () => {
    const begun = new Set(['made']);
    const places = [{ recordId: id, field: 'deleted' }];
    const edits = [edit('made', 'deleted'), edit('e2', 'name')];
    expect(lostFields(places, { ...nothing, edits, begun })).toEqual([
      { what: 'empty', kind: 'service', id, field: 'deleted' },
    ]);
    // That all of it is lost is told once, of the record.
    expect(lostFields(places, { ...nothing, edits: edits.slice(0, 1), begun })).toEqual([]);
  });

  it('are gone with their record, once, whose kind is that which alone has them', () => {
    const fields = ['deleted', 'order', 'burden_basis', 'severity'];
    const places = fields.map((field) => ({ recordId: id, field }));
    expect(lostFields(places, nothing)).toEqual([{ what: 'gone', kind: 'pain_point', id }]);
  });

  it('are of a kind that was read elsewhere, or else of one that nobody knows', () => {
    const places = [{ recordId: id, field: 'deleted' }];
    expect(lostFields(places, nothing)).toEqual([{ what: 'gone', kind: 'unknown', id }]);
    expect(lostFields(places, { ...nothing, kinds: new Map([[id, 'service']]) })).toEqual([
      { what: 'gone', kind: 'service', id },
    ]);
  });
});
