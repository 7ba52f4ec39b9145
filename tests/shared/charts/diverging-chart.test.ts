import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergingChart } from '../../../shared/charts/diverging-chart.ts';
import {
  type Distributions,
  divergingChartAlt,
  divergingMessage,
  percentText,
} from '../../../shared/charts/diverging-words.ts';
import { printColors, screenColors } from '../../../shared/charts/palette.ts';
import { hardNames } from './drawn-texts.ts';
import { expectLegibleTexts, textBoxes } from './text-boxes.ts';

const answers: Distributions = {
  quarter: 'FY 2023 Q1',
  rows: [
    { label: 'Satisfaction', counts: [5, 5, 10, 40, 40] },
    { label: 'Trust', counts: [10, 15, 25, 25, 25] },
  ],
};

const of = (...counts: readonly (readonly number[])[]): Distributions => ({
  quarter: 'FY 2023 Q1',
  rows: counts.map((row, index) => ({ label: `Question ${index + 1}`, counts: row })),
});

/** The boxes of bars, the legend left out. */
const pieces = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="22" fill="([^"]+)"/g)].map(
    ([, x, y, width, fill]) => ({ x: Number(x), y: Number(y), width: Number(width), fill }),
  );

const count = fc.oneof(fc.constantFrom(0, 1, 2 ** 40), fc.nat({ max: 5_000_000 }));
const hardDistributions = fc.array(
  fc.record({
    label: hardNames,
    counts: fc.oneof(fc.constant([]), fc.tuple(count, count, count, count, count)),
  }),
  { minLength: 1, maxLength: 11 },
);

describe('the bars of answers from 1 to 5', () => {
  it('have a piece for each point that somebody chose, each as long as its share', () => {
    const bars = pieces(divergingChart(of([10, 20, 30, 20, 20])).svg);
    expect(bars).toHaveLength(5);
    const [one, two, three] = bars;
    expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2, 1);
    expect((three?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(3, 1);
    expect(pieces(divergingChart(of([0, 0, 0, 7, 0])).svg)).toHaveLength(1);
  });

  it('have the middles of their 3s under each other', () => {
    const empty = pieces(divergingChart(of([10, 20, 30, 20, 20], [50, 0, 10, 0, 40])).svg).filter(
      ({ fill }) => fill === printColors.paper,
    );
    const threes = [empty[1], empty.at(-1)];
    const [first = 0, second = 1] = threes.map((box) => (box?.x ?? 0) + (box?.width ?? 0) / 2);
    expect(first).toBeCloseTo(second, 1);
  });

  it('are of one length for every question, since all are shares of the whole', () => {
    const bars = pieces(divergingChart(of([1, 0, 0, 0, 1], [0, 0, 900, 0, 100])).svg);
    const lengths = [...Map.groupBy(bars, ({ y }) => y).values()].map((row) =>
      row.reduce((sum, { width }) => sum + width, 0),
    );
    const [first = 0, second = 1] = lengths;
    expect(first).toBeCloseTo(second, 1);
  });

  it('say at their ends how many chose 1 or 2, and 4 or 5', () => {
    const texts = textBoxes(divergingChart(answers).svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Chose 1 or 2', '10%', '25%', '4 or 5', '80%', '50%']));
    expect(texts).toEqual(expect.arrayContaining(['Satisfaction', 'mean 4.05, 100 answers']));
  });

  it('say so where nobody answered', () => {
    const { svg } = divergingChart(of([], [0, 0, 0, 0, 0]));
    expect(textBoxes(svg).filter(({ text }) => text === 'no answers')).toHaveLength(2);
    expect(pieces(svg)).toEqual([]);
  });

  it('tell the points apart by form, not by color alone', () => {
    const { svg } = divergingChart(of([1, 1, 1, 1, 1]));
    const legend = svg
      .slice(0, svg.indexOf('Chose 1 or 2'))
      .replace(/#[0-9A-F]{6}/g, (color) => (color === printColors.paper ? 'empty' : 'color'));
    const looks = legend
      .split('</text>')
      .slice(0, 5)
      .map((entry) => ({
        fill: entry.match(/height="14" fill="(\w+)"/)?.[1],
        slant: entry
          .match(/<path d="M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/)
          ?.slice(1, 3)
          .map(Number),
      }));
    const forms = looks.map(({ fill, slant }) =>
      slant === undefined ? fill : (slant[0] ?? 0) < (slant[1] ?? 0) ? 'down' : 'up',
    );
    expect(forms).toEqual(['color', 'down', 'empty', 'up', 'color']);
  });

  it('let no text touch another or leave the drawing, whatever is asked and answered', () => {
    fc.assert(
      fc.property(hardDistributions, (rows) => {
        expectLegibleTexts(divergingChart({ quarter: 'FY 2023 Q1', rows }));
      }),
      { numRuns: 60 },
    );
  });

  it('stay within the drawing, whatever is answered', () => {
    fc.assert(
      fc.property(hardDistributions, (rows) => {
        for (const { x, width } of pieces(divergingChart({ quarter: 'FY 2023 Q1', rows }).svg)) {
          expect(x).toBeGreaterThanOrEqual(271.9);
          expect(x + width).toBeLessThanOrEqual(548.1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('take every color from the theme on screen and are else as in print', () => {
    const { svg } = divergingChart(answers, screenColors);
    expect(svg).not.toMatch(/"#[0-9A-F]{6}"/);
    expect(svg.replace(/var\(--chart-[a-z-]+, (#[0-9A-F]{6})\)/g, '$1')).toBe(divergingChart(answers).svg);
  });
});

describe('the answers in words', () => {
  it('say of each question what its bar shows', () => {
    expect(divergingChartAlt(answers)).toBe(
      'Answers to 2 questions on a scale of 1 to 5, FY 2023 Q1. ' +
        'Satisfaction: 80% chose 4 or 5, 10% 1 or 2, mean 4.05, 100 answers. ' +
        'Trust: 50% chose 4 or 5, 25% 1 or 2, mean 3.40, 100 answers.',
    );
    expect(divergingChartAlt(of([]))).toContain(
      'to one question on a scale of 1 to 5, FY 2023 Q1. Question 1: no answers.',
    );
  });

  it('count one answer as one, in the drawing too', () => {
    const one = of([0, 0, 0, 0, 1], [0, 0, 0, 0, 3]);
    expect(divergingChartAlt(one)).toContain(
      'Question 1: 100% chose 4 or 5, 0% 1 or 2, mean 5.00, 1 answer. ' +
        'Question 2: 100% chose 4 or 5, 0% 1 or 2, mean 5.00, 3 answers.',
    );
    expect(divergingChart(one).svg).toContain('>mean 5.00, 1 answer</text>');
  });

  it('tell less of each question before they get longer than 500 characters', () => {
    const many = of(...Array.from({ length: 9 }, () => [10_000, 20_000, 30_000, 20_000, 20_000]));
    expect(divergingChartAlt(many)).toContain(
      'Share of 4 or 5, then of 1 or 2. Question 1: 40%, 30%. Question 2',
    );
    const long = { ...many, rows: many.rows.map((row) => ({ ...row, label: row.label.repeat(20) })) };
    expect(divergingChartAlt(long)).toContain('40% of the answers to each question were 4 or 5.');
  });

  it('are never longer than 500 characters', () => {
    fc.assert(
      fc.property(hardDistributions, (rows) => {
        expect(divergingChartAlt({ quarter: 'FY 2023 Q1', rows }).length).toBeLessThanOrEqual(500);
      }),
    );
  });

  it.each([
    [answers, 'answers of 4 or 5 range from 50% on trust to 80% on satisfaction'],
    [of([10, 0, 10, 40, 40]), '80% of the answers on question 1 were 4 or 5, 10% were 1 or 2'],
    [of([0, 0, 20, 40, 40], [20, 0, 0, 80, 0]), '80% of the answers to each question were 4 or 5'],
    [of([0, 0, 20, 40, 40], []), '80% of the answers on question 1 were 4 or 5, 0% were 1 or 2'],
    [of([]), 'nobody answered'],
  ])('have a message for the caption', (data, message) => {
    expect(divergingMessage(data)).toBe(message);
  });

  it.each([
    [1, 3, '33%'],
    [1, 200, '1%'],
    [1, 201, 'under 1%'],
    [0, 201, '0%'],
    [200, 201, 'over 99%'],
    [201, 201, '100%'],
    [0, 0, ''],
  ])('round %i of %i to %s', (part, whole, text) => {
    expect(percentText(part, whole)).toBe(text);
  });
});
