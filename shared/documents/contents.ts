import type { DocumentTree, Heading } from './tree.ts';

/** What an entry takes on a printed page, in points, and what a page has room for below the title of the list. */
const entryHeight = { 1: 16, 2: 12 } as const;
const pageHeight = 590;

/** Chapters with their sections, or chapters only. */
export type ContentsDepth = 1 | 2;

/** Sections are listed while all entries fit on a page; a longer list names chapters and annexes only. */
export function contentsDepth(tree: DocumentTree): ContentsDepth {
  const height = headingsOf(tree).reduce((sum, { level }) => {
    if (level > 2) return sum;
    return sum + (level === 1 ? entryHeight[1] : entryHeight[2]);
  }, 0);
  return height <= pageHeight ? 2 : 1;
}

/** The headings that the contents list names, in order; none where the document has none. */
export function contentsEntries(tree: DocumentTree): readonly Heading[] {
  const depth = contentsDepth(tree);
  return headingsOf(tree).filter(({ level }) => level <= depth);
}

function headingsOf({ sections }: DocumentTree): readonly Heading[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'heading');
}
