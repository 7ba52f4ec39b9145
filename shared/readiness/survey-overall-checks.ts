import { type Check, type CheckOutcome, metBy, onSurvey, type SurveyContext } from './survey-check.ts';
import { type OverallMeasure, statementsOf, wordingsOf } from './survey-statements.ts';
import { distanceTo, hasOpenPlaceholder, isMinorEdit } from './survey-wording.ts';
import { shorten } from './words.ts';

/** True where the survey asks in other words than the circular's. */
export function departs(context: SurveyContext, measure: OverallMeasure): boolean {
  const wordings = wordingsOf(context, measure);
  const statements = statementsOf(context.snapshot, measure);
  return wordings.length > 0 && !wordings.some((wording) => isMinorEdit(wording, statements));
}

/** Whether the survey asks for trust or satisfaction as the circular words it (§280.10). */
export function overallQuestion(measure: OverallMeasure): Check {
  return (context) => {
    const where = onSurvey(context, measure === 'trust' ? 'trust_wording' : 'satisfaction_wording');
    const [wording] = wordingsOf(context, measure);
    if (wording === undefined) return { result: 'not_met', note: `It has no ${measure} statement.`, where };
    if (departs(context, measure)) {
      if (context.survey.discussed_with_omb === true)
        return { result: 'not_applicable', note: 'Other wording is used; it was discussed with OMB.' };
      return {
        result: 'not_met',
        note: `Its ${measure} statement, "${shorten(wording)}", is not one of the circular's with minor edits.`,
        where,
      };
    }
    if (hasOpenPlaceholder(wording))
      return {
        result: 'not_met',
        note: `Its ${measure} statement still holds a placeholder in brackets.`,
        where,
      };
    return leftToCustomers(context, measure) ?? metBy(asWorded(context, measure));
  };
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
  const isExact = wordingsOf(context, measure).some((wording) =>
    statements.some((statement) => distanceTo(statement, wording).edits === 0),
  );
  return isExact ? 'word for word' : 'minor edits';
}
