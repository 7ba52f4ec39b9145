import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import { column, heading, note, table } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { checklistSentence } from './survey-checklist.ts';
import { surveyTitle } from './titles.ts';

type Question = RecordIn<'survey_question'>;

/** Each instrument by which customers are asked (§280.10, §280.11). */
export function surveysBlocks(assessment: Assessment): readonly Block[] {
  const { survey: surveys } = assessment.snapshot.records;
  return [
    heading(2, 'surveys', 'Surveys'),
    ...(surveys.length === 0 ? [note('No survey has been entered yet.')] : []),
    ...surveys.flatMap((survey) => surveyBlocks(assessment, survey)),
    ...strayQuestions(assessment),
  ];
}

function surveyBlocks(assessment: Assessment, survey: RecordIn<'survey'>): readonly Block[] {
  const questions = recordsOf(assessment.snapshot, 'survey_question', 'survey', survey.id);
  return [
    heading(3, `survey-${survey.id}`, surveyTitle(survey)),
    ...fieldBlocks(assessment, 'survey', survey, [
      'service',
      'moment',
      'point',
      'channel',
      'type',
      'trust_wording',
      'satisfaction_wording',
      'control_number',
      'clearance_expires',
      'minutes',
      'hours_after',
      'discussed_with_omb',
      'sampling',
    ]),
    ...checklistSentence(assessment, survey),
    ...(questions.length === 0
      ? [note('Its questions have not been entered yet.')]
      : [
          questionTable(
            assessment,
            questions,
            `table-questions-${survey.id}`,
            `Questions of ${surveyTitle(survey)}`,
          ),
        ]),
  ];
}

function questionTable(
  assessment: Assessment,
  questions: readonly Question[],
  id: string,
  caption: string,
): Block {
  return table({
    id,
    caption,
    description:
      'One row for each question with its number, wording, measure, kind of answer, and whether it is required.',
    columns: [
      column('No.', 0.5, 'right'),
      column('Question', 3.4),
      column('Measure', 1.3),
      column('Answered by', 1.2),
      column('Required', 0.9),
    ],
    rows: questions.map((question) =>
      (['number', 'text', 'measure', 'answer_kind', 'required'] as const).map((name) =>
        fieldCell(assessment, 'survey_question', question, name),
      ),
    ),
  });
}

/** Questions whose survey is unset or no longer there: what was typed is never dropped. */
function strayQuestions(assessment: Assessment): readonly Block[] {
  const { survey: surveys, survey_question: questions } = assessment.snapshot.records;
  const known = new Set<RecordId | undefined>(surveys.map(({ id }) => id));
  const stray = questions.filter(({ survey }) => !known.has(survey));
  if (stray.length === 0) return [];
  return [
    heading(3, 'stray-questions', 'Questions without a survey'),
    questionTable(
      assessment,
      stray,
      'table-questions-stray',
      'Questions that belong to no survey in the workbook',
    ),
  ];
}
