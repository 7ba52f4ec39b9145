import type { NarrativeQuestion } from '../../../shared/editions/edition.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

/** "2 of 3 required questions answered"; of all of them where none is required. */
export function answersInWords(snapshot: WorkbookSnapshot, questions: readonly NarrativeQuestion[]): string {
  const required = questions.filter((question) => question.required);
  const counted = required.length > 0 ? required : questions;
  const answered = counted.filter(({ id }) => {
    const answer = snapshot.records.narrative.find(({ question }) => question === id);
    return !isBlank(answer?.text);
  });
  if (counted.length === 0) return '';
  const noun = counted.length === 1 ? 'question' : 'questions';
  return `${answered.length} of ${counted.length} ${required.length > 0 ? 'required ' : ''}${noun} answered`;
}
