import { type FileChild, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import {
  isContinuedBy,
  isNote,
  keptFacts,
  keptParagraph,
} from '../../../shared/documents/layout/kept-together.ts';
import { spaceAfterTable, spaceBeforeAnnex } from '../../../shared/documents/layout/type-sizes.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import type { Block, Facts, Heading, Paragraph as TreeParagraph } from '../../../shared/documents/tree.ts';
import { figureBlocks } from './figure.ts';
import { lineOf, runsOf, startsRightToLeft } from './inlines.ts';
import { listBlocks } from './list.ts';
import { styleIds } from './looks.ts';
import type { Place, Rendering } from './rendering.ts';
import { tableBlocks } from './table.ts';

/** The blocks of a section, in order. */
export function blocksToWord(blocks: readonly Block[], place: Place): FileChild[] {
  return blocks.flatMap((block, index) => {
    const neighbors = { before: blocks[index - 1], after: blocks[index + 1] };
    return spaced(blockToWord(block, neighbors, place), block, neighbors);
  });
}

type Neighbors = { readonly before: Block | undefined; readonly after: Block | undefined };

function blockToWord(block: Block, { before, after }: Neighbors, place: Place): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingToWord(block, before !== undefined)];
    case 'paragraph':
      return paragraphToWord(block, after, place.rendering);
    case 'list':
      return listBlocks(block, place.rendering);
    case 'facts':
      return factsToWord(block, styleIds.facts, 'run-in', place.rendering, after);
    case 'table':
      return tableBlocks(block, place, after);
    case 'figure':
      return figureBlocks(block, place, isNote(after));
  }
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A chapter begins on a page of its own, unless it runs on behind the one before. */
function headingToWord({ level, text, runsOn }: Heading, hasSomethingBefore: boolean): Paragraph {
  const place = runsOn ? { spacing: { before: 20 * spaceBeforeAnnex } } : { pageBreakBefore: true };
  return new Paragraph({
    heading: headingLevels[level],
    ...(level === 1 && hasSomethingBefore ? place : {}),
    children: [lineOf(text)],
  });
}

function paragraphToWord(
  paragraph: TreeParagraph,
  after: Block | undefined,
  rendering: Rendering,
): Paragraph[] {
  const { role, content } = paragraph;
  if (content.length === 0) return [];
  return [
    new Paragraph({
      ...(role === undefined ? {} : { style: styleIds[role] }),
      ...(keptParagraph(paragraph, after) ? { keepNext: true } : {}),
      ...(startsRightToLeft(content) ? { bidirectional: true } : {}),
      children: runsOf(content, rendering),
    }),
  ];
}

/** Each fact on a line: its label in bold, then its value. */
export function factsToWord(
  facts: Facts,
  style: string,
  layout: 'run-in' | 'columns',
  rendering: Rendering,
  after?: Block,
): Paragraph[] {
  const last = facts.items.length - 1;
  const isContinued = isContinuedBy(after);
  const kept = keptFacts(facts, after);
  const gap = layout === 'columns' ? [new Tab()] : [' '];
  return facts.items.map(({ label, value }, index) => {
    const name = printableLine(label).replace(/:$/, '');
    return new Paragraph({
      style,
      ...(kept[index] === true ? { keepNext: true } : {}),
      ...(index === last && layout === 'run-in' && !isContinued ? { spacing: { after: 120 } } : {}),
      children: [new TextRun({ bold: true, children: [`${name}:`, ...gap] }), ...runsOf(value, rendering)],
    });
  });
}

/** Word sets what follows a table right below its last rule; captions, headings and notes bring their own space. */
function spaced(written: FileChild[], block: Block, { before }: Neighbors): FileChild[] {
  const [first, ...rest] = written;
  const bringsSpace =
    block.type === 'heading' || block.type === 'table' || block.type === 'figure' || isNote(block);
  if (before?.type !== 'table' || bringsSpace || !(first instanceof Paragraph)) return written;
  const spacing = { ...first.options.spacing, before: 20 * spaceAfterTable };
  return [first.with({ spacing }), ...rest];
}
