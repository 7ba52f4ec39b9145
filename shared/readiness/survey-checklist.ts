import type { RecordIn } from '../model/model.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { CheckOutcome } from './survey-check.ts';
import { surveyChecks } from './survey-checks.ts';

export type SurveyCheck = CheckOutcome & {
  readonly id: string;
  readonly label: string;
  readonly citation: string;
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
