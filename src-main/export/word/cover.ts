import { Paragraph } from 'docx';
import { needsWholeLine } from '../../../shared/documents/layout/front-units.ts';
import { marginNote } from '../../../shared/documents/margin-note.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import type { DocumentTree, Facts } from '../../../shared/documents/tree.ts';
import { factsToWord } from './blocks.ts';
import { lineOf } from './inlines.ts';
import { logoOf } from './logo.ts';
import { styleIds } from './looks.ts';
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
    ...line(marginNote(tree), styleIds.coverNote),
  ];
}

/** In two columns, except for a value that has no place to break, such as a digest: it gets the whole line. */
function coverFacts({ items }: Facts, rendering: Rendering): Paragraph[] {
  return items.flatMap((item) => {
    const one: Facts = { type: 'facts', items: [item] };
    if (needsWholeLine(item.value)) return factsToWord(one, styleIds.coverLongFact, 'run-in', rendering);
    return factsToWord(one, styleIds.coverFacts, 'columns', rendering);
  });
}

function line(text: string | undefined, style: string): Paragraph[] {
  if (text === undefined || printableLine(text) === '') return [];
  return [new Paragraph({ style, children: [lineOf(text)] })];
}
