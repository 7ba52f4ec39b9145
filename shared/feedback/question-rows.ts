import type { RecordId } from '../model/id.ts';
import { model, type RecordIn } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { recordsOf } from '../workbook/find.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { pooledMeasures } from './pooled.ts';
import type { MeasureCount } from './reported-answers.ts';

/** The most questions that a report has room for. */
export const mostQuestions = 99;

/** A question of a report before anything is counted. */
export type QuestionRow = Pick<MeasureCount, 'question_number' | 'measure' | 'question_text'> & {
  readonly question_number: number;
};

type Asked = Pick<MeasureCount, 'measure' | 'question_text'>;

function row(number: number, { measure, question_text: text }: Asked): QuestionRow {
  return {
    question_number: number,
    ...(measure === undefined ? {} : { measure }),
    ...(text === undefined ? {} : { question_text: text }),
  };
}

/** One question a measure, numbered as the published collection numbers them (domain.md §4, layout A). */
export function rowsByMeasure(): readonly QuestionRow[] {
  return pooledMeasures.map((measure, index) => row(index + 1, { measure }));
}

/** Only a scale is counted from 1 to 5; who did not say how a question is answered is taken to mean one. */
function isOnScale({ answer_kind: kind }: RecordIn<'survey_question'>): boolean {
  return kind === undefined || kind === 'scale';
}

/** The survey's questions on a scale, under their own numbers where these tell them apart. */
export function rowsOfSurvey(snapshot: WorkbookSnapshot, survey: RecordId): readonly QuestionRow[] {
  const questions = recordsOf(snapshot, 'survey_question', 'survey', survey)
    .filter(isOnScale)
    .slice(0, mostQuestions);
  const numbers = questions.flatMap(({ number = 0 }) =>
    number > 0 && number <= mostQuestions ? number : [],
  );
  const areOwn = new Set(numbers).size === questions.length;
  return questions
    .map(({ number = 0, measure, text }, index) =>
      row(areOwn ? number : index + 1, {
        ...(measure === undefined ? {} : { measure }),
        ...(text === undefined ? {} : { question_text: text }),
      }),
    )
    .sort((one, other) => one.question_number - other.question_number);
}

/** The same questions as in another report, without its counts. */
export function rowsOfCounts(counts: readonly MeasureCount[]): readonly QuestionRow[] {
  return counts.flatMap((asked) =>
    asked.question_number === undefined ? [] : row(asked.question_number, asked),
  );
}

export function countId(snapshot: WorkbookSnapshot, report: RecordId, number: number): RecordId {
  return derivedRecordId(snapshot.workbookId, model.measure_count, [report, number]);
}

/** What enters the questions in a report. */
export function rowEntries(
  snapshot: WorkbookSnapshot,
  report: RecordId,
  rows: readonly QuestionRow[],
): readonly Entry[] {
  return rows.map((asked) => ({
    kind: 'measure_count',
    id: countId(snapshot, report, asked.question_number),
    set: { report, ...asked },
  }));
}

/** The number after the highest; undefined where there is no room for another question. */
export function nextQuestionNumber(
  counts: readonly Pick<MeasureCount, 'question_number'>[],
): number | undefined {
  const next = Math.max(0, ...counts.map(({ question_number: number = 0 }) => number)) + 1;
  return next > mostQuestions ? undefined : next;
}
