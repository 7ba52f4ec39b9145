import type { Block, DocumentTree } from '../documents/tree.ts';
import { canonicalJson, sha256Hex } from '../json/canonical.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildDeck } from './deck.ts';
import { buildHandout } from './handout.ts';
import { buildMinutes } from './minutes.ts';

export const briefingDocumentNames = ['handout', 'minutes'] as const;
export type BriefingDocumentName = (typeof briefingDocumentNames)[number];

/** What the briefing leaves on paper. It carries no data for systems, only what it can be known again by. */
export type BriefingDocument = {
  readonly name: BriefingDocumentName;
  readonly tree: DocumentTree;
  /** Of the briefing, as on its cover and in the deck. */
  readonly digest: string;
  /** Of what its chapters say: the log, and texts that the slides cut short, are not in the briefing's digest. */
  readonly contentDigest: string;
};

/** The handout, and the minutes where a briefing has begun. */
export function briefingDocuments(snapshot: WorkbookSnapshot): readonly BriefingDocument[] {
  const { digest } = buildDeck(snapshot);
  const trees = { handout: buildHandout(snapshot), minutes: buildMinutes(snapshot) };
  return briefingDocumentNames.flatMap((name) => {
    const tree = trees[name];
    return tree === undefined ? [] : [{ name, tree, digest, contentDigest: digestOf(tree) }];
  });
}

function digestOf({ sections }: DocumentTree): string {
  return sha256Hex(canonicalJson(sections.map(({ blocks }) => blocks.map(inWords))));
}

/** How a figure is drawn is the program's; what it says is in its words and in the table beside it. */
function inWords(block: Block): object {
  if (block.type !== 'figure') return block;
  const { drawing: _, ...said } = block;
  return said;
}
