import { findLevel } from '../../assess/dimension-level.ts';
import { fact, facts } from '../../documents/blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 7: talent, service management, digital capabilities and leadership (Performance.gov, August 2023). */
export function capacitySlide({ snapshot, assessment }: Briefing): SlideContent {
  const { edition } = assessment;
  const levelOf = (id: string) =>
    findLevel(edition, snapshot.records.capacity_component.find(({ component }) => component === id)?.level);
  return {
    title: 'What the organization can carry',
    blocks: [
      facts(
        edition.capacityComponents.map(({ id, label }) => fact(label, levelOf(id)?.label ?? 'not rated')),
      ),
    ],
    drills: [{ label: 'Capacity to deliver', sectionId: 'capacity' }],
  };
}
