import {
  type MilestoneState,
  type MilestoneTimeline,
  milestoneStates,
  type TimelineCell,
  type TimelineLane,
} from '../charts/milestone-timeline-words.ts';
import type { RecordIn } from '../model/model.ts';
import { isOverdue, type MilestonesByQuarter } from './milestones-by-quarter.ts';
import { type DatedColumn, dayInColumns, timelineColumns } from './timeline-columns.ts';

type Milestone = RecordIn<'milestone'>;
type Commitment = RecordIn<'commitment'>;

/** More lanes than these fill more than half a page. */
const mostLanes = 14;

type Asked = {
  /** In the order of the plan: a lane each. */
  readonly commitments: readonly Commitment[];
  /** What a commitment's lane is called. */
  readonly nameOf: (commitment: Commitment) => string;
  /** ISO date of the reader's day; absent in documents, which are the same on every day. */
  readonly now?: string;
};

/**
 * What the drawing of the milestones shows, alike in the document and on screen.
 *
 * @returns undefined where no milestone has a date, so that there is nothing to draw
 */
export function milestoneTimeline(
  { quarters, undated }: MilestonesByQuarter,
  { commitments, nameOf, now }: Asked,
): MilestoneTimeline | undefined {
  if (quarters.length === 0) return undefined;
  const dated = timelineColumns(quarters);
  const stateOf = ({ due, status }: Milestone): MilestoneState =>
    now !== undefined && isOverdue(due, status, now) ? 'overdue' : (status ?? 'none');
  const at = now === undefined ? undefined : dayInColumns(dated, now);
  return {
    unit: dated.unit,
    columns: dated.columns.map(({ type, label, year, quarter }) => ({ type, label, year, quarter })),
    lanes: lanesOf(dated.columns, commitments, nameOf, stateOf),
    undated: undated.length,
    ...(at === undefined ? {} : { now: at }),
  };
}

function lanesOf(
  columns: readonly DatedColumn[],
  commitments: readonly Commitment[],
  nameOf: Asked['nameOf'],
  stateOf: (milestone: Milestone) => MilestoneState,
): readonly TimelineLane[] {
  const known = new Set(commitments.map(({ id }) => id));
  const homeOf = ({ commitment }: Milestone) =>
    commitment !== undefined && known.has(commitment) ? commitment : undefined;
  const cells = columns.map(({ milestones }) => Map.groupBy(milestones, homeOf));
  const laneOf = (label: string, id?: Commitment['id']): readonly TimelineLane[] =>
    cells.some((cell) => cell.has(id))
      ? [{ label, cells: cells.map((cell) => cellOf((cell.get(id) ?? []).map(stateOf))) }]
      : [];
  const lanes = [
    ...commitments.flatMap((commitment) => laneOf(nameOf(commitment), commitment.id)),
    ...laneOf('No commitment'),
  ];
  return lanes.length <= mostLanes ? lanes : lanesByState(columns, stateOf);
}

function cellOf(states: readonly MilestoneState[]): TimelineCell {
  return milestoneStates.flatMap(({ id }) => {
    const count = states.filter((state) => state === id).length;
    return count === 0 ? [] : [{ state: id, count }];
  });
}

function lanesByState(
  columns: readonly DatedColumn[],
  stateOf: (milestone: Milestone) => MilestoneState,
): readonly TimelineLane[] {
  const cells = columns.map(({ milestones }) => cellOf(milestones.map(stateOf)));
  return milestoneStates
    .map(({ id, label }) => ({
      label,
      cells: cells.map((cell) => cell.filter(({ state }) => state === id)),
    }))
    .filter((lane) => lane.cells.some((cell) => cell.length > 0));
}
