import type { RecordIn } from '../../../../shared/model/model.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { lineSurvey } from '../ready-assessment.ts';

/** Ways to change the survey of the ready assessment's first service, and what is said of it then. */

type Survey = Omit<RecordIn<'survey'>, 'id' | 'order'>;

export const question = (number: number) => anId(`Benefits line question ${number}`);
export const set = (fields: Survey) => (b: SnapshotBuilder) =>
  b.with('survey', { id: lineSurvey, ...fields });
export const unset = (field: keyof Survey & string) => (b: SnapshotBuilder) =>
  b.unset('survey', [field], lineSurvey);
export const withoutQuestions = (b: SnapshotBuilder) =>
  [1, 2, 3, 4, 5, 6, 7].reduce((built, number) => built.without('survey_question', question(number)), b);

export const onSurvey = (message: string, field?: keyof Survey & string) => ({
  message: `The survey "Benefits line survey"${message}`,
  kind: 'survey' as const,
  id: lineSurvey,
  ...(field === undefined ? {} : { field }),
});

/** A state that is a finding of its own and must not be reported once more by each check. */
export const noQuestionsYet = { when: 'no questions are recorded yet', given: withoutQuestions };
