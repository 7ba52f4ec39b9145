import { inlines, type Words } from '../documents/blocks.ts';
import type { Inline, ListBlock } from '../documents/tree.ts';

/** A bulleted list; items without words are left out. */
export function bullets(items: readonly Words[]): ListBlock {
  const filled = items.map(inlines).filter((content) => content.length > 0);
  return { type: 'list', ordered: false, items: filled.map((content: readonly Inline[]) => ({ content })) };
}
