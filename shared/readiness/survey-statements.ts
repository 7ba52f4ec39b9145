import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type StatementDifferences, statementDifferences } from './statement-differences.ts';
import type { SurveyContext } from './survey-check.ts';
import { isBlank } from './words.ts';

/** The two measures whose statements the circular mandates (§280.10). */
export const overallMeasures = ['trust', 'satisfaction'] as const;

export type OverallMeasure = (typeof overallMeasures)[number];

type Asked = Pick<SurveyContext, 'survey' | 'questions'>;

/** The statements by which a survey asks for trust or satisfaction, from its own field and its questions. */
export function wordingsOf({ survey, questions }: Asked, measure: OverallMeasure): readonly string[] {
  const asked = questions.filter((question) => question.measure === measure).map(({ text }) => text);
  const own = measure === 'trust' ? survey.trust_wording : survey.satisfaction_wording;
  return [own, ...asked].filter((text) => text !== undefined).filter((text) => !isBlank(text));
}

/** The circular's statements, as the edition quotes them. */
export function statementsOf(
  { edition }: Pick<WorkbookSnapshot, 'edition'>,
  measure: OverallMeasure,
): readonly string[] {
  const { trustStatements, satisfactionStatements } = edition.survey;
  return measure === 'trust' ? trustStatements : satisfactionStatements;
}

export type ReviewedStatement = StatementDifferences & {
  readonly measure: OverallMeasure;
  readonly wording: string;
};

/**
 * Each statement of a survey on trust and satisfaction, marked against the circular's. It can be asked for
 * while one writes: give the survey as it stands in the form.
 */
export function reviewedStatements(
  snapshot: Pick<WorkbookSnapshot, 'edition'>,
  survey: RecordIn<'survey'>,
  questions: readonly RecordIn<'survey_question'>[],
): readonly ReviewedStatement[] {
  return overallMeasures.flatMap((measure) =>
    [...new Set(wordingsOf({ survey, questions }, measure))].flatMap((wording) => {
      const found = statementDifferences(wording, statementsOf(snapshot, measure));
      return found === undefined ? [] : [{ ...found, measure, wording }];
    }),
  );
}
