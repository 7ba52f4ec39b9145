import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../../shared/briefing/deck.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { buildPart } from '../../../../shared/submission/build-part.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';

const slideOf = (builder: SnapshotBuilder) =>
  buildDeck(builder.build()).slides.find(({ key }) => key === 'last-year');
const titleOf = (builder: SnapshotBuilder) => slideOf(builder)?.title;
const text = (builder: SnapshotBuilder) => JSON.stringify(slideOf(builder)?.blocks);

const [waits, letters] = [anId('waits'), anId('letters')];

const thisYear = () => aSnapshot().with('workbook', { fiscal_year: 2023 });

/** Two commitments of last year. */
const promised = () => {
  const plan = buildPart(
    aSnapshot()
      .with('commitment', { id: waits, title: 'Cut waits' })
      .with('commitment', { id: letters, title: 'Plain letters' })
      .build(),
    'plan',
  );
  return thisYear().lastYear({ fiscalYear: 2022, edition: a11Edition2022, parts: { plan } });
};

describe('what became of last year’s commitments, on a slide', () => {
  const several = promised()
    .with('delivery', { title: 'Morning line', commitment_last_year: waits, result: 'delivered' })
    .with('delivery', { title: 'Evening line', commitment_last_year: waits, result: 'continues' })
    .with('delivery', { title: 'Letters', commitment_last_year: letters, result: 'dropped' });

  it('counts each commitment once, by what is furthest from delivered, and drops none', () => {
    expect(titleOf(several)).toBe('Of two commitments of FY 2022, one continues and one was dropped');
  });

  it('lists all that was reported on them, and says how they are counted', () => {
    for (const result of ['Delivered', 'Continues', 'Dropped']) expect(text(several)).toContain(result);
    expect(text(several)).toContain('counts once, by the one that is furthest from delivered');
    expect(text(several.without('delivery'))).not.toContain('counts once');
  });

  it('goes by the result that there is, where another is not told yet', () => {
    const half = promised()
      .with('delivery', { title: 'Morning line', commitment_last_year: waits, result: 'delivered' })
      .with('delivery', { title: 'Evening line', commitment_last_year: waits });
    expect(titleOf(half)).toBe(
      'Of two commitments of FY 2022, one was delivered and one is not reported yet',
    );
  });

  it('says of one commitment, or of all alike, just that', () => {
    expect(titleOf(promised())).toBe('Both commitments of FY 2022 are not reported yet');
  });

  it('tells what became of items also where last year’s plan is not known', () => {
    const unknown = thisYear()
      .with('delivery', { title: 'Morning line', result: 'delivered' })
      .with('delivery', { title: 'Letters', result: 'dropped' });
    expect(titleOf(unknown)).toBe('Of two items reported in FY 2023, one was delivered and one was dropped');
    const one = thisYear().with('delivery', { title: 'Morning line', result: 'dropped' });
    expect(titleOf(one)).toBe('The one item reported in FY 2023 was dropped');
    expect(titleOf(one.unset('delivery', ['result']))).toBe(
      'The one item reported in FY 2023 has no result yet',
    );
  });
});
