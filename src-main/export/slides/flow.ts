import { likeliest } from '../../../shared/documents/layout/doubt.ts';
import { countLines, measure, type Piece } from '../../../shared/documents/layout/lines.ts';
import { printable } from '../../../shared/documents/printable.ts';
import type { Facts, Inline, ListBlock, Paragraph } from '../../../shared/documents/tree.ts';
import { lineSpacing, listStep, paragraphSpacing } from './geometry.ts';

export type TextBlock = Paragraph | ListBlock | Facts;

/** A paragraph as slides and notes have it: a list is a run of them with marks, a fact one with its label. */
export type Line = {
  readonly content: readonly Inline[];
  /** Absent: no list. The level is 0 for an item of the outermost list. */
  readonly item?: { readonly level: number; readonly number?: number };
  /** Small print. */
  readonly isNote?: true;
};

/** Blocks of text as paragraphs, in their order. */
export function linesOf(blocks: readonly TextBlock[]): readonly Line[] {
  return blocks.flatMap(linesOfOne);
}

function linesOfOne(block: TextBlock): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return [{ content: block.content, ...(block.role === 'note' ? { isNote: true } : {}) }];
    case 'facts':
      return block.items.map(({ label, value }) => ({
        content: [{ type: 'text', text: `${label}: `, bold: true }, ...value],
      }));
    case 'list':
      return itemsOf(block, 0);
  }
}

function itemsOf({ ordered, start = 1, items }: ListBlock, level: number): readonly Line[] {
  return items.flatMap(({ content, children }, index): readonly Line[] => [
    { content, item: { level, ...(ordered ? { number: start + index } : {}) } },
    ...(children === undefined ? [] : itemsOf(children, Math.min(level + 1, 8))),
  ]);
}

/** A run of text as it is written on a slide. */
export type SlideRun = { readonly text: string; readonly bold: boolean; readonly italic: boolean };

/**
 * The runs of a text, "\n" where a line ends. A slide has no links, since nothing leads out of the file: the
 * address stands behind the words.
 */
export function slideRuns(content: readonly Inline[]): readonly SlideRun[] {
  return content.flatMap(runsOfOne);
}

function runsOfOne(inline: Inline): readonly SlideRun[] {
  switch (inline.type) {
    case 'text':
      return [{ text: inline.text, bold: inline.bold === true, italic: inline.italic === true }];
    case 'break':
      return [{ text: '\n', bold: false, italic: false }];
    case 'link': {
      const words = inline.content.map(({ text }) => text).join('');
      const isSaid = words.includes(inline.href.replace(/^mailto:/, ''));
      return slideRuns([
        ...inline.content,
        ...(isSaid ? [] : [{ type: 'text', text: ` (${inline.href})` } as const]),
      ]);
    }
    case 'footnote':
      return slideRuns([{ type: 'text', text: ' (' }, ...inline.content, { type: 'text', text: ')' }]);
    case 'reference':
      return [];
  }
}

/** How high a paragraph is in a column so wide, without the space after it. All in points. */
export function heightOf({ content, item, isNote }: Line, size: number, width: number): number {
  const own = isNote ? noteSize(size) : size;
  const room = width - (item === undefined ? 0 : (item.level + 1) * listStep * size);
  return heightOfText(slideRuns(content), own, room);
}

/** Small print beside text of a size. */
export function noteSize(size: number): number {
  return Math.min(size, 14);
}

/** @param isBold for a text that is bold throughout */
export function heightOfText(runs: readonly SlideRun[], size: number, width: number, isBold = false): number {
  const pieces = runs.map(({ text, bold }): Piece => ({ text: printable(text), isBold: bold || isBold }));
  return countLines(measure(pieces), { size, width, firstWidth: width }, likeliest) * size * lineSpacing;
}

/** Paragraphs below each other. */
export function heightOfLines(lines: readonly Line[], size: number, width: number): number {
  return lines.reduce((sum, line) => sum + heightOf(line, size, width) + spaceAfter(size), 0);
}

export function spaceAfter(size: number): number {
  return size * paragraphSpacing;
}
