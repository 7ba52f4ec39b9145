import type { Block, DocumentTree } from '../documents/tree.ts';
import { canonicalJson, sha256Hex } from '../json/canonical.ts';

/** SHA-256 of what the chapters of a document say; cover and header are not among them. */
export function contentDigestOf({ sections }: Pick<DocumentTree, 'sections'>): string {
  return sha256Hex(canonicalJson(sections.map(({ blocks }) => blocks.map(inWords))));
}

/** How a figure is drawn is the program's; what it says is in its words and in the table beside it. */
function inWords(block: Block): object {
  if (block.type !== 'figure') return block;
  const { drawing: _, ...said } = block;
  return said;
}
