import { plainText } from '../../../shared/documents/blocks.ts';
import type { Block, DocumentTree } from '../../../shared/documents/tree.ts';

export const blocksOf = ({ sections }: DocumentTree): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks);

export const wordsOf = (tree: DocumentTree): string =>
  blocksOf(tree)
    .map((block) => {
      if (block.type === 'heading') return block.text;
      if (block.type === 'paragraph') return plainText(block.content);
      if (block.type === 'table') return block.rows.flat().map(plainText).join('\n');
      if (block.type === 'facts') return block.items.map(({ value }) => plainText(value)).join('\n');
      return '';
    })
    .join('\n');
