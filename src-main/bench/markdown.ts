import type { Block, DocumentTree, Inline, ListBlock, Table } from '../../shared/documents/tree.ts';

/** Where each figure's picture lies, by the figure's id. */
export type PictureFiles = ReadonlyMap<string, string>;

/** The same words, tables and pictures as Pandoc's Markdown, cover first: what a plain tool would be given. */
export function markdownOf(tree: DocumentTree, pictures: PictureFiles): string {
  const { organization, title, subtitle, facts } = tree.cover;
  return [
    `---\ntitle: ${JSON.stringify(title)}\nsubtitle: ${JSON.stringify(subtitle)}\nauthor: ${JSON.stringify(organization)}\nlang: ${tree.language}\n---`,
    blockIn(facts, pictures),
    ...(tree.draft === undefined ? [] : [tree.draft.summary, bulleted(tree.draft.findings)]),
    ...tree.sections.flatMap(({ blocks }) => blocks.map((block) => blockIn(block, pictures))),
  ].join('\n\n');
}

function blockIn(block: Block, pictures: PictureFiles): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return inlines(block.content);
    case 'facts':
      return block.items.map(({ label, value }) => `**${escaped(label)}:** ${inlines(value)}`).join('\\\n');
    case 'list':
      return listIn(block, '');
    case 'figure':
      return `![${escaped(block.caption)}](${pictures.get(block.id) ?? ''})`;
    case 'table':
      return tableIn(block);
  }
}

function bulleted(texts: readonly string[]): string {
  return texts.map((text) => `- ${escaped(text)}`).join('\n');
}

function listIn({ ordered, start = 1, items }: ListBlock, indent: string): string {
  return items
    .map(({ content, children }, index) => {
      const line = `${indent}${ordered ? `${start + index}.` : '-'} ${inlines(content)}`;
      return children === undefined ? line : `${line}\n${listIn(children, `${indent}    `)}`;
    })
    .join('\n');
}

function tableIn({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ share, align }) => {
    const dashes = '-'.repeat(Math.max(3, Math.round(share * 10)));
    return align === 'right' ? `${dashes}:` : dashes;
  });
  const body = rows.map((row) => line(row.map(inlines)));
  return [
    line(columns.map(({ header }) => escaped(header))),
    line(rule),
    ...body,
    '',
    `: ${escaped(caption)}`,
  ].join('\n');
}

function inlines(content: readonly Inline[]): string {
  return content.map(inlineIn).join('');
}

function inlineIn(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return marked(escaped(inline.text), inline.bold === true ? '**' : inline.italic === true ? '*' : '');
    case 'break':
      return ' ';
    case 'link':
      return `[${inlines(inline.content)}](${inline.href})`;
    case 'reference':
      return inline.target;
    case 'footnote':
      return `^[${inlines(inline.content)}]`;
  }
}

function marked(text: string, mark: string): string {
  return text.trim() === '' ? text : `${mark}${text}${mark}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|$@^~"']/g, '\\$&').replace(/\s+/g, ' ');
}
