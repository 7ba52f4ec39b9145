import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { heading, inlines, lead } from './blocks.ts';
import { everythingMissing, missingInShort, needsGroups } from './draft-groups.ts';
import { draftSummary, type Obstacles } from './draft-notice.ts';
import type { Block, DraftNotice, Section } from './tree.ts';

/**
 * The notice of a draft, with the list that stands before its chapters.
 *
 * @param sections of the document, their headings numbered
 */
export function draftOf(
  snapshot: WorkbookSnapshot,
  obstacles: Obstacles,
  sections: readonly Section[],
): DraftNotice {
  const headings = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'heading' ? [[block.id, block.text] as const] : []));
  return {
    summary: draftSummary(obstacles),
    findings: missingInShort(snapshot, obstacles, new Map(headings)),
  };
}

/** The last annex of a draft, of which the list before the chapters is a digest; nothing where that has room for all. */
export function missingAnnex(obstacles: Obstacles | undefined): readonly Block[] {
  if (obstacles === undefined || !needsGroups(obstacles)) return [];
  return [
    heading(1, 'annex-missing', 'Everything that is missing'),
    lead('This is the list before the chapters in full, in the order of the rules.'),
    ...everythingMissing(obstacles).flatMap(({ title, sentences }, index): readonly Block[] => [
      heading(2, `missing-${index + 1}`, title),
      { type: 'list', ordered: false, items: sentences.map((sentence) => ({ content: inlines(sentence) })) },
    ]),
  ];
}
