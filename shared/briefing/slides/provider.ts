import { markdownBlocks } from '../../documents/markdown.ts';
import { theOne } from '../../workbook/find.ts';
import type { Briefing, SlideContent } from '../context.ts';
import { onSlide } from '../slide-text.ts';

/** Slide 2: the provider and its customers. */
export function providerSlide({ snapshot }: Briefing): SlideContent {
  const provider = theOne(snapshot, 'provider');
  return {
    title: provider?.name?.trim() || 'Who we are, and whom we serve',
    blocks: [provider?.mission, provider?.customers].flatMap((text) => onSlide(markdownBlocks(text ?? ''))),
    drills: [{ label: 'Workbook and provider', sectionId: 'provider' }],
  };
}
