import type { Edition } from '../../editions/edition.ts';
import { asksAll } from '../../editions/lookups.ts';
import { type Chains, chainsOf } from '../../plan/chains.ts';
import { lastYearCommitments } from '../../plan/last-year-commitments.ts';
import { theOne } from '../../workbook/find.ts';
import { fiscalYearLabel, lastYearLabel } from '../../workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type Evidenced, numberEvidence } from '../evidence/evidenced.ts';

/** What the chapters of one Action Plan share. */
export type Plan = Evidenced & {
  readonly deliverable: 'plan' | 'plan-public';
  readonly edition: Edition;
  readonly digest: string;
  /** From what is hard for customers to what answers it. */
  readonly chains: Chains;
  /** "FY 2023", the year of the assessment; "this year" until it is entered. */
  readonly thisYear: string;
  /** "FY 2024", for which the commitments are (design.md §12); "the coming year" until it is known. */
  readonly nextYear: string;
  /** Whether there is something to say, or the circular asks for it: else the chapter is left out. */
  readonly tells: OpeningChapters;
  /** The numbers that `numberHeadings` gives to the chapters on pain points and on commitments. */
  readonly needsChapter: number;
  readonly commitmentsChapter: number;
  /** "FY 2022"; absent when the workbook knows no year before. */
  readonly lastYear?: string;
};

/** Chapters that stand before the one on commitments. */
type OpeningChapters = {
  readonly services: boolean;
  readonly needs: boolean;
  readonly deliveries: boolean;
};

function openingChapters(snapshot: WorkbookSnapshot): OpeningChapters {
  const { edition, records } = snapshot;
  const { service: services, pain_point: painPoints, moment: moments, delivery: deliveries } = records;
  const isDesignated = services.some(({ designated }) => designated === true);
  return {
    services: asksAll(edition) || services.length > 0,
    needs: asksAll(edition) || isDesignated || painPoints.length + moments.length > 0,
    deliveries: asksAll(edition) || deliveries.length + lastYearCommitments(snapshot).length > 0,
  };
}

/** @param snapshot of the public edition: with nothing in it but what is public */
export function planOf(snapshot: WorkbookSnapshot, deliverable: Plan['deliverable'], digest: string): Plan {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  const lastYear = lastYearLabel(snapshot);
  const tells = openingChapters(snapshot);
  return {
    snapshot,
    deliverable,
    edition: snapshot.edition,
    digest,
    evidenceNumbers: numberEvidence(snapshot),
    chains: chainsOf(snapshot),
    thisYear: fiscalYearLabel(snapshot) ?? 'this year',
    nextYear: year === undefined ? 'the coming year' : `FY ${year + 1}`,
    tells,
    needsChapter: tells.services ? 2 : 1,
    commitmentsChapter: Object.values(tells).filter(Boolean).length + 1,
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}
