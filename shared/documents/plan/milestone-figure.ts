import { milestoneTimelineChart } from '../../charts/milestone-timeline.ts';
import { milestoneTimelineAlt, milestoneTimelineMessage } from '../../charts/milestone-timeline-words.ts';
import { milestoneTimeline } from '../../plan/milestone-timeline.ts';
import { milestonesByQuarter } from '../../plan/milestones-by-quarter.ts';
import { figure, note, reference } from '../blocks.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { commitmentName } from './names.ts';

const figureId = 'figure-milestones';

/**
 * The milestones as a timeline, the same on every day; nothing where none has a date.
 *
 * @param tableId of the table that has its data
 */
export function milestoneFigure(plan: Plan, tableId: string): readonly Block[] {
  const { milestone: milestones, commitment: commitments } = plan.snapshot.records;
  const data = milestoneTimeline(milestonesByQuarter(milestones), {
    commitments,
    nameOf: (commitment) => commitmentName(plan, commitment),
  });
  if (data === undefined) return [];
  return [
    figure({
      id: figureId,
      caption: milestoneTimelineMessage(data),
      alt: milestoneTimelineAlt(data),
      drawing: milestoneTimelineChart(data),
    }),
    note(reference(tableId), ' has the data of ', reference(figureId), '.'),
  ];
}
