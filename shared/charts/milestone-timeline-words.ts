import { capitalized, countOf, joinWords, numberInWords } from '../documents/format.ts';
import { firstThatFits } from './alt-text.ts';

/** `none`: nobody has said yet. `overdue` only where the day of the reader is known, which no document knows. */
export type MilestoneState = 'done' | 'underway' | 'planned' | 'stopped' | 'none' | 'overdue';

/** In the order in which they are told and drawn. */
export const milestoneStates: readonly { readonly id: MilestoneState; readonly label: string }[] = [
  { id: 'done', label: 'Done' },
  { id: 'underway', label: 'Underway' },
  { id: 'planned', label: 'Planned' },
  { id: 'overdue', label: 'Overdue' },
  { id: 'stopped', label: 'Stopped' },
  { id: 'none', label: 'No status' },
];

/** A quarter, a year, or what is left out between two of them because nothing is due. */
export type TimelineColumn = {
  readonly type: 'period' | 'gap';
  /** "FY 2024 Q1", "FY 2024"; of a gap "3 quarters without a milestone". */
  readonly label: string;
  /** In the head of the column: "2024" stands once over its quarters; empty of a gap between two years. */
  readonly year: string;
  /** "Q1"; empty where the column is a year or a gap. */
  readonly quarter: string;
};

/** How many milestones of each state are due in a column; states without any are absent. */
export type TimelineCell = readonly { readonly state: MilestoneState; readonly count: number }[];

export type TimelineLane = { readonly label: string; readonly cells: readonly TimelineCell[] };

export type MilestoneTimeline = {
  /** What a column stands for. */
  readonly unit: 'quarter' | 'year';
  /** At least one and at most twelve, oldest first. */
  readonly columns: readonly TimelineColumn[];
  /** At least one; a commitment each, or a state each where they would be too many. */
  readonly lanes: readonly TimelineLane[];
  /** Milestones without a date, which the drawing cannot place. */
  readonly undated: number;
  /** The day of the reader: in which column, and how far through it, from 0 to 1. Absent in documents. */
  readonly now?: { readonly column: number; readonly share: number };
};

/** How many of each state, in the order of states. */
export function countsOf(cells: readonly TimelineCell[]): TimelineCell {
  const sums = new Map<MilestoneState, number>();
  for (const { state, count } of cells.flat()) sums.set(state, (sums.get(state) ?? 0) + count);
  return milestoneStates.flatMap(({ id }) => {
    const count = sums.get(id);
    return count === undefined ? [] : [{ state: id, count }];
  });
}

function total(cell: TimelineCell): number {
  return cell.reduce((sum, { count }) => sum + count, 0);
}

/** "2 underway, 1 planned" */
function statesInWords(cell: TimelineCell): string {
  const labels = new Map(milestoneStates.map(({ id, label }) => [id, label.toLowerCase()]));
  return cell.map(({ state, count }) => `${count} ${labels.get(state) ?? state}`).join(', ');
}

/** What is due in each column, over all lanes; gaps, which hold nothing, are left out. */
function columnCounts({ columns, lanes }: MilestoneTimeline) {
  return columns.flatMap(({ type, label }, index) =>
    type === 'gap' ? [] : [{ label, cell: countsOf(lanes.map(({ cells }) => cells[index] ?? [])) }],
  );
}

/** "FY 2023 Q1 to FY 2024 Q4" */
function spanInWords({ columns }: MilestoneTimeline): string {
  const [first, last] = [columns[0]?.label ?? '', columns.at(-1)?.label ?? ''];
  return first === last ? first : `${first} to ${last}`;
}

const unitInWords: Readonly<Record<MilestoneTimeline['unit'], string>> = {
  quarter: 'quarter of the fiscal year',
  year: 'fiscal year',
};

/**
 * The alternative text of the timeline, made from the same data as the drawing and at most 500 characters
 * long: it tells less about each quarter before it tells of fewer quarters.
 */
export function milestoneTimelineAlt(timeline: MilestoneTimeline): string {
  const columns = columnCounts(timeline);
  const all = countsOf(timeline.lanes.flatMap(({ cells }) => cells));
  const dated = countOf(total(all), 'milestone');
  const opening = `Timeline of ${dated} by ${unitInWords[timeline.unit]}, ${spanInWords(timeline)}.`;
  const undated =
    timeline.undated === 0
      ? ''
      : ` ${capitalized(countOf(timeline.undated, 'more milestone has', 'more milestones have'))} no date.`;
  const tell = (words: (cell: TimelineCell) => string) =>
    columns.map(({ label, cell }) => `${label}: ${cell.length === 0 ? 'none' : words(cell)}.`).join(' ');
  return firstThatFits([
    () => `${opening} ${tell(statesInWords)}${undated}`,
    () => `${opening} ${tell((cell) => String(total(cell)))}${undated}`,
    () => `${opening} By status: ${statesInWords(all)}.${undated}`,
  ]);
}

/** What the drawing shows in a sentence without its end: where most is due. */
export function milestoneTimelineMessage(timeline: MilestoneTimeline): string {
  const counts = columnCounts(timeline).map(({ label, cell }) => ({ label, count: total(cell) }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const dated = capitalized(countOf(all, 'milestone'));
  const filled = counts.filter(({ count }) => count > 0);
  const [first] = filled;
  if (first !== undefined && filled.length === 1)
    return `${dated}, ${all === 1 ? '' : 'all '}due in ${first.label}`;
  const most = Math.max(...counts.map(({ count }) => count));
  const peaks = counts.filter(({ count }) => count === most);
  const span = `${dated} from ${spanInWords(timeline)}`;
  if (most === 1 || peaks.length > 2) return span;
  const names = joinWords(peaks.map(({ label }) => label));
  const words = numberInWords(most);
  return peaks.length === 1
    ? `${span}; ${names} has the most, ${words}`
    : `${span}; ${names} have the most, ${words} each`;
}
