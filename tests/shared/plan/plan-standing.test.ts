import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../shared/plan/chains.ts';
import { planStanding } from '../../../shared/plan/plan-standing.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../documents/assessment/rated.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

function standingOf(builder: SnapshotBuilder) {
  const snapshot = builder.build();
  return planStanding(snapshot, chainsOf(snapshot));
}

const missingIn = (builder: SnapshotBuilder) => standingOf(builder).missing.map(({ words }) => words);

const [line, waiting] = [anId('line'), anId('waiting')];

const begun = aSnapshot()
  .with('workbook', { fiscal_year: 2023 })
  .with('service', { id: line, name: 'Claims line', designated: true })
  .with('pain_point', { id: waiting, service: line, statement: 'I wait.', severity: 'severe' });

describe('the plan in a minute', () => {
  it('tells of the sample what it promises, and that nothing is missing', () => {
    const snapshot = sampleSnapshot();
    expect(planStanding(snapshot, chainsOf(snapshot))).toEqual({
      words:
        'Five commitments for FY 2024 improve two services and answer all five pain points. ' +
        'All have an owner and a measurable target; four have a date; one says why it has none.',
      missing: [],
    });
  });

  it('counts what only some commitments have', () => {
    const builder = begun
      .with('person', { id: anId('lead'), name: 'A' })
      .with('commitment', { title: 'One', service: line, pain_points: [waiting], owner: anId('lead') })
      .with('commitment', { title: 'Two', measure: 'Wait', baseline: '9', target: '5' });
    expect(standingOf(builder).words).toBe(
      'Two commitments for FY 2024 improve one service and answer the one pain point. ' +
        'One has an owner; one has a measurable target; none has a date.',
    );
  });

  it('says of pain points that no commitment answers them', () => {
    const builder = begun
      .with('pain_point', { service: line, statement: 'It is slow.' })
      .with('commitment', { title: 'One', service: line });
    expect(standingOf(builder).words).toContain(
      'One commitment for FY 2024 improves one service and answers none of the two pain points.',
    );
  });

  it('says that nothing is promised yet, whatever the year', () => {
    expect(standingOf(begun).words).toBe('No commitment for FY 2024 has been entered yet.');
    expect(standingOf(aSnapshot()).words).toBe('No commitment has been entered yet.');
  });

  it('lists what is missing in the order of the chain, each line leading to the first of it', () => {
    const lacking = rate(begun, 'measurement', ['emerging'])
      .with('service', { name: 'Portal', designated: true })
      .with('pain_point', { statement: 'It is slow.', severity: 'minor' })
      .with('commitment', { id: anId('first'), title: 'One', service: line, dimensions: ['service_design'] })
      .with('commitment', { title: 'Two', service: line, dimensions: ['service_design'] });
    const { missing } = standingOf(lacking);
    expect(missing.map(({ words }) => words)).toEqual([
      'No commitment for Portal',
      'One severe pain point without a commitment or the reason for none',
      'One pain point without a commitment',
      'Two pain points without evidence',
      'Two commitments without a pain point',
      'Two commitments without an owner',
      'Two commitments without a measure',
      'Two commitments without a baseline',
      'Two commitments without a target',
      'Two commitments without a date or the reason for none',
      'One low practice without an action or the reason for none',
    ]);
    expect(missing[1]?.target).toEqual({ kind: 'pain_point', id: waiting });
    expect(missing[7]?.target).toEqual({ kind: 'commitment', id: anId('first'), field: 'baseline' });
    expect(missing.at(-1)?.target).toEqual({
      kind: 'practice_rating',
      id: ratingId('measurement-1'),
      field: 'no_action_reason',
    });
  });

  it('takes the reason why a severe pain point has no commitment for an answer', () => {
    const explained = begun.with('pain_point', {
      id: waiting,
      no_commitment_reason: 'Legislation is pending.',
    });
    expect(missingIn(explained)).not.toContain(
      'One severe pain point without a commitment or the reason for none',
    );
  });
});
