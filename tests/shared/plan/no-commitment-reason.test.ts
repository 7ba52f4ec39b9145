import { describe, expect, it } from 'vitest';
import { buildsCapacity } from '../../../shared/plan/capacity-building.ts';
import { noCommitmentReason, reasonTarget } from '../../../shared/plan/no-commitment-reason.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const hurt = anId('pain point');
const painPoint = { id: hurt };

describe('the reason why a severe pain point gets no commitment', () => {
  const reason = (...remarks: readonly (readonly [target: string, text: string])[]) =>
    noCommitmentReason(
      remarks.reduce((b, [target, text]) => b.with('comment', { target, text }), aSnapshot()).build(),
      painPoint,
    )?.text;

  it('is the first remark on its severity', () => {
    expect(reason([reasonTarget(painPoint), 'First'], [reasonTarget(painPoint), 'Second'])).toBe('First');
  });

  it('goes before a remark on the whole pain point', () => {
    expect(reason([`pain_point/${hurt}`, 'Whole'], [reasonTarget(painPoint), 'Severity'])).toBe('Severity');
    expect(reason([`pain_point/${hurt}`, 'Whole'])).toBe('Whole');
  });

  it('is none where the remark is empty or about something else', () => {
    expect(reason([reasonTarget(painPoint), ' \n'])).toBeUndefined();
    expect(reason([`pain_point/${anId('another')}`, 'Not this one'])).toBeUndefined();
  });
});

describe('a commitment builds capacity', () => {
  const lowPractice = aSnapshot().with('practice_rating', {
    practice: 'measurement-1',
    level: 'emerging',
  });
  const commitment = { id: anId('commitment'), dimensions: ['measurement'] };

  it('where it is for no one service and its dimension has a low practice', () => {
    expect(buildsCapacity(lowPractice.build(), commitment)).toBe(true);
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
