import { heading, lead, underHeading } from '../blocks.ts';
import { strayMoments } from '../moments.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { strayMilestones } from './milestones.ts';

/** An annex for what belongs to no chapter because what it referred to is gone; missing where nothing is left. */
export function furtherRecordsAnnex(plan: Plan): readonly Block[] {
  const others = [
    ...underHeading('stray-moments', 'Moments without a service', strayMoments(plan)),
    ...underHeading('stray-milestones', 'Milestones without a commitment', strayMilestones(plan)),
  ];
  if (others.length === 0) return [];
  return [
    heading(1, 'annex-further', 'Other records'),
    lead('This annex holds what the chapters have no place for.'),
    ...others,
  ];
}
