import { practicesAtOrAbove } from '../../assess/profile.ts';
import { takenHold } from '../../assess/taken-hold.ts';
import { takenHoldWords } from '../../documents/assessment/profile-words.ts';
import { capitalized, numberInWords } from '../../documents/format.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 6: the levels and the evidence that carries them. */
export function maturitySlide({ snapshot, assessment }: Briefing): SlideContent {
  const line = takenHold(assessment.edition)?.score ?? 0;
  const { count, of } = practicesAtOrAbove(snapshot, line);
  return {
    title: `${capitalized(numberInWords(count))} of ${of} practices are at ${takenHoldWords(assessment)}`,
    blocks: [
      bullets(
        assessment.profile.map(
          ({ dimension, shown }) => `${dimension.label}: ${shown?.label ?? 'not rated'}`,
        ),
      ),
    ],
    drills: assessment.profile.map(({ dimension }) => ({
      label: dimension.label,
      sectionId: `dimension-${dimension.id}`,
    })),
  };
}
