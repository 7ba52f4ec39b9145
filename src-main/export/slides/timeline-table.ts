import type { SlideFigure } from '../../../shared/briefing/slide.ts';
import { milestoneStates, type TimelineCell } from '../../../shared/charts/milestone-timeline-words.ts';
import { column, table } from '../../../shared/documents/blocks.ts';
import type { Table } from '../../../shared/documents/tree.ts';

/**
 * A timeline as a table: no native chart has lanes, and cells can be edited. A column for each quarter, a row
 * for each commitment, in it how many milestones of which state are due.
 */
export function timelineTable({ id, caption, alt, chart }: SlideFigure): Table | undefined {
  if (chart.type !== 'timeline') return undefined;
  const { columns, lanes } = chart.data;
  return table({
    id,
    caption,
    description: alt,
    columns: [
      column('Commitment', 3),
      ...columns.map(({ type, label }) => (type === 'gap' ? column('…', 0.5) : column(label, 1))),
    ],
    rows: lanes.map(({ label, cells }) => [label, ...cells.map(cellInWords)]),
  });
}

const labels = new Map(milestoneStates.map(({ id, label }) => [id, label.toLowerCase()]));

/** "1 done, 2 planned" */
function cellInWords(cell: TimelineCell): string {
  return cell.map(({ state, count }) => `${count} ${labels.get(state) ?? state}`).join(', ');
}
