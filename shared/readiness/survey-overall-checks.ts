import { type Check, type CheckOutcome, metBy, onSurvey, type SurveyContext } from './survey-check.ts';
import { type OverallMeasure, statementsOf, wordingsOf } from './survey-statements.ts';
import { distanceTo, hasOpenPlaceholder, isMinorEdit } from './survey-wording.ts';
import { isBlank, shorten } from './words.ts';

/**
 * The wording by which the survey departs from the circular's statements: its own statement, or its question on the
 * measure, where none of several is one of them.
 */
function departure(context: SurveyContext, measure: OverallMeasure): string | undefined {
  const statements = statementsOf(context.snapshot, measure);
  const isOther = (wording: string) => !isMinorEdit(wording, statements);
  const own = wordingsOf({ survey: context.survey, questions: [] }, measure).find(isOther);
  if (own !== undefined) return own;
  const asked = context.questions
    .filter((question) => question.measure === measure)
    .flatMap(({ text }) => (text === undefined || isBlank(text) ? [] : [text]));
  return asked.every(isOther) ? asked[0] : undefined;
}

/** True where the survey asks in other words than the circular's. */
export function departs(context: SurveyContext, measure: OverallMeasure): boolean {
  return departure(context, measure) !== undefined;
}

/** Whether the survey asks for trust or satisfaction as the circular words it (§280.10). */
export function overallQuestion(measure: OverallMeasure): Check {
  return (context) => {
    const where = onSurvey(context, measure === 'trust' ? 'trust_wording' : 'satisfaction_wording');
    const wordings = wordingsOf(context, measure);
    if (wordings.length === 0) return { result: 'not_met', note: `It has no ${measure} statement.`, where };
    const other = departure(context, measure);
    if (other !== undefined && context.survey.discussed_with_omb === true)
      return { result: 'not_applicable', note: 'Other wording is used; it was discussed with OMB.' };
    if (other !== undefined)
      return {
        result: 'not_met',
        note: `Its ${measure} statement, "${shorten(other)}", is not one of the circular's with minor edits.`,
        where: placeOf(context, other) ?? where,
      };
    const unfilled = wordings.find(hasOpenPlaceholder);
    if (unfilled !== undefined)
      return {
        result: 'not_met',
        note: `Its ${measure} statement still holds a placeholder in brackets.`,
        where: placeOf(context, unfilled) ?? where,
      };
    return leftToCustomers(context, measure) ?? metBy(asWorded(context, measure));
  };
}

/** The question that has the wording; undefined where it is the survey's own statement. */
function placeOf({ survey, questions }: SurveyContext, wording: string): CheckOutcome['where'] {
  if (survey.trust_wording === wording || survey.satisfaction_wording === wording) return undefined;
  const question = questions.find(({ text }) => text === wording);
  return question === undefined ? undefined : { kind: 'survey_question', id: question.id, field: 'text' };
}

/** The circular asks for a required score; what nobody has to answer gives none. */
function leftToCustomers({ questions }: SurveyContext, measure: OverallMeasure): CheckOutcome | undefined {
  const asked = questions.filter((question) => question.measure === measure);
  const [first] = asked;
  if (first === undefined || asked.some(({ required }) => required !== false)) return undefined;
  return {
    result: 'not_met',
    note: `Its ${measure} question is not required.`,
    where: { kind: 'survey_question', id: first.id, field: 'required' },
  };
}

function asWorded(context: SurveyContext, measure: OverallMeasure): string {
  const statements = statementsOf(context.snapshot, measure);
  const isExact = wordingsOf(context, measure)
    .filter((wording) => isMinorEdit(wording, statements))
    .every((wording) => statements.some((statement) => distanceTo(statement, wording).edits === 0));
  return isExact ? 'word for word' : 'minor edits';
}
