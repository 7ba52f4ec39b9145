import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { DocumentTree, ListBlock } from '../../../shared/documents/tree.ts';
import { lineOf } from './inlines.ts';
import { listBlocks } from './list.ts';
import { styleIds } from './looks.ts';
import type { Rendering } from './rendering.ts';

/** What an entry takes on the page, in points, and what a page has room for below the title of the contents. */
const entryHeight = { 1: 16, 2: 12 } as const;
const pageHeight = 590;

/** Sections are listed while all entries fit on a page; a longer list names chapters and annexes only. */
function listsSections({ sections }: DocumentTree): boolean {
  const height = sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => {
      if (block.type !== 'heading' || block.level > 2) return sum;
      return sum + (block.level === 1 ? entryHeight[1] : entryHeight[2]);
    }, 0);
  return height <= pageHeight;
}

/**
 * A contents list of links without page numbers: it is right without being updated, so Word does not ask
 * the reader to update it (word.md).
 */
export function contentsPage(tree: DocumentTree): FileChild[] {
  const hasHeadings = tree.sections.some(({ blocks }) => blocks.some((block) => block.type === 'heading'));
  if (!hasHeadings) return [];
  const levels = listsSections(tree) ? '1-2' : '1-1';
  return [
    new Paragraph({ style: styleIds.contentsHeading, pageBreakBefore: true, children: [lineOf('Contents')] }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: levels,
      pageNumbersEntryLevelsRange: levels,
      beginDirty: false,
    }),
  ];
}

/** What keeps a draft from being submitted, in words, on a page of its own behind the contents. */
export function findingsPage({ draft }: DocumentTree, rendering: Rendering): FileChild[] {
  if (draft === undefined || draft.findings.length === 0) return [];
  const list: ListBlock = {
    type: 'list',
    ordered: false,
    items: draft.findings.map((finding) => ({ content: [{ type: 'text', text: finding }] })),
  };
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [lineOf('What is missing')],
    }),
    new Paragraph({ keepNext: true, children: [lineOf(`${draft.summary}.`)] }),
    ...listBlocks(list, rendering),
  ];
}
