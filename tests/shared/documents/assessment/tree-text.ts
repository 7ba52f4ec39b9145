import { numberCaptions } from '../../../../shared/documents/numbering.ts';
import type { Block, DocumentTree, Inline } from '../../../../shared/documents/tree.ts';

/** What a reader of the document reads, one block or cell a line. */
export function textOf(tree: DocumentTree, captions = numberCaptions(tree)): string {
  const inline = (part: Inline): string => {
    switch (part.type) {
      case 'text':
        return part.text;
      case 'break':
        return '\n';
      case 'link': {
        const text = part.content.map((piece) => piece.text).join('');
        return text === part.href ? text : `${text} <${part.href}>`;
      }
      case 'reference': {
        const caption = captions.get(part.target);
        return caption === undefined ? '' : `${caption.kind} ${caption.number}`;
      }
      case 'footnote':
        return words(part.content);
    }
  };
  const words = (content: readonly Inline[]) => content.map(inline).join('');
  const lines = (block: Block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [words(block.content)];
      case 'facts':
        return block.items.map(({ label, value }) => `${label}: ${words(value)}`);
      case 'list':
        return block.items.flatMap(({ content, children }) => [
          words(content),
          ...(children === undefined ? [] : lines(children)),
        ]);
      case 'table':
        return [
          block.caption,
          block.columns.map(({ header }) => header).join(' | '),
          ...block.rows.map((row) => row.map(words).join(' | ')),
        ];
      case 'figure':
        return [block.caption, block.alt];
    }
  };
  return [
    tree.marking ?? '',
    tree.headerText,
    tree.footerText ?? '',
    tree.cover.organization,
    tree.cover.department ?? '',
    tree.cover.title,
    tree.cover.subtitle,
    ...lines(tree.cover.facts),
    ...tree.sections.flatMap(({ blocks }) => blocks.flatMap(lines)),
  ].join('\n');
}

/** "1 Summary", "1.1 The senior official's summary", each behind as many # as its level. */
export function outlineOf(tree: DocumentTree, deepest: number): readonly string[] {
  return tree.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'heading' && block.level <= deepest ? [`${'#'.repeat(block.level)} ${block.text}`] : [],
    );
}

/** What stands before a heading's own words: "3.2 " or "Annex A: ". */
const number = /^(?:Annex [A-Z]: |[A-Z\d](?:\.\d+)? )/;

/** The lines of the part under the first heading that begins so, with or without its number. */
export function underHeading(tree: DocumentTree, start: string): string {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  const from = blocks.findIndex(
    (block) =>
      block.type === 'heading' &&
      (block.text.startsWith(start) || block.text.replace(number, '').startsWith(start)),
  );
  const found = blocks[from];
  if (found?.type !== 'heading') throw new Error(`there is no heading "${start}"`);
  const end = blocks.findIndex(
    (block, index) => index > from && block.type === 'heading' && block.level <= found.level,
  );
  const part = blocks.slice(from, end < 0 ? undefined : end);
  return textOf({ ...tree, sections: [{ orientation: 'portrait', blocks: part }] }, numberCaptions(tree))
    .split('\n')
    .slice(textOf({ ...tree, sections: [] }).split('\n').length)
    .join('\n');
}
