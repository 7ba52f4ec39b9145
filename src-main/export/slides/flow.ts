import { betweenBlocks, betweenItems } from '../../../shared/briefing/layout/sizes.ts';
import type { Facts, Inline, ListBlock, Paragraph } from '../../../shared/documents/tree.ts';

/** A paragraph as slides and notes have it: a list is a run of them with marks, a fact one with its label. */
export type Line = {
  readonly content: readonly Inline[];
  /** Absent: no list. The level is 0 for an item of the outermost list. */
  readonly item?: { readonly level: number; readonly number?: number };
  /** Space above, in lines; absent at the top. */
  readonly before?: number;
};

export type Prose = Paragraph | ListBlock | Facts;

/** Blocks of text as paragraphs, in their order. */
export function linesOf(blocks: readonly Prose[]): readonly Line[] {
  return blocks.flatMap((block, index) =>
    linesOfOne(block).map((line, at) => ({
      ...line,
      ...(at > 0 ? { before: betweenItems } : index > 0 ? { before: betweenBlocks } : {}),
    })),
  );
}

function linesOfOne(block: Prose): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return [{ content: block.content }];
    case 'facts':
      return block.items.map(({ label, value }) => ({
        content: [{ type: 'text', text: `${label}: `, bold: true }, ...value],
      }));
    case 'list':
      return itemsOf(block, 0);
  }
}

/** PowerPoint knows nine levels. */
const deepest = 8;

function itemsOf({ ordered, start = 1, items }: ListBlock, level: number): readonly Line[] {
  return items.flatMap(({ content, children }, index): readonly Line[] => [
    { content, item: { level, ...(ordered ? { number: start + index } : {}) } },
    ...(children === undefined ? [] : itemsOf(children, Math.min(level + 1, deepest))),
  ]);
}

/** A run of text as it is written on a slide. */
export type SlideRun = { readonly text: string; readonly bold: boolean; readonly italic: boolean };

export function plainRun(text: string, bold = false): SlideRun {
  return { text, bold, italic: false };
}

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
      return [plainRun('\n')];
    case 'link': {
      const words = inline.content.map(({ text }) => text).join('');
      const isSaid = words.includes(inline.href.replace(/^mailto:/, ''));
      return [...slideRuns(inline.content), ...(isSaid ? [] : [plainRun(` (${inline.href})`)])];
    }
    case 'footnote':
      return [plainRun(' ('), ...slideRuns(inline.content), plainRun(')')];
    case 'reference':
      return [];
  }
}
