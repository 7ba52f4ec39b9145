import { type DimensionProfile, profileOf } from '../../assess/profile.ts';
import type { Edition, NarrativeQuestion } from '../../editions/edition.ts';
import type { RecordIn } from '../../model/model.ts';
import { fiscalYearLabel, lastYearLabel } from '../../workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type Evidenced, numberEvidence } from '../evidence/evidenced.ts';
import type { Source } from '../source.ts';

/** What the chapters of one Capacity Assessment share. */
export type Assessment = Evidenced & {
  readonly deliverable: 'assessment';
  readonly edition: Edition;
  readonly digest: string;
  /** True while findings block it: then the document also shows what may still be filled in. */
  readonly isDraft: boolean;
  readonly profile: readonly DimensionProfile[];
  /** "FY 2023"; "this year" until the fiscal year is entered. */
  readonly thisYear: string;
  /** "In FY 2023" or "This year", as a sentence begins. */
  readonly inThisYear: string;
  /** "FY 2022"; absent when the workbook knows no year before. */
  readonly lastYear?: string;
};

export function assessmentOf(snapshot: WorkbookSnapshot, digest: string, isDraft = false): Assessment {
  const year = fiscalYearLabel(snapshot);
  const lastYear = lastYearLabel(snapshot);
  return {
    snapshot,
    deliverable: 'assessment',
    edition: snapshot.edition,
    digest,
    isDraft,
    profile: profileOf(snapshot),
    thisYear: year ?? 'this year',
    inThisYear: year === undefined ? 'This year' : `In ${year}`,
    ...(lastYear === undefined ? {} : { lastYear }),
    evidenceNumbers: numberEvidence(snapshot),
  };
}

export function answerTo(
  { snapshot }: Source,
  question: NarrativeQuestion,
): RecordIn<'narrative'> | undefined {
  return snapshot.records.narrative.find((narrative) => narrative.question === question.id);
}
