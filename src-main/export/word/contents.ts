import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { contentsDepth, contentsEntries } from '../../../shared/documents/contents.ts';
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
  if (contentsEntries(tree).length === 0) return [];
  const levels = `1-${contentsDepth(tree)}`;
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
