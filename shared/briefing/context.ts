import { type Assessment, assessmentOf } from '../documents/assessment/context.ts';
import type { Source } from '../documents/source.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Drill, SlideBlock } from './slide.ts';

/** What the slides of one briefing share. */
export type Briefing = Source & {
  readonly deliverable: 'briefing';
  /** The assessment that the briefing is about, for the words that both use. */
  readonly assessment: Assessment;
  /** Planned for all slides that are shown; 0 where nobody has said. */
  readonly minutes: number;
};

export function briefingOf(snapshot: WorkbookSnapshot): Briefing {
  const minutes = snapshot.records.briefing_slide
    .filter(({ hidden }) => hidden !== true)
    .reduce((sum, slide) => sum + (slide.minutes ?? 0), 0);
  return { snapshot, deliverable: 'briefing', assessment: assessmentOf(snapshot, ''), minutes };
}

/** What the data say on one slide; a team adds its own words. */
export type SlideContent = {
  /** The message, in a sentence without its end. */
  readonly title: string;
  readonly blocks: readonly SlideBlock[];
  readonly source?: string;
  readonly drills: readonly Drill[];
};
