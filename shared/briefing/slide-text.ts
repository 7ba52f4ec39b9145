import { markdownBlocks } from '../documents/markdown.ts';
import type { Block } from '../documents/tree.ts';
import { remembered } from './remembered.ts';
import type { SlideBlock } from './slide.ts';

/** The blocks of a text as it was typed. */
export const blocksOfText = remembered<readonly Block[]>(markdownBlocks);

/** What a text is made of, as far as a slide has a place for it: texts hold no headings and no figures. */
export function onSlide(blocks: readonly Block[]): readonly SlideBlock[] {
  return blocks.flatMap((block): readonly SlideBlock[] =>
    block.type === 'heading' || block.type === 'figure' ? [] : [block],
  );
}
