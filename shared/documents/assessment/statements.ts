import { measures } from '../../model/choices.ts';
import type { RecordIn } from '../../model/model.ts';
import { differencesInWords } from '../../readiness/statement-differences.ts';
import { type ReviewedStatement, reviewedStatements } from '../../readiness/survey-statements.ts';
import { recordsOf } from '../../workbook/find.ts';
import { bold, paragraph, run } from '../blocks.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { ofService, surveyName } from './survey-words.ts';

/**
 * What a survey's statements on trust and satisfaction change in the circular's, in words, since a printed
 * mark is not read aloud; statements that only fill in the name need no remark (§280.10).
 */
export function statementBlocks(assessment: Assessment, survey: RecordIn<'survey'>): readonly Block[] {
  const questions = recordsOf(assessment.snapshot, 'survey_question', 'survey', survey.id);
  const changed = reviewedStatements(assessment.snapshot, survey, questions).filter(
    (statement) => !statement.isMinor || differencesInWords(statement) !== '',
  );
  if (changed.length === 0) return [];
  return [
    paragraph(
      `How the statements of the ${surveyName(survey)}${ofService(assessment, survey)} differ from those of §280.10:`,
    ),
    {
      type: 'list',
      ordered: false,
      items: changed.map((statement) => ({ content: inWords(statement) })),
    },
  ];
}

function inWords(statement: ReviewedStatement): readonly Inline[] {
  const label = measures.find(({ id }) => id === statement.measure)?.label ?? '';
  const differences = differencesInWords(statement);
  const verdict = statement.isMinor ? 'Minor edits' : 'Not minor edits';
  return [
    bold(label),
    run(differences === '' ? ': ' : `: ${differences}. `),
    run(`${verdict}: ${statement.why} Compared with “${statement.statement}”`),
  ];
}
