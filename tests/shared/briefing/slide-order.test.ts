import { describe, expect, it } from 'vitest';
import { moveSlideEntries, newSlideEntries } from '../../../shared/briefing/slide-order.ts';
import { slidesOf } from '../../../shared/briefing/slides-of.ts';
import { standardSlides } from '../../../shared/briefing/standard-slides.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { slideId } from '../readiness/ready-briefing.ts';

const keysOf = (snapshot: Parameters<typeof slidesOf>[0]) => slidesOf(snapshot).map(({ key }) => key);

function saved(entries: readonly Entry[]) {
  return entries
    .reduce((b, entry) => {
      if (!('set' in entry)) return b;
      const { key, order } = entry.set;
      return b.with('briefing_slide', { key: String(key), order: String(order) });
    }, aSnapshot())
    .build();
}

describe('the order of the slides', () => {
  const slides = slidesOf(aSnapshot().build());

  it('is the usual one where nobody moved any, whichever slide something was entered about', () => {
    const usual = standardSlides.map(({ key }) => key);
    expect(keysOf(aSnapshot().build())).toEqual(usual);
    expect(
      keysOf(
        aSnapshot()
          .with('briefing_slide', { key: 'feedback', order: 'a7', title: 'Trust rose' })
          .with('briefing_slide', { key: 'purpose', order: 'a0', title: 'Why' })
          .build(),
      ),
    ).toEqual(usual);
  });

  it('changes by one record when a slide is moved', () => {
    const entries = moveSlideEntries(slides, slideId('priorities'), 0);
    expect(entries).toHaveLength(1);
    expect(keysOf(saved(entries)).slice(0, 2)).toEqual(['priorities', 'purpose']);
  });

  it('takes a slide of the team’s own anywhere', () => {
    const entries = newSlideEntries(slides, { key: 'map', recordId: slideId('map') }, 3);
    expect(keysOf(saved(entries)).slice(2, 5)).toEqual(['services', 'map', 'last-year']);
  });

  it('parts slides that merged copies put in one place', () => {
    const same = aSnapshot()
      .with('briefing_slide', { key: 'map', order: 'a3' })
      .with('briefing_slide', { key: 'plan', order: 'a3' })
      .build();
    const placed = slidesOf(same);
    expect(placed.slice(3, 6).map(({ key }) => key)).toEqual(['last-year', 'map', 'plan']);
    const entries = moveSlideEntries(placed, slideId('priorities'), 4);
    expect(entries.length).toBeGreaterThan(1);
  });
});
