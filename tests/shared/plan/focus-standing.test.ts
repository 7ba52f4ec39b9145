import { describe, expect, it } from 'vitest';
import { focusStandings, proposedReason } from '../../../shared/plan/focus-standing.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { rateAll } from '../documents/assessment/rated.ts';

const proposals = (builder: ReturnType<typeof aSnapshot>) =>
  focusStandings(builder.build()).flatMap(({ dimension, isProposed }) => (isProposed ? [dimension.id] : []));

describe('the dimensions proposed as focus areas', () => {
  it('are the two at the lowest level', () => {
    const builder = rateAll(aSnapshot(), [
      'established',
      'exemplary',
      'emerging',
      'established',
      'not_practiced',
    ]);
    expect(proposals(builder)).toEqual(['culture_organization', 'service_design']);
  });

  it('are, of those at the same level, the ones with more low practices', () => {
    const builder = rateAll(aSnapshot(), [
      'established',
      'established',
      'established',
      'established',
      'exemplary',
    ])
      .with('practice_rating', { practice: 'governance-2', level: 'emerging' })
      .with('practice_rating', { practice: 'understanding-1', level: 'emerging' })
      .with('practice_rating', { practice: 'understanding-2', level: 'emerging' });
    expect(proposals(builder)).toEqual(['governance_strategy', 'customer_understanding']);
  });

  it('are none while no dimension has a level', () => {
    expect(proposals(aSnapshot())).toEqual([]);
  });

  it('come with a reason out of the ratings', () => {
    const snapshot = rateAll(aSnapshot(), [
      'emerging',
      'exemplary',
      'exemplary',
      'exemplary',
      'exemplary',
    ]).build();
    const [measurement, governance] = focusStandings(snapshot);
    if (measurement === undefined || governance === undefined) throw new Error('no standings');
    expect(proposedReason(snapshot, measurement)).toBe(
      'Measurement stands at Emerging; seven of its seven practices are below Established.',
    );
    expect(proposedReason(snapshot, governance)).toBe('Governance and Strategy stands at Exemplary.');
  });
});
