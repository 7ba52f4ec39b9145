import { paragraph } from '../../documents/blocks.ts';
import { nameOf } from '../../documents/values.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 1: why we are here, and who took part. */
export function purposeSlide(briefing: Briefing): SlideContent {
  const { snapshot, assessment } = briefing;
  const people = snapshot.records.person;
  return {
    title: `What we found in ${assessment.thisYear}, and what we ask of you`,
    blocks: [
      paragraph(
        'Maturity, capacity to deliver, barriers and catalysts, and the priorities that follow (§280.14).',
      ),
      ...(people.length === 0 ? [] : [bullets(people.map((person) => nameOf(briefing, 'person', person)))]),
    ],
    drills: [{ label: 'Team and participation', sectionId: 'team' }],
  };
}
