import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { surveyChecks } from './survey-checks.ts';

export type CheckResult = 'met' | 'not_met' | 'not_applicable' | 'unknown';

/** What was found, and where to put it right. */
export type CheckOutcome = {
  readonly result: CheckResult;
  /** A sentence that says why; absent where there is nothing to add. */
  readonly note?: string;
  readonly where?: {
    readonly kind: 'survey' | 'survey_question' | 'service';
    readonly id: RecordId;
    readonly field?: string;
  };
};

export type SurveyCheck = CheckOutcome & {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
};

/** What a check looks at. */
export type SurveyContext = {
  readonly snapshot: WorkbookSnapshot;
  readonly survey: RecordIn<'survey'>;
  /** In the order in which people arranged them. */
  readonly questions: readonly RecordIn<'survey_question'>[];
  readonly service?: RecordIn<'service'>;
};

/**
 * The survey held against each item of the edition's checklist, in the edition's order (§280.10). It
 * is what the annex prints and what the readiness rules report. An item that this program does not
 * know, as a loaded edition may hold, is `unknown`.
 */
export function surveyChecklist(
  snapshot: WorkbookSnapshot,
  survey: RecordIn<'survey'>,
): readonly SurveyCheck[] {
  const service = findRecord(snapshot, 'service', survey.service);
  const questions = recordsOf(snapshot, 'survey_question', 'survey', survey.id);
  const context = { snapshot, survey, questions, ...(service === undefined ? {} : { service }) };
  return snapshot.edition.survey.checklist.map(({ id, label, citation }) => ({
    id,
    label,
    citation,
    ...(surveyChecks.get(id)?.(context) ?? {
      result: 'unknown',
      note: 'This item has to be checked by a person.',
    }),
  }));
}
