import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { drawChart } from '../../../shared/briefing/draw-chart.ts';
import { shownSlides } from '../../../shared/briefing/slide.ts';
import { standardSlides } from '../../../shared/briefing/standard-slides.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

describe('the deck of a deep dive (§280.14)', () => {
  const deck = buildDeck(sampleSnapshot());

  it('has the twelve slides in their order, numbered as they are shown', () => {
    expect(deck.slides.map(({ key }) => key)).toEqual(standardSlides.map(({ key }) => key));
    expect(shownSlides(deck).map(({ number }) => number)).toEqual(
      standardSlides.map((_, index) => index + 1),
    );
  });

  it('takes the sixty minutes, the notes and the likely questions from the team’s slides', () => {
    expect(deck.slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
    expect(deck.slides.flatMap(({ notes }) => notes.length > 0 || [])).toHaveLength(12);
    expect(deck.slides.map(({ likelyQuestions }) => likelyQuestions.length)).toEqual([
      1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1,
    ]);
  });

  it('draws its charts as documents do', () => {
    const charts = deck.slides.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'chart'));
    expect(charts.map(({ chart }) => chart.type)).toContain('profile');
    for (const { chart, alt } of charts) {
      expect(drawChart(chart).svg).toMatch(/^<svg /);
      expect(alt.length).toBeLessThanOrEqual(500);
    }
  });
});
