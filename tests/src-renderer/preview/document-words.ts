import { numberCaptions } from '../../../shared/documents/numbering.ts';
import type { Block, DocumentTree, Inline, TextRun } from '../../../shared/documents/tree.ts';

/** Each text that a reader of the tree must find, in order; footnotes stand apart and are left out. */
export function textsOf(tree: DocumentTree): readonly string[] {
  const captions = numberCaptions(tree);
  const caption = (id: string) => {
    const found = captions.get(id);
    return found === undefined ? id : `${found.kind} ${found.number}`;
  };
  const runs = (content: readonly TextRun[]) => content.map(({ text }) => text);
  const inline = (part: Inline): readonly string[] => {
    if (part.type === 'text') return [part.text];
    if (part.type === 'link') return runs(part.content);
    return part.type === 'reference' ? [caption(part.target)] : [];
  };
  const cell = (content: readonly Inline[]) => (content.length === 0 ? ['–'] : content.flatMap(inline));
  const block = (part: Block): readonly string[] => {
    switch (part.type) {
      case 'heading':
        return [part.text];
      case 'paragraph':
        return part.content.flatMap(inline);
      case 'facts':
        return part.items.flatMap(({ label, value }) => [label, ...cell(value)]);
      case 'list':
        return part.items.flatMap(({ content, children }) => [
          ...content.flatMap(inline),
          ...(children === undefined ? [] : block(children)),
        ]);
      case 'table':
        return [
          part.description,
          `${caption(part.id)}. ${part.caption}`,
          ...part.columns.map(({ header }) => header),
          ...part.rows.flatMap((row) => row.flatMap(cell)),
        ];
      case 'figure':
        return [`${caption(part.id)}. ${part.caption}`];
    }
  };
  const { organization, department = '', title, subtitle, facts } = tree.cover;
  return [
    tree.marking ?? '',
    organization,
    department,
    title,
    subtitle,
    ...block(facts),
    tree.draft?.summary ?? '',
    ...(tree.draft?.findings ?? []),
    ...tree.sections.flatMap(({ blocks }) => [
      tree.headerText,
      ...blocks.flatMap(block),
      tree.footerText ?? '',
    ]),
  ];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** @returns the first text that the page lacks, or has only before the one that it should follow */
export function firstMissing(texts: readonly string[], page: string): string | undefined {
  const whole = plain(page);
  let place = 0;
  for (const text of texts.map(plain)) {
    const found = whole.indexOf(text, place);
    if (found === -1) return text;
    place = found + text.length;
  }
  return undefined;
}
