import { capitalized, countOf } from '../../documents/format.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 9: what makes it hard for customers, and what it costs them. */
export function painPointsSlide({ snapshot }: Briefing): SlideContent {
  const points = snapshot.records.pain_point;
  return {
    title: capitalized(countOf(points.length, 'pain point')),
    blocks: points.length === 0 ? [] : [bullets(points.map(({ statement = '' }) => statement))],
    drills: points.map(({ id, statement }) => ({
      label: statement ?? 'Pain point',
      kind: 'pain_point',
      recordId: id,
    })),
  };
}
