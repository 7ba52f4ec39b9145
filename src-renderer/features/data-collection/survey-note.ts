import type { RecordIn } from '../../../shared/model/model.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';

/** Service, channel and number of questions, as a closed card shows them. */
export function surveyNote(snapshot: WorkbookSnapshot, survey: RecordIn<'survey'>): string {
  const words = (field: 'service' | 'channel', missing: string) =>
    survey[field] === undefined ? missing : valueInWords(snapshot, 'survey', field, survey[field]);
  const questions = recordsOf(snapshot, 'survey_question', 'survey', survey.id).length;
  return [
    words('service', 'No service yet'),
    words('channel', 'No channel yet'),
    questions === 0 ? 'No questions yet' : counted(questions, 'question'),
  ].join(' · ');
}

/** The number that follows the highest one, for a question that is added at the end. */
export function nextNumber(questions: readonly Pick<RecordIn<'survey_question'>, 'number'>[]): number {
  return Math.max(0, ...questions.map(({ number = 0 }) => number)) + 1;
}
