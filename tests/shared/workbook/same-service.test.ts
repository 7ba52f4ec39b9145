import { describe, expect, it } from 'vitest';
import { findField, kinds } from '../../../shared/model/model.ts';
import { oneOfTwo, sameService } from '../../../shared/workbook/same-service.ts';
import { inMemoryWorkbook, must, recordId, reread } from '../../fixtures/workbooks.ts';

const kept = recordId(1);
const double = recordId(2);

function workbookWithDouble() {
  const workbook = inMemoryWorkbook(recordId(0));
  must(
    workbook.change('Ann', [
      { kind: 'service', id: kept, set: { name: 'Claims line' } },
      { kind: 'service', id: double, set: { name: 'Claims  Line', occasion: 'After a storm.' } },
      { kind: 'moment', id: recordId(11), set: { service: double, description: 'The first call' } },
      { kind: 'feedback_report', id: recordId(41), set: { service: double, quarter: 1 } },
      {
        kind: 'measure_count',
        set: { report: recordId(41), question_number: 1, counts: [1, 2, 3, 4, 5] },
      },
      { kind: 'commitment', id: recordId(51), set: { title: 'Answer sooner', service: double } },
      { kind: 'survey', id: recordId(61), set: { title: 'After the call', service: double } },
      { kind: 'comment', id: recordId(71), set: { target: `service/${double}/name`, text: 'Really?' } },
    ]),
  );
  return workbook;
}

describe('the same service entered twice', () => {
  it('becomes one in one change: all that spoke of the double speaks of the other, and nothing is lost', () => {
    const workbook = workbookWithDouble();
    const counts = workbook.snapshot().records.measure_count;
    must(workbook.change('Ben', sameService(workbook.snapshot(), double, kept)));
    const { records } = workbook.snapshot();
    expect(records.service).toMatchObject([{ id: kept, name: 'Claims line', occasion: 'After a storm.' }]);
    for (const list of [records.moment, records.feedback_report, records.commitment, records.survey])
      expect(list).toMatchObject([{ service: kept }]);
    expect(records.comment).toMatchObject([{ target: `service/${kept}/name` }]);
    expect(records.measure_count).toEqual(counts);
    expect(reread(workbook).snapshot().records).toEqual(records);
  });

  it('is told before it is done: what moves, what is taken over, what stays in history', () => {
    const snapshot = workbookWithDouble().snapshot();
    expect(oneOfTwo(snapshot, double, kept)).toEqual({
      moving: [
        { kind: 'moment', count: 1 },
        { kind: 'survey', count: 1 },
        { kind: 'feedback_report', count: 1 },
        { kind: 'commitment', count: 1 },
        { kind: 'comment', count: 1 },
      ],
      taken: ['occasion'],
      left: ['name'],
    });
  });

  it('is two again after one undo', () => {
    const workbook = workbookWithDouble();
    const before = workbook.snapshot().records;
    must(workbook.change('Ben', sameService(workbook.snapshot(), double, kept)));
    must(workbook.undo('Ben'));
    expect(workbook.snapshot().records).toEqual(before);
  });

  it('changes nothing where one of them is not there, or both are one', () => {
    const snapshot = workbookWithDouble().snapshot();
    expect(sameService(snapshot, double, recordId(9))).toEqual([]);
    expect(sameService(snapshot, recordId(9), kept)).toEqual([]);
    expect(sameService(snapshot, kept, kept)).toEqual([]);
  });

  it('needs no record with another id: no kind has a service in its key', () => {
    const keyed = kinds.flatMap((kind) =>
      (kind.key ?? []).flatMap((name) => {
        const field = findField(kind, name);
        return field !== undefined && 'to' in field && field.to.includes('service') ? kind.name : [];
      }),
    );
    expect(keyed).toEqual([]);
  });
});
