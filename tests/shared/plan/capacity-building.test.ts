import { describe, expect, it } from 'vitest';
import { buildsCapacity } from '../../../shared/plan/capacity-building.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { ratingId } from '../documents/assessment/rated.ts';

describe('a commitment builds capacity', () => {
  const lowPractice = aSnapshot().with('practice_rating', {
    practice: 'measurement-1',
    level: 'emerging',
  });
  const commitment = { id: anId('commitment'), dimensions: ['measurement'] };

  it('where it is for no one service and its dimension has a low practice', () => {
    expect(buildsCapacity(lowPractice.build(), commitment)).toBe(true);
  });

  it('where it names a low practice, whichever its dimension', () => {
    const naming = { id: anId('commitment'), practices: [ratingId('measurement-1')] };
    expect(buildsCapacity(lowPractice.build(), naming)).toBe(true);
    expect(buildsCapacity(aSnapshot().build(), naming)).toBe(false);
  });

  it('where its dimension is a focus area', () => {
    const snapshot = aSnapshot().with('focus_area', { dimension: 'measurement' }).build();
    expect(buildsCapacity(snapshot, commitment)).toBe(true);
  });

  it('but not where it is for a service, or its dimension is strong', () => {
    expect(buildsCapacity(lowPractice.build(), { ...commitment, service: anId('line') })).toBe(false);
    expect(buildsCapacity(lowPractice.build(), { ...commitment, dimensions: ['service_design'] })).toBe(
      false,
    );
    expect(buildsCapacity(aSnapshot().build(), commitment)).toBe(false);
  });
});
