import { Temporal } from 'temporal-polyfill';
import { fiscalYearOf, quarterLabel, quarterOf } from '../calendar/fiscal.ts';
import type { MilestoneTimeline, TimelineColumn } from '../charts/milestone-timeline-words.ts';
import { countOf } from '../documents/format.ts';
import type { RecordIn } from '../model/model.ts';
import type { QuarterMilestones } from './milestones-by-quarter.ts';

type Milestone = RecordIn<'milestone'>;

/** More than these cannot be read side by side on a page. */
const mostColumns = 12;

export type DatedColumn = TimelineColumn & {
  readonly milestones: readonly Milestone[];
  /** Of a period: its place on an axis on which the next period is one further. */
  readonly place?: number;
};

/** Columns with the unit that they are of. */
export type DatedColumns = {
  readonly unit: MilestoneTimeline['unit'];
  readonly columns: readonly DatedColumn[];
};

type Period = { readonly place: number; readonly milestones: readonly Milestone[] };

type Unit = {
  readonly id: DatedColumns['unit'];
  readonly head: (place: number) => Omit<TimelineColumn, 'type'>;
};

const quarters: Unit = {
  id: 'quarter',
  head: (place) => {
    const [year, quarter] = [Math.floor(place / 4), (place % 4) + 1];
    return { label: quarterLabel(year, quarter), year: String(year), quarter: `Q${quarter}` };
  },
};

const years: Unit = {
  id: 'year',
  head: (place) => ({ label: `FY ${place}`, year: String(place), quarter: '' }),
};

/**
 * The columns of a timeline: a quarter each; one empty quarter in between is drawn as such, more are one gap.
 * Where these are more than twelve, a fiscal year each; what is beyond twelve of them is one last column.
 */
export function timelineColumns(byQuarter: readonly QuarterMilestones[]): DatedColumns {
  const perQuarter = withGaps(
    byQuarter.map(({ fiscalYear, quarter, milestones }) => ({
      place: fiscalYear * 4 + quarter - 1,
      milestones,
    })),
    quarters,
  );
  if (perQuarter.length <= mostColumns) return { unit: 'quarter', columns: perQuarter };
  const perYear = [...Map.groupBy(byQuarter, ({ fiscalYear }) => fiscalYear)].map(([place, found]) => ({
    place,
    milestones: found.flatMap(({ milestones }) => milestones),
  }));
  return { unit: 'year', columns: cut(withGaps(perYear, years)) };
}

function withGaps(periods: readonly Period[], { id, head }: Unit): readonly DatedColumn[] {
  return periods.flatMap(({ place, milestones }, index) => {
    const before = periods[index - 1];
    const empty = before === undefined ? 0 : place - before.place - 1;
    const column = { type: 'period', ...head(place), place, milestones } as const;
    if (empty === 0) return [column];
    if (empty === 1)
      return [{ type: 'period', ...head(place - 1), place: place - 1, milestones: [] }, column];
    const label = `${countOf(empty, id)} without a milestone`;
    const year = head(place).year === head(before?.place ?? place).year ? head(place).year : '';
    return [{ type: 'gap', label, year, quarter: '', milestones: [] }, column];
  });
}

function cut(columns: readonly DatedColumn[]): readonly DatedColumn[] {
  if (columns.length <= mostColumns) return columns;
  const kept = columns.slice(0, mostColumns - 1);
  const rest = columns.slice(mostColumns - 1);
  const first = rest.find(({ type }) => type === 'period');
  const last = {
    type: 'period',
    label: `${first?.label ?? ''} and later`,
    year: `${first?.year ?? ''}+`,
    quarter: '',
    milestones: rest.flatMap(({ milestones }) => milestones),
  } as const;
  return [...kept, last];
}

/**
 * In which column a day is, and how far through it; undefined before the first and after the last.
 *
 * @param day ISO date
 */
export function dayInColumns(
  { unit, columns }: DatedColumns,
  day: string,
): { readonly column: number; readonly share: number } | undefined {
  const year = fiscalYearOf(day);
  const place = unit === 'year' ? year : year * 4 + quarterOf(day) - 1;
  const { month, day: dayOfMonth, daysInMonth } = Temporal.PlainDate.from(day);
  const months = ((month + 2) % 12) + (dayOfMonth - 1) / daysInMonth;
  const share = unit === 'year' ? months / 12 : (months % 3) / 3;
  const column = columns.findIndex((candidate) => candidate.place === place);
  if (column >= 0) return { column, share };
  const next = columns.findIndex((candidate) => candidate.place !== undefined && candidate.place > place);
  return next > 0 ? { column: next - 1, share: 0.5 } : undefined;
}
