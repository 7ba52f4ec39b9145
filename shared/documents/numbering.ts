import { longestAlt } from '../accessibility/wording.ts';
import type { Block, DocumentTree, Figure, Inline, ListBlock, Table } from './tree.ts';

/** What a caption starts with and a reference prints: "Table 4". Numbers start at 1 for each kind. */
export type CaptionNumber = { readonly kind: 'Table' | 'Figure'; readonly number: number };

/** Numbers the tables and the figures of a tree, each kind on its own, in document order, by block id. */
export function numberCaptions(tree: DocumentTree): ReadonlyMap<string, CaptionNumber> {
  const numbers = new Map<string, CaptionNumber>();
  const counted = { Table: 0, Figure: 0 };
  for (const block of blocksOf(tree)) {
    if (block.type !== 'table' && block.type !== 'figure') continue;
    const kind = block.type === 'table' ? 'Table' : 'Figure';
    counted[kind] += 1;
    numbers.set(block.id, { kind, number: counted[kind] });
  }
  return numbers;
}

/**
 * Lists what is structurally wrong with a tree, in words; an empty list means that it can be rendered.
 * Every renderer calls it first, so a faulty builder is noticed before a reader notices.
 * Faults name block ids and never quote what people typed.
 */
export function checkTree(tree: DocumentTree): string[] {
  const blocks = blocksOf(tree);
  const targets = new Set(numberCaptions(tree).keys());
  return [
    ...propertyFaults(tree),
    ...headingFaults(blocks),
    ...duplicateFaults(blocks),
    ...blocks.flatMap((block) => [...blockFaults(block), ...inlineFaults(block, targets)]),
    ...inlineFaults(tree.cover.facts, targets),
  ];
}

function blocksOf(tree: DocumentTree): readonly Block[] {
  return tree.sections.flatMap((section) => section.blocks);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function propertyFaults(tree: DocumentTree): string[] {
  const faults: string[] = [];
  for (const property of ['title', 'subject', 'creator'] as const)
    if (isBlank(tree[property])) faults.push(`the document has no ${property}`);
  if (isBlank(tree.cover.title)) faults.push('the cover has no title');
  const { logo } = tree.cover;
  if (logo !== undefined && isBlank(logo.alt)) faults.push('the logo has no alternative text');
  if (logo !== undefined && logo.alt.length > longestAlt)
    faults.push(`the logo has an alternative text of more than ${longestAlt} characters`);
  if (!/^[A-Za-z0-9._-]+$/.test(tree.fileName))
    faults.push('the file name has characters outside [A-Za-z0-9._-]');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(tree.date))
    faults.push('the date is not ISO 8601 in UTC with seconds');
  if (tree.sections.every((section) => section.blocks.length === 0))
    faults.push('the document has no content');
  return faults;
}

function headingFaults(blocks: readonly Block[]): string[] {
  const faults: string[] = [];
  let level = 0;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    if (block.level > level + 1)
      faults.push(
        `heading "${block.id}" has level ${block.level}, but ${level === 0 ? 'is the first' : `follows level ${level}`}`,
      );
    if (isBlank(block.text)) faults.push(`heading "${block.id}" is empty`);
    level = block.level;
  }
  return faults;
}

function duplicateFaults(blocks: readonly Block[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    if (!('id' in block)) continue;
    if (seen.has(block.id)) faults.push(`id "${block.id}" is used more than once`);
    if (isBlank(block.id)) faults.push(`a ${block.type} has no id`);
    seen.add(block.id);
  }
  return faults;
}

function blockFaults(block: Block): string[] {
  switch (block.type) {
    case 'table':
      return tableFaults(block);
    case 'figure':
      return figureFaults(block);
    case 'list':
      return listFaults(block);
    case 'facts':
      return block.items.some((item) => isBlank(item.label)) ? ['a fact has no label'] : [];
    case 'heading':
    case 'paragraph':
      return [];
  }
}

function tableFaults(table: Table): string[] {
  const name = `table "${table.id}"`;
  const faults: string[] = [];
  if (isBlank(table.caption)) faults.push(`${name} has no caption`);
  if (isBlank(table.description)) faults.push(`${name} has no description`);
  if (table.columns.length === 0) faults.push(`${name} has no columns`);
  if (table.columns.some((column) => isBlank(column.header)))
    faults.push(`${name} has a column without a header`);
  if (table.columns.some((column) => !(column.share > 0)))
    faults.push(`${name} has a column without a share of the width`);
  if (table.rows.length === 0) faults.push(`${name} has no rows`);
  table.rows.forEach((row, index) => {
    if (row.length !== table.columns.length)
      faults.push(`${name} has ${row.length} cells in row ${index + 1}, but ${table.columns.length} columns`);
  });
  return faults;
}

function figureFaults(figure: Figure): string[] {
  const name = `figure "${figure.id}"`;
  const faults: string[] = [];
  if (isBlank(figure.caption)) faults.push(`${name} has no caption`);
  if (isBlank(figure.alt)) faults.push(`${name} has no alternative text`);
  if (figure.alt.length > longestAlt)
    faults.push(`${name} has an alternative text of more than ${longestAlt} characters`);
  if (!(figure.drawing.width > 0 && figure.drawing.height > 0)) faults.push(`${name} has no size`);
  return faults;
}

function listFaults(list: ListBlock): string[] {
  if (list.items.length === 0) return ['a list has no items'];
  return list.items.flatMap((item) => (item.children ? listFaults(item.children) : []));
}

function inlineFaults(block: Block, targets: ReadonlySet<string>): string[] {
  return inlinesOf(block).flatMap((inline) => faultsOf(inline, targets, 'text'));
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.content;
    case 'facts':
      return block.items.flatMap((item) => item.value);
    case 'table':
      return block.rows.flat(2);
    case 'list':
      return block.items.flatMap((item) => [
        ...item.content,
        ...(item.children ? inlinesOf(item.children) : []),
      ]);
    case 'heading':
    case 'figure':
      return [];
  }
}

function faultsOf(inline: Inline, targets: ReadonlySet<string>, place: 'text' | 'footnote'): string[] {
  if (inline.type === 'reference')
    return targets.has(inline.target)
      ? []
      : [`a reference points to "${inline.target}", which is no table or figure`];
  if (inline.type !== 'footnote') return [];
  if (place === 'footnote') return ['a footnote stands inside a footnote'];
  const faults = inline.content.flatMap((inner) => faultsOf(inner, targets, 'footnote'));
  return inline.content.length === 0 ? ['a footnote is empty', ...faults] : faults;
}
