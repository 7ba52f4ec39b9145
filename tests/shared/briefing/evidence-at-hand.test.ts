import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { piecesAtHand } from '../../../shared/briefing/evidence-at-hand.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../documents/assessment/rated.ts';

const slideId = derivedRecordId(fixtureWorkbookId, model.briefing_slide, ['profile']);
const briefed = rate(aSnapshot(), 'measurement', ['established', 'established'])
  .with('evidence', { id: anId('minutes'), title: 'Minutes' })
  .with('evidence', { id: anId('study'), title: 'Study' })
  .with('evidence_link', { evidence: anId('minutes'), target: ratingId('measurement-1'), note: ' Item 3 ' })
  .with('evidence_link', { evidence: anId('minutes'), target: ratingId('measurement-2'), note: 'Item 3' })
  .with('evidence_link', { evidence: anId('study'), target: slideId, note: 'Page 9' })
  .with('evidence_link', { evidence: anId('study'), target: ratingId('measurement-2') });

function profileSlide() {
  const slide = buildDeck(briefed.build()).slides.find(({ key }) => key === 'profile');
  if (slide === undefined) throw new Error('The deck has no profile');
  return slide;
}

describe('the evidence at hand', () => {
  it('is first what is linked to the slide, each with its number in the register and each note once', () => {
    const pieces = piecesAtHand(briefed.build(), profileSlide());
    expect(pieces.map(({ drill, found }) => [drill.label, found?.number, found?.where])).toEqual([
      ['Study', 2, ['Page 9']],
      ['Minutes', 1, ['Item 3']],
    ]);
  });

  it('says of a piece what is in the register now, and that one is not there any more', () => {
    const since = briefed
      .with('evidence', { id: anId('study'), date: '2023-01-31' })
      .without('evidence', anId('minutes'))
      .build();
    expect(piecesAtHand(since, profileSlide())).toMatchObject([
      { drill: { label: 'Study' }, found: { number: 1, evidence: { date: '2023-01-31' } } },
      { drill: { label: 'Minutes' } },
    ]);
    expect(piecesAtHand(since, profileSlide())[1]?.found).toBeUndefined();
  });
});
