import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { contentsDepth, contentsEntries, findingsHeading } from '../../../shared/documents/contents.ts';
import { surePages } from '../../../shared/documents/layout/sure-pages.ts';
import type { DocumentTree, ListBlock } from '../../../shared/documents/tree.ts';
import { lineOf } from './inlines.ts';
import { listBlocks } from './list.ts';
import { styleIds } from './looks.ts';
import type { Rendering } from './rendering.ts';

/**
 * A contents list of links, written clean, so that Word does not ask the reader to update it (word.md). Its
 * page numbers are put in at the end.
 */
export function contentsPage(tree: DocumentTree): FileChild[] {
  if (contentsEntries(tree).length === 0) return [];
  const levels = `1-${contentsDepth(tree)}`;
  return [
    new Paragraph({ style: styleIds.contentsHeading, pageBreakBefore: true, children: [lineOf('Contents')] }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: levels,
      beginDirty: false,
    }),
  ];
}

/** The page of each entry of the contents list, in order; undefined where it is not sure. */
export function contentsPages(tree: DocumentTree): readonly (number | undefined)[] {
  const pages = surePages(tree);
  return contentsEntries(tree).map(({ id }) => pages.get(id));
}

/** What keeps a draft from being submitted, in words, on a page of its own behind the contents. */
export function findingsPage(tree: DocumentTree, rendering: Rendering): FileChild[] {
  const { draft } = tree;
  const heading = findingsHeading(tree);
  if (draft === undefined || heading === undefined) return [];
  const list: ListBlock = {
    type: 'list',
    ordered: false,
    items: draft.findings.map((finding) => ({ content: [{ type: 'text', text: finding }] })),
  };
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [lineOf(heading.text)],
    }),
    new Paragraph({ keepNext: true, children: [lineOf(`${draft.summary}.`)] }),
    ...listBlocks(list, rendering),
  ];
}
