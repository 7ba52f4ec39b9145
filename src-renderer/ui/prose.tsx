import { createElement, Fragment, type ReactNode } from 'react';
import { markdownBlocks } from '../../shared/documents/markdown.ts';
import type { Block, Inline, ListBlock, TextRun } from '../../shared/documents/tree.ts';

/** A Markdown text to read, with its paragraphs, lists and emphasis. Links show their words only. */
export function Prose({ text }: { readonly text: string }): ReactNode {
  return <ProseBlocks blocks={markdownBlocks(text)} />;
}

/** The same of a text that was read already. */
export function ProseBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return createElement('div', { className: 'prose', dir: 'auto' }, ...blocks.map(blockView));
}

/** Running text without a paragraph of its own. */
export function Inlines({ content }: { readonly content: readonly Inline[] }): ReactNode {
  return createElement(Fragment, null, ...content.map(inlineView));
}

function blockView(block: Block): ReactNode {
  if (block.type === 'paragraph') return createElement('p', null, ...block.content.map(inlineView));
  return block.type === 'list' ? listView(block) : null;
}

function listView({ ordered, start, items }: ListBlock): ReactNode {
  const views = items.map(({ content, children }) =>
    createElement('li', null, ...content.map(inlineView), children === undefined ? null : listView(children)),
  );
  return ordered
    ? createElement('ol', start === undefined ? null : { start }, ...views)
    : createElement('ul', null, ...views);
}

function inlineView(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return runView(inline);
    case 'break':
      return <br />;
    case 'link':
      return createElement(Fragment, null, ...inline.content.map(runView));
    default:
      return null;
  }
}

function runView({ text, bold, italic }: TextRun): ReactNode {
  const slanted = italic ? <em>{text}</em> : text;
  return bold ? <strong>{slanted}</strong> : slanted;
}
