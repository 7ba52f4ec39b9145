import type { RecordId } from '../../model/id.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { surveyChecklist } from '../../readiness/survey-checklist.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import {
  column,
  type Fact,
  fact,
  facts,
  heading,
  joined,
  note,
  paragraph,
  run,
  table,
  tidied,
} from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import { asSentence, capitalized, formatNumber } from '../format.ts';
import type { Block } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';
import { checklistSentence } from './survey-checklist.ts';
import { ofService, surveyName } from './survey-words.ts';

type Survey = RecordIn<'survey'>;
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

function surveyBlocks(assessment: Assessment, survey: Survey): readonly Block[] {
  const questions = recordsOf(assessment.snapshot, 'survey_question', 'survey', survey.id);
  const fields = (...names: Parameters<typeof fieldBlocks<'survey'>>[3]) =>
    fieldBlocks(assessment, 'survey', survey, names);
  return [
    heading(3, `survey-${survey.id}`, `${capitalized(surveyName(survey))}${ofService(assessment, survey)}`),
    ...effort(survey),
    ...tidied([
      ...fields('minutes_basis'),
      facts([momentFact(assessment, survey), askedFact(assessment, survey)]),
      ...fields('trust_wording', 'satisfaction_wording'),
      facts([clearanceFact(assessment, survey)]),
      ...fields('sampling'),
      ...otherWording(assessment, survey),
    ]),
    ...checklistSentence(assessment, survey),
    ...(questions.length === 0
      ? [note('Its questions have not been entered yet.')]
      : [
          questionTable(
            assessment,
            questions,
            `table-questions-${survey.id}`,
            `Questions of the ${surveyName(survey)}`,
          ),
        ]),
  ];
}

/** "Takes 2.5 minutes; sent within 24 hours." */
function effort({ minutes, hours_after: hours }: Survey): readonly Block[] {
  const amount = (count: number, unit: string) => `${formatNumber(count)} ${unit}${count === 1 ? '' : 's'}`;
  const parts = [
    minutes === undefined ? '' : `takes ${amount(minutes, 'minute')}`,
    hours === undefined ? '' : hours === 0 ? 'sent at once' : `sent within ${amount(hours, 'hour')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [paragraph(asSentence(capitalized(parts.join('; '))))];
}

/** In full: it is what the survey is about. */
function momentFact(assessment: Assessment, { moment: id }: Survey): Fact {
  const moment = findRecord(assessment.snapshot, 'moment', id);
  const text = moment === undefined ? [] : fieldCell(assessment, 'moment', moment, 'description');
  return fact('Moment', text.length > 0 || id === undefined ? text : nameAmong(assessment, ['moment'], id));
}

function askedFact(assessment: Assessment, survey: Survey): Fact {
  const parts = (['point', 'channel', 'type'] as const).map((name) =>
    fieldCell(assessment, 'survey', survey, name),
  );
  return fact('How it is asked', joined(parts, '; '));
}

function clearanceFact(assessment: Assessment, survey: Survey): Fact {
  const number = fieldCell(assessment, 'survey', survey, 'control_number');
  const expires = fieldCell(assessment, 'survey', survey, 'clearance_expires');
  const { control_number, clearance_expires } = model.survey.fields;
  if (number.length === 0) return fact(clearance_expires.label, expires);
  return fact(
    control_number.label,
    expires.length === 0 ? number : [...number, run(' (clearance expires '), ...expires, run(')')],
  );
}

const overallChecks = ['trust_question', 'satisfaction_question'];

/** Only other words or another scale call for a talk with OMB (§280.10). */
function otherWording(assessment: Assessment, survey: Survey): readonly Block[] {
  const checks = surveyChecklist(assessment.snapshot, survey);
  const isStandard =
    checks.some(({ id, result }) => id === 'wording_discussed' && result === 'not_applicable') &&
    checks.every(({ id, result }) => !overallChecks.includes(id) || result === 'met');
  return isStandard && survey.discussed_with_omb !== true
    ? [paragraph('Standard wording; no discussion with OMB needed.')]
    : fieldBlocks(assessment, 'survey', survey, ['discussed_with_omb']);
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
