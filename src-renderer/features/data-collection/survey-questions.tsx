import type { RecordIn } from '../../../shared/model/model.ts';
import { filledIn } from '../../../shared/readiness/statement-differences.ts';
import { statementsOf } from '../../../shared/readiness/survey-statements.ts';
import { findRecord, recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { nameInStatements, StatementMarks } from './statement-marks.tsx';
import { Statements } from './statements.tsx';
import { nextNumber } from './survey-note.ts';

type Question = RecordIn<'survey_question'>;

type Props = {
  readonly survey: RecordIn<'survey'>;
  /** The workbook with what is being typed. */
  readonly typed: WorkbookSnapshot;
};

/** The questions of a survey as customers read them, each with the measure it serves. */
export function SurveyQuestions({ survey, typed }: Props) {
  const snapshot = useSnapshot();
  const questions = recordsOf(snapshot, 'survey_question', 'survey', survey.id);
  return (
    <RecordList
      kind="survey_question"
      records={questions}
      newValues={{ survey: survey.id, number: nextNumber(questions) }}
      addLabel="Add a question"
      headingLevel={5}
      title={(question) => titleWithNumber(snapshot, question)}
      summary={(question) => answerWords(snapshot, question)}
      empty={(add) => (
        <>
          <p>
            No questions yet. Enter them as customers read them, at most{' '}
            {snapshot.edition.survey.maxQuestions} in all (§280.10).
          </p>
          {add}
        </>
      )}
    >
      {(question) => (
        <>
          <Field name="text" />
          <QuestionMarks question={findRecord(typed, 'survey_question', question.id) ?? question} />
          <Statements
            kind="survey_question"
            id={question.id}
            field="text"
            isFree={question.text === undefined}
            statements={statementsFor(snapshot, survey, question)}
          />
          <div className="two-columns">
            <Field name="number" />
            <Field name="measure" />
            <Field name="answer_kind" />
            <Field name="required" />
          </div>
        </>
      )}
    </RecordList>
  );
}

/** Trust and satisfaction have mandated statements; those of the drivers may be adjusted (§280.10). */
function QuestionMarks({ question: { measure, text } }: { readonly question: Question }) {
  if (measure !== 'trust' && measure !== 'satisfaction') return null;
  return <StatementMarks wording={text} measure={measure} />;
}

/** What the circular offers for the measure that a question serves, with the name filled in. */
function statementsFor(
  snapshot: WorkbookSnapshot,
  survey: RecordIn<'survey'>,
  { measure }: Question,
): readonly string[] {
  const { survey: asked } = snapshot.edition;
  const offered =
    measure === 'trust' || measure === 'satisfaction'
      ? statementsOf(snapshot, measure)
      : asked.drivers.find(({ id }) => id === measure)?.statements;
  return (offered ?? []).map((statement) => filledIn(statement, nameInStatements(snapshot, survey)));
}

function titleWithNumber(snapshot: WorkbookSnapshot, question: Question): string {
  const title = titleOf(snapshot, 'survey_question', question);
  return question.number === undefined ? title : `${question.number}. ${title}`;
}

function answerWords(snapshot: WorkbookSnapshot, question: Question): string {
  const words = (field: 'measure' | 'answer_kind', missing: string) =>
    question[field] === undefined
      ? missing
      : valueInWords(snapshot, 'survey_question', field, question[field]);
  const required = question.required === true ? ['required'] : [];
  return [words('measure', 'No measure yet'), words('answer_kind', 'No way to answer yet'), ...required].join(
    ' · ',
  );
}
