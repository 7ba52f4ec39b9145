import type { Block, DocumentTree, Section } from '../../../shared/documents/tree.ts';

/** Paper that is as long as what is on it: a chapter with the short annexes that run on behind it. */
export type Sheet = {
  /** Unique in the document. */
  readonly key: string;
  readonly orientation: Section['orientation'];
  readonly blocks: readonly Block[];
};

/** A new sheet begins where the printed document begins a new page for a chapter, or turns the paper. */
export function sheetsOf({ sections }: DocumentTree): readonly Sheet[] {
  return sections.flatMap(({ orientation, blocks }, place) =>
    chaptersOf(blocks).map((chapter, index) => ({ key: `${place} ${index}`, orientation, blocks: chapter })),
  );
}

function chaptersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const chapters: Block[][] = [];
  for (const block of blocks) {
    const startsPage = block.type === 'heading' && block.level === 1 && block.runsOn !== true;
    const last = chapters.at(-1);
    if (last === undefined || startsPage) chapters.push([block]);
    else last.push(block);
  }
  return chapters;
}
