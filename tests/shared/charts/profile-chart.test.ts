import { describe, expect, it } from 'vitest';
import {
  type Profile,
  type ProfileAxis,
  profileChart,
  profileChartAlt,
} from '../../../shared/charts/profile-chart.ts';
import { profile } from '../../fixtures/document-trees.ts';
import { expectLegibleTexts, textBoxes } from './text-boxes.ts';

const labels = ['Not practiced', 'Emerging', 'Established', 'Exemplary'];

function axis(label: string, level?: number, lastYear?: number): ProfileAxis {
  const at = (score: number | undefined) => ({ score: score ?? 0, label: labels[score ?? 0] ?? '' });
  return {
    label,
    ...(level === undefined ? {} : { level: at(level) }),
    ...(lastYear === undefined ? {} : { lastYear: at(lastYear) }),
  };
}

function profileOf(axes: readonly ProfileAxis[], changes: Partial<Profile> = {}): Profile {
  return {
    axes,
    maxScore: 3,
    levelLabels: labels,
    thisYearLabel: 'FY 2023',
    lastYearLabel: 'FY 2022',
    ...changes,
  };
}

function manyAxes(count: number, name: (index: number) => string): Profile {
  return profileOf(
    Array.from({ length: count }, (_, index) => axis(name(index), index % 4, (index + 2) % 4)),
  );
}

const longName = 'An extraordinarily long dimension name with donaudampfschifffahrt';
const hardProfiles: readonly [string, Profile][] = [
  ['the typical profile', profile],
  ['three axes with long names', manyAxes(3, (index) => `${longName} ${index}`)],
  ['five axes with long names', manyAxes(5, (index) => `${longName} ${index}`)],
  ['six axes', manyAxes(6, (index) => `Dimension ${index}`)],
  ['twelve axes with long names', manyAxes(12, (index) => `${longName} ${index}`)],
  ['names in wide scripts', manyAxes(5, () => '利用者の理解と組織文化の成熟度')],
  [
    'long years',
    { ...profile, thisYearLabel: 'Fiscal year 2023, second edition', lastYearLabel: 'Fiscal year 2022' },
  ],
];

describe('profileChart', () => {
  it.each(hardProfiles)('lets no text touch another or leave the drawing: %s', (_, shown) => {
    const drawing = profileChart(shown);
    expect(textBoxes(drawing.svg).length).toBeGreaterThan(shown.axes.length * 2);
    expectLegibleTexts(drawing);
  });

  it.each(hardProfiles)('lets no text touch another on a slide: %s', (_, shown) => {
    const drawing = profileChart(shown, undefined, 'slide');
    expect(textBoxes(drawing.svg).length).toBeGreaterThan(shown.axes.length * 2);
    expectLegibleTexts(drawing);
  });

  it('has larger words on a slide: less of a scale and no numbers of rings to as much text', () => {
    const [page, slide] = [profileChart(profile), profileChart(profile, undefined, 'slide')];
    expect(slide.width * slide.height).toBeLessThan(0.6 * page.width * page.height);
    expect(textBoxes(slide.svg).map(({ text }) => text)).not.toContain('3');
  });

  it('names each dimension with its level and its change in words', () => {
    const texts = textBoxes(profileChart(profile).svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Measurement', 'Established', 'up from Emerging']));
    expect(texts).toEqual(expect.arrayContaining(['same as in FY 2022', 'down from Exemplary']));
    expect(texts).toEqual(expect.arrayContaining(['not rated', 'was Emerging', 'not rated in FY 2022']));
  });

  it('labels the rings', () => {
    const texts = textBoxes(profileChart(profile).svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['0', '1', '2', '3']));
    expect(texts).toContain(
      'Rings, from the center: 0 Not practiced, 1 Emerging, 2 Established, 3 Exemplary',
    );
  });

  it('draws this year as one closed solid line when every dimension is rated', () => {
    const { svg } = profileChart(profileOf(['a', 'b', 'c', 'd', 'e'].map((name) => axis(name, 2))));
    const lines = [...svg.matchAll(/<path d="([^"]+)" fill="none" stroke="#1A4480" stroke-width="2.5"/g)].map(
      ([, d]) => d,
    );
    expect(lines.filter((d) => d?.endsWith('Z'))).toHaveLength(1);
    expect(svg).toContain('FY 2022');
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(5 + 1);
  });

  it('breaks the line where a dimension is not rated, and draws no dot there', () => {
    const axes = [axis('a', 1), axis('b', 2), axis('c'), axis('d', 3), axis('e')];
    const { svg } = profileChart(profileOf(axes, { levelLabels: labels }));
    const lines = [...svg.matchAll(/<path d="([^"]+)" fill="none" stroke="#1A4480" stroke-width="2.5"/g)].map(
      ([, d]) => d ?? '',
    );
    expect(lines.some((d) => d.endsWith('Z'))).toBe(false);
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(3 + 1);
  });

  it('joins the last dimension to the first across the top', () => {
    const axes = [axis('a', 3), axis('b'), axis('c'), axis('d'), axis('e', 3)];
    const { svg } = profileChart(profileOf(axes));
    expect(svg).toMatch(/<path d="M-133\.15 -43\.26L0 -140" fill="none" stroke="#1A4480"/);
  });

  it('tells the years apart by line and mark, not by color alone', () => {
    const { svg } = profileChart(profile);
    expect(svg).toMatch(/stroke="#6F4C32" stroke-width="2" stroke-dasharray/);
    expect(svg).not.toMatch(/stroke="#1A4480"[^>]*stroke-dasharray/);
    expect(svg).toMatch(/<rect [^>]*fill="#FFFFFF" stroke="#6F4C32"/);
    expect(svg.indexOf('stroke-dasharray')).toBeLessThan(svg.lastIndexOf('stroke="#1A4480"'));
  });

  it('says nothing of last year when there is none', () => {
    const first: Profile = { axes: profile.axes, maxScore: 3, levelLabels: labels, thisYearLabel: 'FY 2023' };
    const { svg } = profileChart(first);
    expect(svg).not.toContain('#6F4C32');
    expect(svg).not.toMatch(/up from|down from|same as|was /);
  });

  it('keeps level 0 apart from the center, where nothing is', () => {
    const { svg } = profileChart(profileOf([axis('a', 0), axis('b'), axis('c')]));
    expect(svg).toContain('<circle cx="0" cy="-30" r="5"');
  });

  it('escapes what people typed', () => {
    const { svg } = profileChart(manyAxes(3, () => '<b> & "x"'));
    expect(svg).toContain('&lt;b&gt; &amp; &quot;x&quot;');
    expect(svg).not.toContain('<b>');
  });

  it('refuses fewer than three axes', () => {
    expect(() => profileChart(manyAxes(2, String))).toThrow('at least 3');
  });
});

describe('profileChartAlt', () => {
  it('says the level and the change of each dimension', () => {
    expect(profileChartAlt(profile)).toBe(
      'Profile of 5 dimensions, FY 2023 compared with FY 2022, on a scale from Not practiced to Exemplary. ' +
        'Measurement: Established, up from Emerging. Governance and Strategy: Emerging, same as in FY 2022. ' +
        'Culture and Organization: Established, down from Exemplary. Customer Understanding: Emerging, not rated in FY 2022. ' +
        'Service Design and Improvement: not rated, was Emerging.',
    );
  });

  it('leaves out the change, then the single dimensions, before it gets longer than 500 characters', () => {
    expect(profileChartAlt(manyAxes(9, (index) => `Dimension number ${index}`))).toMatch(
      /Dimension number 8: Not practiced\.$/,
    );
    expect(profileChartAlt(manyAxes(12, (index) => `${longName} ${index}`))).toBe(
      'Profile of 12 dimensions, FY 2023 compared with FY 2022, on a scale from Not practiced to Exemplary. ' +
        'Dimensions by level: 3 Not practiced, 3 Emerging, 3 Established, 3 Exemplary.',
    );
  });

  it('is never longer than 500 characters', () => {
    const wordy = profileOf(
      ['a', 'b', 'c'].map((name) => axis(name, 1)),
      { thisYearLabel: 'year '.repeat(200) },
    );
    expect(profileChartAlt(wordy).length).toBeLessThanOrEqual(500);
  });
});
