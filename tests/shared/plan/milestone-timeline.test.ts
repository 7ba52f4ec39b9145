import { describe, expect, it } from 'vitest';
import { milestoneTimeline } from '../../../shared/plan/milestone-timeline.ts';
import { isOverdue, milestonesByQuarter } from '../../../shared/plan/milestones-by-quarter.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

type Given = { readonly due?: string; readonly commitment?: string; readonly status?: 'done' | 'planned' };

function milestonesOf(given: readonly Given[]) {
  return given.reduce(
    (builder, { due, status, commitment = 'letters' }, index) =>
      builder.with('milestone', {
        id: anId(`milestone ${index}`),
        title: `Step ${index + 1}`,
        commitment: anId(commitment),
        ...(due === undefined ? {} : { due }),
        ...(status === undefined ? {} : { status }),
      }),
    aSnapshot(),
  );
}

const due = (...dates: readonly string[]) => dates.map((date) => ({ due: date }));

function timelineOf(given: readonly Given[], now?: string, commitments = ['letters']) {
  const builder = commitments.reduce(
    (made, name) => made.with('commitment', { id: anId(name), title: name }),
    milestonesOf(given),
  );
  const { records } = builder.build();
  return milestoneTimeline(milestonesByQuarter(records.milestone), {
    commitments: records.commitment,
    nameOf: ({ title = '' }) => title,
    ...(now === undefined ? {} : { now }),
  });
}

const columnsOf = (...dates: readonly string[]) =>
  timelineOf(due(...dates))?.columns.map(({ type, label }) => (type === 'gap' ? `… ${label}` : label));

describe('milestones by quarter', () => {
  it('are those of the fiscal year, which begins in October, by date; undated ones stand apart', () => {
    const { records } = milestonesOf([...due('2023-12-29', '2023-09-30', '2023-10-01'), {}]).build();
    const { quarters, undated } = milestonesByQuarter(records.milestone);
    expect(quarters.map(({ label, milestones }) => [label, milestones.map(({ title }) => title)])).toEqual([
      ['FY 2023 Q4', ['Step 2']],
      ['FY 2024 Q1', ['Step 3', 'Step 1']],
    ]);
    expect(undated.map(({ title }) => title)).toEqual(['Step 4']);
  });

  it('are overdue from the day after, unless done or stopped', () => {
    expect(isOverdue('2024-03-29', 'underway', '2024-03-29')).toBe(false);
    expect(isOverdue('2024-03-29', undefined, '2024-03-30')).toBe(true);
    expect(isOverdue('2024-03-29', 'done', '2024-03-30')).toBe(false);
    expect(isOverdue('2024-03-29', 'stopped', '2024-03-30')).toBe(false);
    expect(isOverdue(undefined, 'planned', '2024-03-30')).toBe(false);
  });
});

describe('the columns of the timeline', () => {
  it('are the quarters in use, and one in between in which nothing is due', () => {
    expect(columnsOf('2023-10-02', '2024-05-01')).toEqual(['FY 2024 Q1', 'FY 2024 Q2', 'FY 2024 Q3']);
  });

  it('leave out more of them, in words', () => {
    expect(columnsOf('2023-10-02', '2025-05-01')).toEqual([
      'FY 2024 Q1',
      '… five quarters without a milestone',
      'FY 2025 Q3',
    ]);
  });

  it('are fiscal years where the quarters would be more than twelve', () => {
    const months = ['01', '04', '07', '11'];
    const dates = [2024, 2025, 2026, 2027].flatMap((year) => months.map((month) => `${year}-${month}-15`));
    expect(columnsOf(...dates)).toEqual(['FY 2024', 'FY 2025', 'FY 2026', 'FY 2027', 'FY 2028']);
  });

  it('are never more than twelve, and lose no milestone', () => {
    const dates = Array.from({ length: 40 }, (_, index) => `${2024 + index}-01-15`);
    const timeline = timelineOf(due(...dates));
    expect(timeline?.columns).toHaveLength(12);
    expect(timeline?.columns.at(-1)?.label).toBe('FY 2035 and later');
    const counts = timeline?.lanes[0]?.cells.map((cell) => cell.reduce((sum, { count }) => sum + count, 0));
    expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  it('are none where no milestone has a date', () => {
    expect(timelineOf([{}])).toBeUndefined();
  });
});

describe('the lanes of the timeline', () => {
  it('are the commitments in the order of the plan, without those that have no date, and what has none', () => {
    const given = [
      { due: '2023-10-02', commitment: 'second', status: 'done' } as const,
      { due: '2023-11-02', commitment: 'second', status: 'planned' } as const,
      { due: '2023-11-02', commitment: 'first' },
      { due: '2023-11-02', commitment: 'deleted' },
      { commitment: 'third' },
    ];
    const timeline = timelineOf(given, undefined, ['first', 'second', 'third']);
    expect(timeline?.lanes).toEqual([
      { label: 'first', cells: [[{ state: 'none', count: 1 }]] },
      {
        label: 'second',
        cells: [
          [
            { state: 'done', count: 1 },
            { state: 'planned', count: 1 },
          ],
        ],
      },
      { label: 'No commitment', cells: [[{ state: 'none', count: 1 }]] },
    ]);
    expect(timeline?.undated).toBe(1);
  });

  it('are the states where the commitments are too many', () => {
    const names = Array.from({ length: 30 }, (_, index) => `commitment ${index}`);
    const given = names.map((commitment) => ({ commitment, due: '2024-01-15', status: 'planned' }) as const);
    expect(timelineOf(given, undefined, names)?.lanes).toEqual([
      { label: 'Planned', cells: [[{ state: 'planned', count: 30 }]] },
    ]);
  });
});

describe('the reader’s day', () => {
  const given = [{ due: '2023-10-02', status: 'planned' } as const, ...due('2025-05-01')];

  it('makes past milestones overdue and stands in its column', () => {
    const timeline = timelineOf(given, '2023-11-16');
    expect(timeline?.lanes[0]?.cells[0]).toEqual([{ state: 'overdue', count: 1 }]);
    expect(timeline?.now?.column).toBe(0);
    expect(timeline?.now?.share).toBeCloseTo(0.5);
  });

  it('stands in the middle of a gap, and nowhere before the first column and after the last', () => {
    expect(timelineOf(given, '2024-08-01')?.now).toEqual({ column: 1, share: 0.5 });
    expect(timelineOf(given, '2023-09-30')?.now).toBeUndefined();
    expect(timelineOf(given, '2026-01-01')?.now).toBeUndefined();
  });

  it('is unknown to documents', () => {
    const timeline = timelineOf(given);
    expect(timeline?.now).toBeUndefined();
    expect(timeline?.lanes[0]?.cells[0]).toEqual([{ state: 'planned', count: 1 }]);
  });
});
