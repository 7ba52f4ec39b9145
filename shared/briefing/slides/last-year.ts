import { capitalized, countOf } from '../../documents/format.ts';
import { nameOf } from '../../documents/values.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 4: last year's commitments and what became of them. */
export function lastYearSlide(briefing: Briefing): SlideContent {
  const deliveries = briefing.snapshot.records.delivery;
  return {
    title: `${capitalized(countOf(deliveries.length, 'commitment'))} of last year`,
    blocks:
      deliveries.length === 0
        ? []
        : [bullets(deliveries.map((delivery) => nameOf(briefing, 'delivery', delivery)))],
    drills: deliveries.map(({ id, title }) => ({
      label: title ?? 'Delivery',
      kind: 'delivery',
      recordId: id,
    })),
  };
}
