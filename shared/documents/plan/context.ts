import type { Edition } from '../../editions/edition.ts';
import { type Chains, chainsOf } from '../../plan/chains.ts';
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
  /** "FY 2022"; absent when the workbook knows no year before. */
  readonly lastYear?: string;
};

/** @param snapshot of the public edition: with nothing in it but what is public */
export function planOf(snapshot: WorkbookSnapshot, deliverable: Plan['deliverable'], digest: string): Plan {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  const lastYear = lastYearLabel(snapshot);
  return {
    snapshot,
    deliverable,
    edition: snapshot.edition,
    digest,
    evidenceNumbers: numberEvidence(snapshot),
    chains: chainsOf(snapshot),
    thisYear: fiscalYearLabel(snapshot) ?? 'this year',
    nextYear: year === undefined ? 'the coming year' : `FY ${year + 1}`,
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}
