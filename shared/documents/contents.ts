import type { DocumentTree, Heading } from './tree.ts';

/** What an entry takes on a printed page, in points, and what a page has room for below the title of the list. */
const entryHeight = { 1: 16, 2: 12 } as const;
const pageHeight = 590;

/** A longer list is no overview any more. */
const mostPages = 2;

/** Chapters with their sections, or chapters only. */
export type ContentsDepth = 1 | 2;

/** Sections are listed while all entries fit on two pages; a longer list names chapters and annexes only. */
export function contentsDepth(tree: DocumentTree): ContentsDepth {
  const height = headingsOf(tree).reduce((sum, { level }) => {
    if (level > 2) return sum;
    return sum + (level === 1 ? entryHeight[1] : entryHeight[2]);
  }, 0);
  return height <= mostPages * pageHeight ? 2 : 1;
}

/** The headings that the contents list names, in order; none where the document has none. */
export function contentsEntries(tree: DocumentTree): readonly Heading[] {
  const depth = contentsDepth(tree);
  return headingsOf(tree).filter(({ level }) => level <= depth);
}

function headingsOf(tree: DocumentTree): readonly Heading[] {
  const missing = findingsHeading(tree);
  const blocks = tree.sections.flatMap((section) => section.blocks);
  const headings = blocks.filter((block) => block.type === 'heading');
  return headings.length === 0 || missing === undefined ? headings : [missing, ...headings];
}

/** Stands above what is missing from a draft, behind the contents list; none where nothing is listed. */
export function findingsHeading({ draft }: DocumentTree): Heading | undefined {
  return draft === undefined || draft.findings.length === 0
    ? undefined
    : { type: 'heading', level: 1, id: 'what-is-missing', text: 'What is missing' };
}
