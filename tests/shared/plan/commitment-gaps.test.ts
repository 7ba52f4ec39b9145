import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../shared/plan/commitment-gaps.ts';
import { lastYearCommitments } from '../../../shared/plan/last-year-commitments.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { rate } from '../documents/assessment/rated.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

function gapsIn(builder: SnapshotBuilder): readonly string[] {
  const snapshot = builder.build();
  return snapshot.records.commitment.flatMap((commitment) =>
    gapsOf(snapshot, commitment).map(({ words }) => words),
  );
}

const id = anId('promise');
const begun = aSnapshot()
  .with('person', { id: anId('lead'), name: 'A' })
  .with('pain_point', { id: anId('waiting'), statement: 'I wait.' })
  .with('commitment', {
    id,
    title: 'Shorter waits',
    pain_points: [anId('waiting')],
    dimensions: ['measurement'],
    owner: anId('lead'),
    measure: 'Average wait',
    baseline: '16 minutes',
    target: '10 minutes',
    target_date: '2024-06-28',
  });

describe('the chain from pain point to measure', () => {
  it('is whole where every link is there, as in the sample', () => {
    expect(gapsIn(begun)).toEqual([]);
    const sample = sampleSnapshot();
    expect(sample.records.commitment.flatMap((commitment) => gapsOf(sample, commitment))).toEqual([]);
  });

  it('says what a new commitment lacks, in the order of the chain', () => {
    expect(gapsIn(aSnapshot().with('commitment', {}))).toEqual([
      'No pain point',
      'No title',
      'No dimension',
      'No owner',
      'No measure',
      'No baseline',
      'No target',
      'No date and no reason',
    ]);
  });

  it('takes the reason why there is no date for the date', () => {
    const undated = begun.unset('commitment', ['target_date'], id);
    expect(gapsIn(undated)).toEqual(['No date and no reason']);
    expect(gapsIn(undated.with('commitment', { id, no_date_reason: 'Legal review.' }))).toEqual([]);
  });

  it('is broken by a pain point or an owner that was deleted', () => {
    expect(gapsIn(begun.without('pain_point').without('person'))).toEqual(['No pain point', 'No owner']);
  });

  it('needs no pain point where a low practice is answered instead', () => {
    const capacity = begun.unset('commitment', ['pain_points'], id);
    expect(gapsIn(capacity)).toEqual(['No pain point']);
    expect(gapsIn(rate(capacity, 'measurement', ['emerging']))).toEqual([]);
  });
});

describe('what was promised last year', () => {
  it('is read out of the plan that the year before handed over', () => {
    expect(lastYearCommitments(sampleSnapshot()).map(({ title, target }) => [title, target])).toEqual([
      ['Shorter waits on the claims line', '10 minutes'],
      ['Call-back instead of waiting', 'Four'],
      ['Plain decision letters', 'Six of 14'],
    ]);
    expect(lastYearCommitments(aSnapshot().build())).toEqual([]);
  });
});
