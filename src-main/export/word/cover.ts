import { Paragraph } from 'docx';
import { marginNote } from '../../../shared/documents/margin-note.ts';
import type { DocumentTree, Facts } from '../../../shared/documents/tree.ts';
import { factsToWord } from './blocks.ts';
import { lineOf } from './inlines.ts';
import { logoOf } from './logo.ts';
import { styleIds } from './looks.ts';
import { printableLine } from './printable.ts';
import type { Rendering } from './rendering.ts';

/**
 * The cover. It repeats what stands in the header and the footer of the other pages, because screen readers
 * pass over both.
 */
export function coverPage(
  tree: DocumentTree,
  logo: Uint8Array | undefined,
  rendering: Rendering,
): Paragraph[] {
  const { organization, department, title, subtitle, facts } = tree.cover;
  return [
    ...line(tree.marking, styleIds.marking),
    ...logoOf(tree.cover.logo, logo),
    ...line(organization, styleIds.organization),
    ...line(department, styleIds.department),
    ...line(title, styleIds.title),
    ...line(subtitle, styleIds.subtitle),
    ...coverFacts(facts, rendering),
    ...line(tree.draft?.summary, styleIds.draft),
    ...line(marginNote(tree), styleIds.coverNote, 480),
  ];
}

/** In two columns, except for a value that has no place to break, such as a digest: it gets the whole line. */
function coverFacts({ items }: Facts, rendering: Rendering): Paragraph[] {
  return items.flatMap((item) => {
    const one: Facts = { type: 'facts', items: [item] };
    const words = item.value.flatMap((inline) => (inline.type === 'text' ? inline.text.split(/\s/) : []));
    const unbreakable = words.some((word) => word.length > 44);
    if (unbreakable) return factsToWord(one, styleIds.coverLongFact, 'run-in', rendering);
    return factsToWord(one, styleIds.coverFacts, 'columns', rendering);
  });
}

function line(text: string | undefined, style: string, before?: number): Paragraph[] {
  if (text === undefined || printableLine(text) === '') return [];
  return [new Paragraph({ style, ...(before ? { spacing: { before } } : {}), children: [lineOf(text)] })];
}
