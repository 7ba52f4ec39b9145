import { conflictInWords, draftSummary, findingInWords, obstaclesTo } from '../documents/draft-notice.ts';
import { utcInstant } from '../documents/format.ts';
import { canonicalJson, sha256Hex } from '../json/canonical.ts';
import { findingsOf } from '../readiness/index.ts';
import { theOne } from '../workbook/find.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Deck } from './slide.ts';
import { slidesOf } from './slides-of.ts';

const built = new WeakMap<WorkbookSnapshot, Deck>();

/** The briefing out of the data as they stand (§280.14). The same snapshot always gives the same deck. */
export function buildDeck(snapshot: WorkbookSnapshot): Deck {
  const deck = built.get(snapshot) ?? makeDeck(snapshot);
  built.set(snapshot, deck);
  return deck;
}

function makeDeck(snapshot: WorkbookSnapshot): Deck {
  const year = fiscalYearLabel(snapshot);
  const organization = theOne(snapshot, 'provider')?.name?.trim() || 'Provider not yet named';
  const marking = theOne(snapshot, 'workbook')?.marking?.replace(/\s+/g, ' ').trim() ?? '';
  const slides = slidesOf(snapshot);
  const title = `${organization}: Deep-dive briefing${year === undefined ? '' : `, ${year}`}`;
  return {
    title,
    organization,
    ...(marking === '' ? {} : { marking }),
    ...draftOf(snapshot),
    language: 'en-US',
    date: utcInstant(snapshot.newestEditAt),
    digest: sha256Hex(canonicalJson({ title, organization, marking, slides })),
    slides,
  };
}

function draftOf(snapshot: WorkbookSnapshot): Pick<Deck, 'draft'> {
  const obstacles = obstaclesTo(snapshot, findingsOf(snapshot, 'briefing'), 'briefing');
  if (obstacles === undefined) return {};
  return {
    draft: {
      summary: draftSummary(obstacles, 'brief'),
      findings: [...obstacles.findings.map(findingInWords), ...obstacles.conflicts.map(conflictInWords)],
    },
  };
}
