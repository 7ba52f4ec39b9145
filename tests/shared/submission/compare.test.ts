import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../shared/submission/build-part.ts';
import { compareParts } from '../../../shared/submission/compare.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const line = anId('line');
const counter = anId('counter');
const lead = anId('lead');
const first = () =>
  aSnapshot()
    .with('person', { id: lead, name: 'Ben', role: 'cx_lead' })
    .with('service', { id: line, name: 'Benefits line', designated: false })
    .with('service', { id: counter, name: 'Counter' })
    .with('comment', { id: anId('remark'), target: 'service', text: 'Not to be sent' });

function compare(before: WorkbookSnapshot, after: WorkbookSnapshot) {
  return compareParts(buildPart(before, 'assessment'), buildPart(after, 'assessment'), after);
}

describe('two states of a deliverable', () => {
  it('that say the same do not differ, whatever was said beside them', () => {
    const commented = first().with('comment', { text: 'Another' }).build();
    expect(compare(first().build(), commented)).toEqual({ records: [], reordered: [] });
  });

  it('differ field by field, with labels, and with values in words', () => {
    const after = first().with('service', { id: line, name: 'Claims line', designated: true }).build();
    const { records } = compare(first().build(), after);
    expect(records).toEqual([
      {
        kind: 'service',
        id: line,
        name: 'Service “Claims line”',
        section: 'Services',
        what: 'changed',
        fields: [
          { field: 'name', label: 'Name', before: 'Benefits line', after: 'Claims line', isProse: true },
          expect.objectContaining({ field: 'designated', before: 'No', after: 'Yes', isProse: false }),
        ],
      },
    ]);
  });

  it('name what a reference meant then by what it was called then', () => {
    const asked = (owner: string) =>
      first()
        .with('person', { id: lead, name: owner })
        .with('person', { id: anId('other'), name: 'Cleo' })
        .with('initiative', {
          id: anId('new'),
          title: 'One form',
          owner: owner === 'Ben' ? lead : anId('other'),
        })
        .build();
    const { records } = compare(asked('Ben'), asked('Ben of old'));
    const initiative = records.find(({ kind }) => kind === 'initiative');
    expect(initiative?.fields.map(({ before, after }) => [before, after])).toEqual([['Ben', 'Cleo']]);
  });

  it('tell what is new, what is gone, and what only stands elsewhere in its list', () => {
    const without = compare(first().build(), first().without('service', counter).build()).records;
    expect(without).toMatchObject([{ id: counter, what: 'removed', name: 'Service “Counter”' }]);
    const back = compare(first().without('service', counter).build(), first().build()).records;
    expect(back).toMatchObject([{ id: counter, what: 'added', fields: [{ before: '', after: 'Counter' }] }]);
    const moved = first().build();
    const turned: WorkbookSnapshot = {
      ...moved,
      records: { ...moved.records, service: moved.records.service.toReversed() },
    };
    expect(compare(first().build(), turned)).toEqual({ records: [], reordered: ['service'] });
  });
});
