import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printColors, screenColors } from '../../../shared/charts/palette.ts';
import { rankedChart } from '../../../shared/charts/ranked-chart.ts';
import { type Ranking, rankedChartAlt, rankedMessage } from '../../../shared/charts/ranked-words.ts';
import { hardNames } from './drawn-texts.ts';
import { expectLegibleTexts, textBoxes } from './text-boxes.ts';

const drivers: Ranking = {
  quarter: 'FY 2023 Q1',
  quarterBefore: 'FY 2022 Q4',
  rows: [
    { label: 'Effectiveness', mean: 412, before: 400 },
    { label: 'Ease', mean: 455, before: 460 },
    { label: 'Efficiency', mean: 380, before: 380 },
    { label: 'Equity', mean: 500 },
    { label: 'Employee', before: 320 },
  ],
};
const { quarterBefore: _, ...alone } = drivers;

const textsIn = (ranking: Ranking) => textBoxes(rankedChart(ranking).svg).map(({ text }) => text);

const mean = fc.option(fc.oneof(fc.constantFrom(100, 500), fc.integer({ min: 100, max: 500 })), {
  nil: undefined,
});
const hardRankings: fc.Arbitrary<Ranking> = fc.record({
  quarter: fc.constantFrom(
    'FY 2023 Q1',
    'the first quarter of the fiscal year 2023, telephone only'.repeat(3),
  ),
  quarterBefore: fc.constantFrom(
    'FY 2022 Q4',
    'the last quarter of the fiscal year 2022, telephone only'.repeat(3),
  ),
  rows: fc.array(
    fc.record({ label: hardNames, mean, before: mean }).map(({ label, mean: now, before }) => ({
      label,
      ...(now === undefined ? {} : { mean: now }),
      ...(before === undefined ? {} : { before }),
    })),
    { minLength: 1, maxLength: 12 },
  ),
});

describe('the ranking of the drivers', () => {
  it('has the highest mean on top and what nobody answered at the foot', () => {
    const names = drivers.rows.map(({ label }) => label);
    expect(textsIn(drivers).filter((text) => names.includes(text))).toEqual([
      'Equity',
      'Ease',
      'Effectiveness',
      'Efficiency',
      'Employee',
    ]);
  });

  it('says each mean and its change in words', () => {
    const texts = textsIn(drivers);
    expect(texts).toEqual(
      expect.arrayContaining(['4.12', 'up 0.12', '4.55', 'down 0.05', '3.80', 'unchanged']),
    );
    expect(texts).toEqual(expect.arrayContaining(['5.00', 'not asked then', 'no answers']));
  });

  it('says nothing of changes where there is no quarter to compare with', () => {
    expect(textsIn(alone).join(' ')).not.toMatch(/up|down|unchanged|not asked/);
    expect(textsIn(alone)).not.toContain('FY 2022 Q4');
  });

  it('begins its bars at 1, the lowest of the scale', () => {
    const { svg } = rankedChart({
      ...alone,
      rows: [
        { label: 'a', mean: 300 },
        { label: 'b', mean: 500 },
      ],
    });
    const bars = [...svg.matchAll(/<rect x="192" [^>]*width="([\d.]+)" height="16"/g)].map(([, width]) =>
      Number(width),
    );
    expect(bars).toEqual([272, 136]);
  });

  it('tells the quarters apart by form, not by color alone', () => {
    const { svg } = rankedChart(drivers);
    expect(svg).toMatch(
      new RegExp(`<rect [^>]*fill="${printColors.paper}" stroke="${printColors.previous}"`),
    );
    expect(svg).not.toMatch(new RegExp(`fill="${printColors.previous}"`));
  });

  it('lets no text touch another or leave the drawing', () => {
    fc.assert(
      fc.property(hardRankings, (ranking) => {
        expectLegibleTexts(rankedChart(ranking));
      }),
      { numRuns: 80 },
    );
  });

  it('takes every color from the theme on screen and is else as in print', () => {
    const { svg } = rankedChart(drivers, screenColors);
    expect(svg).not.toMatch(/"#[0-9A-F]{6}"/);
    expect(svg.replace(/var\(--chart-[a-z-]+, (#[0-9A-F]{6})\)/g, '$1')).toBe(rankedChart(drivers).svg);
  });
});

describe('the ranking in words', () => {
  it('says of each driver what its bar shows', () => {
    expect(rankedChartAlt(drivers)).toBe(
      'Mean ratings on a scale of 1 to 5, highest first, FY 2023 Q1 compared with FY 2022 Q4. ' +
        'Equity: 5.00, not asked then. Ease: 4.55, down 0.05. Effectiveness: 4.12, up 0.12. ' +
        'Efficiency: 3.80, unchanged. Employee: no answers.',
    );
    expect(rankedChartAlt(alone)).toContain('highest first, FY 2023 Q1. Equity: 5.00. Ease: 4.55.');
  });

  it('leaves out the changes, then the rows, before it gets longer than 500 characters', () => {
    const rows = Array.from({ length: 12 }, (_row, index) => ({
      label: `The driver number ${index}`,
      mean: 400,
      before: 390,
    }));
    expect(rankedChartAlt({ ...drivers, rows })).toMatch(/The driver number 11: 4\.00\.$/);
    const long = rows.map((row) => ({ ...row, label: row.label.repeat(4) }));
    expect(rankedChartAlt({ ...drivers, rows: long })).toContain('All are rated 4.00; ');
  });

  it('is never longer than 500 characters', () => {
    fc.assert(
      fc.property(hardRankings, (ranking) => {
        expect(rankedChartAlt(ranking).length).toBeLessThanOrEqual(500);
      }),
    );
  });

  it.each([
    [
      drivers,
      'equity is rated highest, 5.00, and efficiency lowest, 3.80; effectiveness moved most since FY 2022 Q4, up 0.12',
    ],
    [alone, 'equity is rated highest, 5.00, and efficiency lowest, 3.80'],
    [
      { ...drivers, rows: [{ label: 'Ease', mean: 410, before: 400 }] },
      'ease is rated 4.10, up 0.10 since FY 2022 Q4',
    ],
    [{ ...drivers, rows: [{ label: 'Ease' }] }, 'nobody answered'],
  ])('has a message for a caption', (ranking, message) => {
    expect(rankedMessage(ranking)).toBe(message);
  });
});
