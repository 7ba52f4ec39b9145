import type { DocumentTree } from '../documents/tree.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { contentDigestOf } from './content-digest.ts';
import { buildDeck } from './deck.ts';
import { buildHandout } from './handout.ts';
import { buildMinutes } from './minutes.ts';

export const briefingDocumentNames = ['handout', 'minutes'] as const;
export type BriefingDocumentName = (typeof briefingDocumentNames)[number];

/** What the briefing leaves on paper. It carries no data for systems, only what it can be known again by. */
export type BriefingDocument = {
  readonly name: BriefingDocumentName;
  readonly tree: DocumentTree;
  /**
   * As on its cover: of a handout that of the briefing, as in the deck; of minutes, which tell of what was shown then
   * and not of the slides of today, that of their content.
   */
  readonly digest: string;
  /** Of what its chapters say: the log, and texts that the slides cut short, are not in the briefing's digest. */
  readonly contentDigest: string;
};

/** The handout, and the minutes where a briefing has begun. */
export function briefingDocuments(snapshot: WorkbookSnapshot): readonly BriefingDocument[] {
  const handout = buildHandout(snapshot);
  const minutes = buildMinutes(snapshot);
  const handoutParts = { digest: buildDeck(snapshot).digest, contentDigest: contentDigestOf(handout) };
  if (minutes === undefined) return [{ name: 'handout', tree: handout, ...handoutParts }];
  const contentDigest = contentDigestOf(minutes);
  return [
    { name: 'handout', tree: handout, ...handoutParts },
    { name: 'minutes', tree: minutes, digest: contentDigest, contentDigest },
  ];
}
