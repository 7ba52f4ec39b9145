import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import type { StandardKey } from '../../../shared/briefing/standard-slides.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../documents/assessment/rated.ts';

function slideOf(builder: SnapshotBuilder, key: StandardKey) {
  const slide = buildDeck(builder.build()).slides.find((one) => one.key === key);
  if (slide === undefined) throw new Error(`The deck has no slide ${key}`);
  return slide;
}

const titleOf = (builder: SnapshotBuilder, key: StandardKey) => slideOf(builder, key).title;

describe('the messages of slides', () => {
  it('say of practices without evidence that none has any', () => {
    const established = rate(aSnapshot(), 'measurement', ['established', 'established']);
    expect(titleOf(established, 'maturity')).toBe(
      'Two of 35 practices are at Established or above, none of them with evidence',
    );
    const linked = established
      .with('evidence', { id: anId('minutes'), title: 'Minutes' })
      .with('evidence_link', { evidence: anId('minutes'), target: ratingId('measurement-1') });
    expect(titleOf(linked, 'maturity')).toBe(
      'Two of 35 practices are at Established or above, one of them with evidence',
    );
    expect(titleOf(rate(aSnapshot(), 'measurement', ['emerging']), 'maturity')).toBe(
      'None of the 35 practices is at Established or above yet',
    );
  });

  it('claim nothing about barriers for which no ask has been entered', () => {
    const one = aSnapshot().with('barrier', { description: 'Two systems.' });
    expect(titleOf(one, 'barriers')).toBe('One barrier that stands in our way');
    const two = one.with('barrier', { description: 'No staff.' });
    expect(titleOf(two, 'barriers')).toBe('Two barriers that stand in our way');
    expect(titleOf(two.with('barrier', { ask: 'A shared record.' }), 'barriers')).toBe(
      'Three barriers; we ask for help with one',
    );
  });

  it('say that no life experience has been entered, not that there is none', () => {
    expect(JSON.stringify(slideOf(aSnapshot(), 'catalysts').blocks)).toContain(
      'No life experience has been entered for our services yet.',
    );
  });

  it('tell of severe pain points as the plan does', () => {
    const one = aSnapshot().with('pain_point', { statement: 'I wait.', severity: 'severe' });
    expect(titleOf(one, 'pain-points')).toBe('One pain point, a severe one');
    expect(titleOf(one.with('pain_point', { statement: 'I call.' }), 'pain-points')).toBe(
      'Two pain points, one of them severe',
    );
  });

  it('count one respondent as one', () => {
    const reported = aSnapshot()
      .with('service', { id: anId('line'), name: 'Benefits line', designated: true })
      .with('feedback_report', {
        id: anId('report'),
        service: anId('line'),
        fiscal_year: 2023,
        quarter: 1,
        respondents: 1,
      })
      .with('measure_count', {
        report: anId('report'),
        question_number: 2,
        measure: 'trust',
        counts: [0, 0, 0, 0, 1],
      });
    expect(slideOf(reported, 'feedback').source).toBe('quarterly feedback data, FY 2023 Q1, 1 respondent');
  });
});
