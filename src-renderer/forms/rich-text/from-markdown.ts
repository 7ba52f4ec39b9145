import type { JSONContent } from '@tiptap/core';
import { markdownBlocks } from '../../../shared/documents/markdown.ts';
import type { Block, Inline, ListBlock, ListItem, TextRun } from '../../../shared/documents/tree.ts';

/**
 * A stored text as the editor shows it. It is read by the same parser as the documents', so that what
 * people see while they write is what is printed.
 */
export function editorContent(markdown: string): JSONContent {
  const content = markdownBlocks(markdown).flatMap(blockContent);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function blockContent(block: Block): readonly JSONContent[] {
  if (block.type === 'paragraph') return [paragraph(block.content)];
  return block.type === 'list' ? [list(block)] : [];
}

function paragraph(inlines: readonly Inline[]): JSONContent {
  const content = inlines.flatMap(inlineContent);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function list(block: ListBlock): JSONContent {
  const content = block.items.map(item);
  return block.ordered
    ? { type: 'orderedList', attrs: { start: block.start ?? 1 }, content }
    : { type: 'bulletList', content };
}

function item({ content, children }: ListItem): JSONContent {
  return {
    type: 'listItem',
    content: [paragraph(content), ...(children === undefined ? [] : [list(children)])],
  };
}

function inlineContent(inline: Inline): readonly JSONContent[] {
  switch (inline.type) {
    case 'text':
      return [run(inline)];
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'link':
      return inline.content.map((part) => run(part, inline.href));
    default:
      return [];
  }
}

function run({ text, bold, italic }: TextRun, href?: string): JSONContent {
  const marks = [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    ...(bold === undefined ? [] : [{ type: 'bold' }]),
    ...(italic === undefined ? [] : [{ type: 'italic' }]),
  ];
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}
