import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printColors } from '../../../shared/charts/palette.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { type Trend, trendChartAlt } from '../../../shared/charts/trend-words.ts';
import { hardNames } from './drawn-texts.ts';
import { expectLegibleTexts, textBoxes } from './text-boxes.ts';

const quartersFrom2020 = (count: number) =>
  Array.from({ length: count }, (_, index) => `FY ${2020 + Math.floor(index / 4)} Q${(index % 4) + 1}`);

const trend: Trend = {
  quarters: quartersFrom2020(5),
  series: [
    { label: 'Satisfaction', stretches: [[361, 402, undefined, 390, 400]] },
    { label: 'Trust', stretches: [[350, undefined, 370, undefined, 380]] },
  ],
};

const over = (count: number, meanOf: (index: number) => number | undefined): Trend => ({
  quarters: quartersFrom2020(count),
  series: [{ label: 'Trust', stretches: [quartersFrom2020(count).map((_, index) => meanOf(index))] }],
});

const lines = (drawing: string) => drawing.match(/<path [^>]*fill="none"/g)?.length;
const texts = (data: Trend) => textBoxes(trendChart(data).svg).map(({ text }) => text);

const mean = fc.option(fc.oneof(fc.constantFrom(100, 101, 499, 500), fc.integer({ min: 100, max: 500 })), {
  nil: undefined,
});
const hardTrends: fc.Arbitrary<Trend> = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    quarters: fc.constant(quartersFrom2020(count)),
    series: fc.array(
      fc.record({
        label: hardNames,
        stretches: fc.tuple(fc.array(mean, { minLength: count, maxLength: count })),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);

describe('the lines of the means', () => {
  it('have gaps where nobody was asked, and a mark without a line for a quarter between gaps', () => {
    const { svg } = trendChart({ ...trend, series: trend.series.slice(0, 1) });
    expect(lines(svg)).toBe(1 + 2);
    expect(lines(trendChart(over(3, (index) => (index === 1 ? 400 : undefined))).svg)).toBe(1);
    expect([
      ...trendChart(over(3, (index) => (index === 1 ? 400 : undefined))).svg.matchAll(/<circle/g),
    ]).toHaveLength(1 + 1);
  });

  it('tell the measures apart by line and mark, not by color alone', () => {
    const { svg } = trendChart(trend);
    expect(svg).toMatch(/stroke="#6F4C32" stroke-width="2" stroke-dasharray/);
    expect(svg).not.toMatch(/stroke="#1A4480"[^>]*stroke-dasharray/);
    expect(svg).toMatch(/<rect [^>]*fill="#FFFFFF" stroke="#6F4C32"/);
  });

  it('show both marks where two means are the same: the filled one over the larger, hollow one', () => {
    const same = { ...trend, series: ['a', 'b'].map((label) => ({ label, stretches: [[400]] })) };
    const { svg } = trendChart({ ...same, quarters: quartersFrom2020(1) });
    const [square, dot] = [svg.lastIndexOf('width="12" height="12"'), svg.lastIndexOf('r="5"')];
    expect(square).toBeGreaterThan(0);
    expect(dot).toBeGreaterThan(square);
  });

  it('draw only axes where there is no mean at all', () => {
    const nobody = over(4, () => undefined);
    expect(lines(trendChart(nobody).svg)).toBe(1);
    expect(trendChart(nobody).svg).not.toContain('NaN');
    expect(texts(nobody)).toContain('Mean on a scale of 1 to 5; axis from 1.00 to 5.00');
  });

  it('name many quarters by their number, with the fiscal year once', () => {
    const names = texts(over(12, () => 400));
    expect(names.filter((text) => text === 'FY 2021')).toHaveLength(1);
    expect(names.filter((text) => text === 'Q1')).toHaveLength(3);
    expect(texts(over(5, () => 400))).toContain('FY 2021 Q1');
  });

  it('name no quarter without the year that it belongs to, wherever the first one stands in its year', () => {
    for (const place of ['page', 'slide'] as const)
      for (let count = 1; count <= 60; count += 1)
        for (let first = 0; first < 4; first += 1) {
          const quarters = quartersFrom2020(count + first).slice(first);
          const series = [{ label: 'Trust', stretches: [quarters.map(() => 400)] }];
          const drawing = trendChart({ quarters, series }, undefined, place);
          expectLegibleTexts(drawing);
          const boxes = textBoxes(drawing.svg);
          const right = place === 'page' ? 600 : 424;
          const years = boxes
            .filter(({ text }) => /^Q\d$/.test(text))
            .map(({ left, right: end }) => {
              const place = ((left + end) / 2 - 44) / ((right - 44) / count);
              return quarters[Math.min(count - 1, Math.floor(place))]?.slice(0, 7);
            });
          expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(years));
        }
  });

  it('name the year of a newest quarter that is the first of its year, as on a slide of eight', () => {
    const quarters = quartersFrom2020(9).slice(1);
    const drawing = trendChart({ ...over(8, () => 400), quarters }, undefined, 'slide');
    const boxes = textBoxes(drawing.svg);
    const middle = (wanted: string) => {
      const found = boxes.findLast(({ text }) => text === wanted);
      return found === undefined ? undefined : (found.left + found.right) / 2;
    };
    expect(middle('FY 2022')).toBeCloseTo(middle('Q1') ?? Number.NaN, 0);
  });

  it('keep every value clear of the axis, however low it stands', () => {
    fc.assert(
      fc.property(hardTrends, fc.constantFrom('page', 'slide'), (data, place) => {
        const { svg } = trendChart(data, undefined, place);
        const axis = Number(
          new RegExp(`<path d="M44 ([\\d.]+)L[\\d. ]+" stroke="${printColors.scale}"`).exec(svg)?.[1],
        );
        expect(axis).toBeGreaterThan(0);
        const touching = textBoxes(svg).filter(
          ({ text, left, top, bottom }) =>
            /^\d\.\d\d$/.test(text) && left > 40 && top <= axis && bottom >= axis,
        );
        expect(touching.map(({ text }) => text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('have the newest value always, and of many quarters as many as there is room for', () => {
    const values = texts(over(30, (index) => 300 + index)).filter((text) => /^\d\.\d\d$/.test(text));
    expect(values).toContain('3.29');
    expect(values.length).toBeLessThan(25);
  });

  it('let no text touch another or leave the drawing, whatever is measured and for how long', () => {
    fc.assert(
      fc.property(hardTrends, (data) => {
        expectLegibleTexts(trendChart(data));
        expectLegibleTexts(trendChart(data, undefined, 'slide'));
      }),
      { numRuns: 80 },
    );
  });

  it('are at most two', () => {
    expect(() => trendChart({ ...trend, series: [...trend.series, ...trend.series] })).toThrow('at most 2');
  });
});

describe('the means in words', () => {
  it('are all told where they are few', () => {
    expect(trendChartAlt(trend)).toBe(
      'Mean ratings by quarter on a scale of 1 to 5, FY 2020 Q1 to FY 2021 Q1. ' +
        'Satisfaction: 3.61, 4.02, no answers, 3.90, 4.00. Trust: 3.50, no answers, 3.70, no answers, 3.80.',
    );
  });

  it('are told from end to end where they are many', () => {
    const many = over(100, (index) => (index === 50 ? undefined : 300 + index));
    expect(trendChartAlt(many)).toBe(
      'Mean ratings by quarter on a scale of 1 to 5, FY 2020 Q1 to FY 2044 Q4. ' +
        'Trust: 3.00 in FY 2020 Q1, 3.99 in FY 2044 Q4, lowest 3.00, highest 3.99, quarters without answers: 1.',
    );
  });

  it('are never longer than 500 characters', () => {
    fc.assert(
      fc.property(hardTrends, (data) => {
        expect(trendChartAlt(data).length).toBeLessThanOrEqual(500);
      }),
    );
  });
});
