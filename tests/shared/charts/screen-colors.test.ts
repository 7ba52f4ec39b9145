import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canDrawProfile, profileDrawing } from '../../../shared/assess/profile-drawing.ts';
import { printColors, screenColors } from '../../../shared/charts/palette.ts';
import { profileChart } from '../../../shared/charts/profile-chart.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import type { Trend } from '../../../shared/charts/trend-words.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';
import { contrastWithWhite } from './contrast.ts';

const trend: Trend = {
  quarters: ['FY 2022 Q4', 'FY 2023 Q1'],
  series: [
    { label: 'Trust', stretches: [[361, 402]] },
    { label: 'Satisfaction', stretches: [[350, undefined]] },
  ],
};

/** The drawing for the screen with each variable replaced by the color that stands in for it. */
function onPaper(svg: string): string {
  return svg.replace(/var\(--chart-[a-z-]+, (#[0-9A-F]{6})\)/g, '$1');
}

describe('drawings on screen', () => {
  const profile = profileDrawing(sampleSnapshot());

  it.each([
    ['profile', (colors: typeof screenColors) => profileChart(profile, colors)],
    ['trend', (colors: typeof screenColors) => trendChart(trend, colors)],
  ])('take every color of the %s from the theme and are else as in print', (_, draw) => {
    const { svg } = draw(screenColors);
    expect(svg).not.toMatch(/"#[0-9A-F]{6}"/);
    expect(onPaper(svg)).toBe(draw(printColors).svg);
  });

  it('show the profile of a workbook against last year', () => {
    expect(profile.thisYearLabel).toBe('FY 2023');
    expect(profile.lastYearLabel).toBe('FY 2022');
    expect(profile.axes).toHaveLength(5);
    expect(canDrawProfile(profile)).toBe(true);
  });

  it('have nothing to draw while no dimension has a level', () => {
    expect(canDrawProfile(profileDrawing(aSnapshot().build()))).toBe(false);
  });
});

describe('the themes of drawings', () => {
  const styles = path.resolve(import.meta.dirname, '../../../src-renderer/styles/tokens.css');
  const [light = '', dark = '', forced = ''] = readFileSync(styles, 'utf8').split('@media');
  const variables = Object.values(screenColors).map((color) => color.slice(4, color.indexOf(',')));
  const valueIn = (theme: string, variable: string) =>
    theme.match(new RegExp(`${variable}: ([^;]+);`))?.[1] ?? '';

  it.each([
    ['light', light],
    ['dark', dark],
    ['high contrast', forced],
  ])('set every color in %s', (_, theme) => {
    expect(variables.filter((variable) => valueIn(theme, variable) === '')).toEqual([]);
  });

  it('are as in print when light', () => {
    const values = variables.map((variable) => valueIn(light, variable).toUpperCase());
    expect(values).toEqual(Object.values(printColors));
  });

  it.each([
    ['--chart-ink', '--chart-paper', 4.5],
    ['--chart-muted', '--chart-paper', 4.5],
    ['--chart-muted', '--chart-current-fill', 4.5],
    ['--chart-current', '--chart-paper', 3],
    ['--chart-previous', '--chart-paper', 3],
    ['--chart-scale', '--chart-paper', 3],
  ])('have enough contrast of %s on %s when dark', (color, ground, least) => {
    const contrast = contrastWithWhite(valueIn(dark, ground)) / contrastWithWhite(valueIn(dark, color));
    expect(contrast).toBeGreaterThanOrEqual(least);
  });
});
