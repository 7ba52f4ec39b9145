import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { DocumentTree, ListBlock } from '../../../shared/documents/tree.ts';
import { lineOf } from './inlines.ts';
import { listBlocks } from './list.ts';
import { styleIds } from './looks.ts';
import type { Rendering } from './rendering.ts';

/**
 * A contents list of links without page numbers: it is right without being updated, so Word does not ask
 * the reader to update it (word.md).
 */
export function contentsPage(tree: DocumentTree): FileChild[] {
  const hasHeadings = tree.sections.some(({ blocks }) => blocks.some((block) => block.type === 'heading'));
  if (!hasHeadings) return [];
  return [
    new Paragraph({ style: styleIds.contentsHeading, pageBreakBefore: true, children: [lineOf('Contents')] }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-2',
      pageNumbersEntryLevelsRange: '1-2',
      beginDirty: false,
    }),
  ];
}

/** What keeps a draft from being submitted, in words, below the contents. */
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
      spacing: { before: 600 },
      children: [lineOf('What is missing')],
    }),
    new Paragraph({ keepNext: true, children: [lineOf(draft.summary)] }),
    ...listBlocks(list, rendering),
  ];
}
