import { describe, expect, it } from 'vitest';
import { planMatrix } from '../../../shared/plan/plan-matrix.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../documents/assessment/rated.ts';

const coverageIn = (builder: SnapshotBuilder) => {
  const snapshot = builder.build();
  return planMatrix(snapshot, snapshot.records.commitment).dimensions.map(({ coverage }) => coverage);
};

const low = rate(rate(aSnapshot(), 'measurement', ['emerging', 'exemplary']), 'governance', ['exemplary']);

describe('commitments by dimension', () => {
  it('have a column for each dimension of the edition and a row for each commitment asked for', () => {
    const snapshot = aSnapshot()
      .with('commitment', { title: 'One', dimensions: ['measurement', 'service_design'] })
      .with('commitment', { id: anId('two'), title: 'Two' })
      .build();
    const { rows } = planMatrix(snapshot, snapshot.records.commitment);
    expect(rows.map(({ cells }) => cells.map(({ strengthens }) => strengthens))).toEqual([
      [true, false, false, false, true],
      [false, false, false, false, false],
    ]);
    expect(planMatrix(snapshot, []).rows).toEqual([]);
  });

  it('say which practices of a dimension each names', () => {
    const snapshot = rate(low, 'measurement', ['emerging', 'exemplary', 'not_practiced'])
      .with('commitment', {
        title: 'One',
        dimensions: ['measurement'],
        practices: [ratingId('measurement-3'), ratingId('measurement-1')],
      })
      .build();
    const [row] = planMatrix(snapshot, snapshot.records.commitment).rows;
    expect(row?.cells.map(({ practices }) => practices)).toEqual([[1, 3], [], [], [], []]);
  });

  it('find a dimension answered in part where its commitments name other practices', () => {
    const named = rate(low, 'measurement', ['emerging', 'exemplary', 'not_practiced']).with('commitment', {
      title: 'One',
      dimensions: ['measurement'],
      practices: [ratingId('measurement-1')],
    });
    const [first] = planMatrix(named.build(), []).dimensions;
    expect(first).toMatchObject({ coverage: 'partly', unanswered: { id: ratingId('measurement-3') } });
    const all = named.with('commitment', { title: 'Two', dimensions: ['measurement'] });
    expect(coverageIn(all)[0]).toBe('commitments');
  });

  it('find a dimension open where practices are low and nothing answers them', () => {
    expect(coverageIn(low)).toEqual(['open', 'none', 'none', 'none', 'none']);
    const snapshot = low.build();
    expect(planMatrix(snapshot, []).dimensions[0]?.unanswered?.id).toBe(ratingId('measurement-1'));
  });

  it('find it answered by a commitment, whichever are asked for, or explained by reasons', () => {
    const promised = low.with('commitment', { title: 'One', dimensions: ['measurement'] });
    expect(planMatrix(promised.build(), []).dimensions[0]?.coverage).toBe('commitments');
    const explained = low.with('practice_rating', {
      practice: 'measurement-1',
      no_action_reason: 'The survey comes first.',
    });
    expect(coverageIn(explained)[0]).toBe('explained');
  });
});
