import { capitalized, countOf } from '../../documents/format.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 12: priorities, what we ask of OMB, and the next dates. */
export function prioritiesSlide({ snapshot }: Briefing): SlideContent {
  const { priority: priorities } = snapshot.records;
  return {
    title: capitalized(countOf(priorities.length, 'priority', 'priorities')),
    blocks: priorities.length === 0 ? [] : [bullets(priorities.map(({ title = '' }) => title))],
    drills: priorities.map(({ id, title }) => ({
      label: title ?? 'Priority',
      kind: 'priority',
      recordId: id,
    })),
  };
}
