import { capitalized, countOf } from '../../documents/format.ts';
import { serviceTitle } from '../../documents/titles.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 3: the services chosen with OMB (§280.13). */
export function servicesSlide({ snapshot }: Briefing): SlideContent {
  const designated = snapshot.records.service.filter((service) => service.designated === true);
  return {
    title: `${capitalized(countOf(designated.length, 'designated service'))}`,
    blocks: designated.length === 0 ? [] : [bullets(designated.map(serviceTitle))],
    drills: designated.map((service) => ({
      label: serviceTitle(service),
      kind: 'service',
      recordId: service.id,
    })),
  };
}
