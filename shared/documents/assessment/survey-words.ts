import type { RecordIn } from '../../model/model.ts';
import { surveyTitle } from '../titles.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';

type Survey = RecordIn<'survey'>;

/** 'survey "After your call"', as running text and captions call it. */
export function surveyName(survey: Survey): string {
  const title = surveyTitle(survey);
  return survey.title?.trim() ? `survey "${title}"` : inLowerCase(title);
}

/** "After your call", with its service where another survey has the same title. */
export function surveyHeader(assessment: Assessment, survey: Survey): string {
  const title = surveyTitle(survey);
  const isOnly = assessment.snapshot.records.survey.every(
    (other) => other.id === survey.id || surveyTitle(other) !== title,
  );
  return isOnly ? title : `${title}${ofService(assessment, survey)}`;
}

/** " (Benefits Claims Line)"; empty for a survey without a service. */
export function ofService(assessment: Assessment, { service }: Survey): string {
  return service === undefined ? '' : ` (${nameAmong(assessment, ['service'], service)})`;
}

function inLowerCase(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
