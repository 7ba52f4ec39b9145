import { createContext, useContext } from 'react';
import { type CaptionNumber, numberCaptions } from '../../../shared/documents/numbering.ts';
import type { Block, DocumentTree, Inline } from '../../../shared/documents/tree.ts';

export type Footnote = { readonly number: number; readonly content: readonly Inline[] };

/** What the parts of one document share. */
export type Rendering = {
  readonly captions: ReadonlyMap<string, CaptionNumber>;
  /** Numbered from 1 through the document. */
  readonly notes: ReadonlyMap<Inline, Footnote>;
  /** Opens a web address in the browser; absent where links only show. */
  readonly openLink?: (href: string) => void;
};

export function startRendering(
  tree: DocumentTree,
  openLink: ((href: string) => void) | undefined,
): Rendering {
  const notes = new Map<Inline, Footnote>();
  const blocks: readonly Block[] = [tree.cover.facts, ...tree.sections.flatMap((section) => section.blocks)];
  for (const inline of footnotesIn(blocks))
    notes.set(inline, { number: notes.size + 1, content: inline.content });
  return { captions: numberCaptions(tree), notes, ...(openLink === undefined ? {} : { openLink }) };
}

type FootnoteInline = Extract<Inline, { type: 'footnote' }>;

/** In the order in which they are met when reading. */
export function footnotesIn(blocks: readonly Block[]): readonly FootnoteInline[] {
  return blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'footnote');
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.content;
    case 'facts':
      return block.items.flatMap(({ value }) => value);
    case 'table':
      return block.rows.flat(2);
    case 'list':
      return block.items.flatMap(({ content, children }) => [
        ...content,
        ...(children === undefined ? [] : inlinesOf(children)),
      ]);
    case 'heading':
    case 'figure':
      return [];
  }
}

export const RenderingContext = createContext<Rendering>({ captions: new Map(), notes: new Map() });

export function useRendering(): Rendering {
  return useContext(RenderingContext);
}
