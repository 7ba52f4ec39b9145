import type { Link, List, ListItem as MarkdownItem, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, ListBlock, ListItem, TextRun } from './tree.ts';

/**
 * Long texts are typed in a subset of CommonMark: paragraphs, bold, italic, lists, links (design.md §3).
 * What lies outside the subset is switched off in the parser, so that its characters print as typed
 * instead of turning into something that the document tree has no place for.
 */
const outsideTheSubset = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

type Emphasis = { readonly bold?: true; readonly italic?: true };

/** Stands for a list item that was typed without any text, as it does for an empty table cell. */
const nothingTyped: TextRun = { type: 'text', text: '–' };

const linkable = /^(?:https?|mailto):/i;

/** The blocks of a Markdown text. Nothing that was typed is left out, except the marks themselves. */
export function markdownBlocks(source: string): Block[] {
  const blocks = parse(source).children.flatMap((node) =>
    isTooDeep(node) ? asTyped(node, source) : blocksOf(node, source),
  );
  return joinNeighboringBullets(blocks);
}

/**
 * The same text for a place that holds one paragraph, such as a table cell: paragraphs and list items
 * stand on lines of their own, items of a numbered list with their number in parentheses.
 */
export function markdownInlines(source: string): Inline[] {
  return onOwnLines(markdownBlocks(source).flatMap(linesOf));
}

/** Far more than anybody nests on purpose, and few enough to be walked through. */
const deepest = 100;

/** A line of nothing but list marks nests as often as there are marks; it prints as it was typed. */
function isTooDeep(top: RootContent): boolean {
  let level: readonly RootContent[] = [top];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ('children' in node ? [...node.children] : []));
  }
  return false;
}

function parse(source: string): Root {
  return fromMarkdown(source, { extensions: [outsideTheSubset] });
}

function blocksOf(node: RootContent, source: string): Block[] {
  if (node.type === 'paragraph') {
    const content = inlinesOf(node.children, source);
    return content.length > 0 ? [{ type: 'paragraph', content }] : [];
  }
  if (node.type === 'list') return listOrText(node, source);
  return asTyped(node, source);
}

/** `* * *` parses as lists of nothing once thematic breaks are off; then the marks are the text. */
function listOrText(list: List, source: string): Block[] {
  return holdsText(list) ? [listOf(list, source)] : asTyped(list, source);
}

function holdsText(node: RootContent): boolean {
  if ('children' in node) return node.children.some(holdsText);
  return 'value' in node && node.value.trim() !== '';
}

function asTyped(node: RootContent, source: string): Block[] {
  const text = oneLine(slice(node, source)).trim();
  return text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }];
}

function slice(node: RootContent, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function oneLine(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');
}

function listOf(list: List, source: string): ListBlock {
  const numbers = list.ordered ? list.children.map((item) => typedNumber(item, source)) : [];
  if (!countsOn(numbers)) {
    const items = list.children.map((item, index) => itemOf(item, source, `${numbers[index] ?? ''}. `));
    return { type: 'list', ordered: false, items };
  }
  const items = list.children.map((item) => itemOf(item, source));
  if (!list.ordered) return { type: 'list', ordered: false, items };
  const start = numbers[0] ?? 1;
  return { type: 'list', ordered: true, ...(start === 1 ? {} : { start }), items };
}

function typedNumber(item: MarkdownItem, source: string): number {
  return Number.parseInt(slice(item, source), 10);
}

/**
 * CommonMark looks at the first number only. "2019. ..., 2022. ..." would print as 2019 and 2020, so
 * numbers that do not count on (or repeat, the usual shorthand) are kept as text of a bulleted list.
 */
function countsOn(numbers: readonly number[]): boolean {
  const first = numbers[0] ?? 1;
  const increasing = numbers.every((number, index) => number === first + index);
  return increasing || (first <= 1 && numbers.every((number) => number === first));
}

function itemOf(item: MarkdownItem, source: string, prefix = ''): ListItem {
  const lines: Inline[][] = [];
  let children: ListBlock | undefined;
  for (const node of item.children) {
    for (const block of blocksOf(node, source)) {
      if (block.type === 'list') children = continueWith(children, block);
      else if (block.type === 'paragraph' && children === undefined) lines.push([...block.content]);
      else if (block.type === 'paragraph')
        children = continueWith(children, listWith(block.content, children));
    }
  }
  const content = onOwnLines(lines);
  if (prefix !== '') content.unshift({ type: 'text', text: prefix });
  const printed = joinRuns(content.length > 0 ? content : [nothingTyped]);
  return children === undefined ? { content: printed } : { content: printed, children };
}

function listWith(content: readonly Inline[], like: ListBlock | undefined): ListBlock {
  return { type: 'list', ordered: like?.ordered ?? false, items: [{ content }] };
}

/**
 * An item of the tree has one nested list, behind its text. What follows that list in Markdown goes on
 * in it, one level deeper if it is of the other kind, so that the order of reading stays.
 */
function continueWith(list: ListBlock | undefined, next: ListBlock): ListBlock {
  if (list === undefined) return next;
  if (list.ordered === next.ordered) return { ...list, items: [...list.items, ...next.items] };
  const last = list.items.at(-1);
  if (last === undefined) return next;
  const extended: ListItem = { content: last.content, children: continueWith(last.children, next) };
  return { ...list, items: [...list.items.slice(0, -1), extended] };
}

/** `-` and `*` make two lists in CommonMark; nobody who types both means two. */
function joinNeighboringBullets(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const bothBulleted =
      before?.type === 'list' && block.type === 'list' && !before.ordered && !block.ordered;
    if (bothBulleted) joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

function inlinesOf(nodes: readonly PhrasingContent[], source: string): Inline[] {
  return joinRuns(nodes.flatMap((node) => inlineOf(node, source, {})));
}

function inlineOf(node: PhrasingContent, source: string, emphasis: Emphasis): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: oneLine(node.value), ...emphasis }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
      return node.children.flatMap((child) => inlineOf(child, source, { ...emphasis, bold: true }));
    case 'emphasis':
      return node.children.flatMap((child) => inlineOf(child, source, { ...emphasis, italic: true }));
    case 'link':
      return linkOf(node, source, emphasis);
    default:
      return [{ type: 'text', text: oneLine(slice(node, source)), ...emphasis }];
  }
}

/** A link that may not be followed prints as it was typed: its address is part of what was typed. */
function linkOf(link: Link, source: string, emphasis: Emphasis): Inline[] {
  if (!linkable.test(link.url)) return [{ type: 'text', text: oneLine(slice(link, source)), ...emphasis }];
  const inside = joinRuns(link.children.flatMap((child) => inlineOf(child, source, emphasis)));
  const runs = inside.map(
    (inline): TextRun => (inline.type === 'text' ? inline : { type: 'text', text: ' ' }),
  );
  const blank = runs.every((run) => run.text.trim() === '');
  const content: TextRun[] = blank ? [{ type: 'text', text: link.url, ...emphasis }] : runs;
  const title: Inline[] = link.title
    ? [{ type: 'text', text: ` (${oneLine(link.title)})`, ...emphasis }]
    : [];
  return [{ type: 'link', href: link.url, content }, ...title];
}

/** Neighboring runs of the same emphasis are one run. */
function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const before = joined.at(-1);
    if (inline.type === 'text' && before?.type === 'text' && sameEmphasis(before, inline))
      joined[joined.length - 1] = { ...before, text: before.text + inline.text };
    else if (inline.type !== 'text' || inline.text !== '') joined.push(inline);
  }
  return joined;
}

function sameEmphasis(one: TextRun, other: TextRun): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

function onOwnLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? [...line] : [{ type: 'break' }, ...line]));
}

function linesOf(block: Block): Inline[][] {
  if (block.type === 'paragraph') return [[...block.content]];
  if (block.type !== 'list') return [];
  const first = block.start ?? 1;
  return block.items.flatMap((item, index) => {
    const number: Inline[] = block.ordered ? [{ type: 'text', text: `(${first + index}) ` }] : [];
    return [joinRuns([...number, ...item.content]), ...(item.children ? linesOf(item.children) : [])];
  });
}
