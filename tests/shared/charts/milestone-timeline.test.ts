import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../shared/charts/milestone-marks.ts';
import { milestoneTimelineChart } from '../../../shared/charts/milestone-timeline.ts';
import {
  type MilestoneTimeline,
  milestoneStates,
  milestoneTimelineAlt,
  milestoneTimelineMessage,
  type TimelineCell,
} from '../../../shared/charts/milestone-timeline-words.ts';
import { printColors, screenColors } from '../../../shared/charts/palette.ts';
import { textWidth } from '../../../shared/charts/text-width.ts';
import { hardNames } from './drawn-texts.ts';
import { expectLegibleTexts } from './text-boxes.ts';

const period = (label: string) => {
  const [, year = '', quarter = ''] = label.split(' ');
  return { type: 'period', label, year, quarter } as const;
};

const cell = (...states: readonly (readonly [TimelineCell[number]['state'], number])[]): TimelineCell =>
  states.map(([state, count]) => ({ state, count }));

const timeline: MilestoneTimeline = {
  unit: 'quarter',
  columns: [
    period('FY 2023 Q4'),
    { type: 'gap', label: 'two quarters without a milestone', year: '', quarter: '' },
    period('FY 2024 Q3'),
    period('FY 2024 Q4'),
  ],
  lanes: [
    { label: '4.1 Plain letters', cells: [cell(['done', 1]), [], [], cell(['planned', 1])] },
    { label: '4.2 Text messages', cells: [cell(['done', 1], ['underway', 2]), [], [], []] },
  ],
  undated: 1,
};

const hardColumns = fc.oneof(
  fc
    .integer({ min: 1, max: 12 })
    .map((count) =>
      Array.from({ length: count }, (_, index) =>
        period(`FY ${2020 + Math.floor(index / 4)} Q${(index % 4) + 1}`),
      ),
    ),
  // A single quarter of each year, with a gap between each two.
  fc.integer({ min: 1, max: 6 }).map((count) =>
    Array.from({ length: count }, (_, index) => [
      period(`FY ${2020 + index} Q1`),
      { type: 'gap', label: 'three quarters without a milestone', year: '', quarter: '' } as const,
    ])
      .flat()
      .slice(0, -1),
  ),
  // Years where quarters would be too many.
  fc.integer({ min: 1, max: 12 }).map((count) =>
    Array.from({ length: count }, (_, index) => ({
      type: 'period' as const,
      label: `FY ${2020 + index}`,
      year: String(2020 + index),
      quarter: '',
    })),
  ),
);
const hardCell = fc
  .subarray(milestoneStates.map(({ id }) => id))
  .chain((states) =>
    fc
      .array(fc.integer({ min: 1, max: 120 }), { minLength: states.length, maxLength: states.length })
      .map((counts) => states.map((state, index) => ({ state, count: counts[index] ?? 1 }))),
  );
const hardTimelines: fc.Arbitrary<MilestoneTimeline> = hardColumns.chain((columns) =>
  fc.record({
    unit: fc.constantFrom('quarter', 'year'),
    columns: fc.constant(columns),
    lanes: fc.array(
      fc.record({
        label: hardNames,
        cells: fc.array(hardCell, { minLength: columns.length, maxLength: columns.length }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    undated: fc.constant(0),
    now: fc.record({
      column: fc.nat({ max: columns.length - 1 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  }),
);

const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('the drawing of the milestones', () => {
  it('names the lanes, the quarters and once each fiscal year', () => {
    const texts = textsIn(milestoneTimelineChart(timeline).svg);
    expect(texts).toEqual(expect.arrayContaining(['4.1 Plain letters', '4.2 Text messages', 'Q3']));
    expect(texts.filter((text) => text === '2024')).toHaveLength(1);
    expect(texts).toContain('2023');
  });

  it('explains the marks that it has, and no others', () => {
    const texts = textsIn(milestoneTimelineChart(timeline).svg);
    expect(texts.filter((text) => milestoneStates.some(({ label }) => label === text))).toEqual([
      'Done',
      'Underway',
      'Planned',
    ]);
  });

  it('writes the number where a mark stands for more than one', () => {
    expect(textsIn(milestoneTimelineChart(timeline).svg)).toContain('2');
  });

  it('tells states apart by form, not by color alone', () => {
    const forms = milestoneStates.map(({ id }) =>
      markOf(id, { x: 0, y: 0 }, printColors).replace(/#[0-9A-F]{6}/g, ''),
    );
    expect(new Set(forms).size).toBe(milestoneStates.length);
  });

  it('shows the reader’s day only where it is known', () => {
    expect(milestoneTimelineChart(timeline).svg).not.toContain('Today');
    const { svg } = milestoneTimelineChart({ ...timeline, now: { column: 2, share: 0.5 } });
    expect(textsIn(svg)).toContain('Today');
  });

  it('keeps long names within their column, and escapes what people typed', () => {
    const label = `<b> & an extraordinarily long name of a commitment ${'with more words '.repeat(12)}`;
    const { svg, height } = milestoneTimelineChart({
      ...timeline,
      lanes: [{ label, cells: [cell(['done', 1])] }],
    });
    expect(svg).toContain('&lt;b&gt; &amp; an');
    const lines = textsIn(svg).filter((text) => text?.startsWith('with') || text?.endsWith('…'));
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line ?? '', 12)).toBeLessThanOrEqual(196);
    expect(height).toBeLessThan(200);
  });

  it('grows with its lanes and never beyond a page for as many as are drawn', () => {
    const lanes = Array.from({ length: 14 }, (_, index) => ({
      label: `4.${index} ${'A commitment with a long name '.repeat(4)}`,
      cells: timeline.columns.map(() => cell(['done', 1], ['underway', 1], ['planned', 12])),
    }));
    expect(milestoneTimelineChart({ ...timeline, lanes }).height).toBeLessThan(1400);
    expect(milestoneTimelineChart(timeline).height).toBeLessThan(
      milestoneTimelineChart({ ...timeline, lanes }).height,
    );
  });

  it('lets no text touch another or leave the drawing', () => {
    fc.assert(
      fc.property(hardTimelines, (data) => {
        expectLegibleTexts(milestoneTimelineChart(data));
      }),
      { numRuns: 60 },
    );
  });

  it('takes every color from the theme on screen and is else as in print', () => {
    const data = { ...timeline, now: { column: 0, share: 0.2 } };
    const { svg } = milestoneTimelineChart(data, screenColors);
    expect(svg).not.toMatch(/"#[0-9A-F]{6}"/);
    expect(svg.replace(/var\(--chart-[a-z-]+, (#[0-9A-F]{6})\)/g, '$1')).toBe(
      milestoneTimelineChart(data).svg,
    );
  });
});

describe('the timeline in words', () => {
  it('says what is due in each quarter, and what has no date', () => {
    expect(milestoneTimelineAlt(timeline)).toBe(
      'Timeline of five milestones by quarter of the fiscal year, FY 2023 Q4 to FY 2024 Q4. ' +
        'FY 2023 Q4: 2 done, 2 underway. FY 2024 Q3: none. FY 2024 Q4: 1 planned. One more milestone has no date.',
    );
  });

  it('speaks of years where the columns are years', () => {
    const columns = [2024, 2035].map((year) => ({
      type: 'period' as const,
      label: `FY ${year}`,
      year: String(year),
      quarter: '',
    }));
    const lanes = [{ label: 'One', cells: columns.map(() => cell(['planned', 1])) }];
    expect(milestoneTimelineAlt({ unit: 'year', columns, lanes, undated: 0 })).toBe(
      'Timeline of two milestones by fiscal year, FY 2024 to FY 2035. FY 2024: 1 planned. FY 2035: 1 planned.',
    );
  });

  it('tells less of each quarter before it gets longer than 500 characters', () => {
    const columns = Array.from({ length: 12 }, (_, index) => period(`FY ${2020 + index} Q1`));
    const cells = columns.map(() => cell(['done', 3], ['underway', 4], ['planned', 5], ['stopped', 6]));
    const alt = milestoneTimelineAlt({
      unit: 'quarter',
      columns,
      lanes: [{ label: 'One', cells }],
      undated: 0,
    });
    expect(alt).toContain('FY 2020 Q1: 18. FY 2021 Q1: 18.');
    expect(alt.length).toBeLessThanOrEqual(500);
  });

  it.each([
    [[1, 3, 1], 'Five milestones from FY 2024 Q1 to FY 2024 Q3; FY 2024 Q2 has the most, three'],
    [
      [2, 2, 1],
      'Five milestones from FY 2024 Q1 to FY 2024 Q3; FY 2024 Q1 and FY 2024 Q2 have the most, two each',
    ],
    [[1, 1, 1], 'Three milestones from FY 2024 Q1 to FY 2024 Q3'],
    [[4], 'Four milestones, all due in FY 2024 Q1'],
    [[1], 'One milestone, due in FY 2024 Q1'],
  ])('has a message for its caption: %j', (counts, message) => {
    const columns = counts.map((_, index) => period(`FY 2024 Q${index + 1}`));
    const lanes = [{ label: 'One', cells: counts.map((count) => cell(['planned', count])) }];
    expect(milestoneTimelineMessage({ unit: 'quarter', columns, lanes, undated: 0 })).toBe(message);
  });
});
