import type { Block, Column, Facts, Figure, Heading, Inline, Paragraph, Table, TextRun } from './tree.ts';

/** Small constructors, so that builders read like the page they make. */

export type Words = string | readonly Inline[];

/** Runs of white space are one space: what people paste holds line ends that a page does not show. */
export function run(text: string): TextRun {
  return { type: 'text', text: text.replace(/\s+/g, ' ') };
}

export function bold(text: string): TextRun {
  return { ...run(text), bold: true };
}

export function inlines(words: Words): readonly Inline[] {
  if (typeof words !== 'string') return words;
  return words.trim() === '' ? [] : [run(words.trim())];
}

/** Inlines with their parts on lines of their own; parts without content leave no line. */
export function onLines(parts: readonly Words[]): readonly Inline[] {
  const lines = parts.map(inlines).filter((line) => line.length > 0);
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]));
}

export function joined(parts: readonly Words[], separator: string): readonly Inline[] {
  const filled = parts.map(inlines).filter((part) => part.length > 0);
  return filled.flatMap((part, index) =>
    index === 0 ? part : [{ type: 'text', text: separator } as const, ...part],
  );
}

export function heading(level: Heading['level'], id: string, text: string): Heading {
  return { type: 'heading', level, id, text: text.replace(/\s+/g, ' ').trim() };
}

export function paragraph(...content: readonly Words[]): Paragraph {
  return { type: 'paragraph', content: content.flatMap((words) => spaced(words)) };
}

/** Opens a chapter. */
export function lead(...content: readonly Words[]): Paragraph {
  return { ...paragraph(...content), role: 'lead' };
}

/** Small print, and what stands where nothing was entered. */
export function note(...content: readonly Words[]): Paragraph {
  return { ...paragraph(...content), role: 'note' };
}

/** Text between other inlines keeps the spaces at its ends. */
function spaced(words: Words): readonly Inline[] {
  return typeof words === 'string' ? [run(words)] : words;
}

export function reference(target: string): readonly Inline[] {
  return [{ type: 'reference', target }];
}

/** What would hold up the sentence it belongs to. */
export function footnote(...content: readonly Words[]): readonly Inline[] {
  return [{ type: 'footnote', content: content.flatMap((words) => inlines(words)) }];
}

export function link(href: string, text: string): Inline {
  return { type: 'link', href, content: [run(text)] };
}

export type Fact = { readonly label: string; readonly value: readonly Inline[] };

export function fact(label: string, value: Words): Fact {
  return { label, value: inlines(value) };
}

/** Facts without a value are left out. */
export function facts(items: readonly (Fact | undefined)[]): Facts {
  const filled = items.flatMap((item) => (item === undefined || item.value.length === 0 ? [] : [item]));
  return { type: 'facts', items: filled };
}

export function column(header: string, share: number, align?: Column['align']): Column {
  return align === undefined ? { header, share } : { header, share, align };
}

type TableParts = {
  readonly id: string;
  readonly caption: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
};

export function table({ rows, ...rest }: TableParts): Table {
  return { type: 'table', ...rest, rows: rows.map((row) => row.map(inlines)) };
}

export function figure(parts: Omit<Figure, 'type'>): Figure {
  return { type: 'figure', ...parts };
}

/** Facts that follow each other are one block; empty blocks are left out. */
export function tidied(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    if (block.type === 'facts' && block.items.length === 0) continue;
    if (block.type === 'facts' && before?.type === 'facts')
      kept[kept.length - 1] = { type: 'facts', items: [...before.items, ...block.items] };
    else kept.push(block);
  }
  return kept;
}

/** The characters of inlines, for places that hold text only. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'link') return inline.content.map((part) => part.text).join('');
      return inline.type === 'break' ? ' ' : '';
    })
    .join('');
}

/** Blocks under a heading of the second level; nothing where there are no blocks. */
export function underHeading(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, id, title), ...blocks];
}
