import type { NarrativeQuestion } from '../../editions/edition.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { heading, note } from '../blocks.ts';
import { textBlocks } from '../field-blocks.ts';
import type { Block } from '../tree.ts';
import { type Assessment, answerTo } from './context.ts';

/** Component of §280.17 -> the chapter that prints its questions. */
const chapterOfComponent: Readonly<Record<string, 'organization' | 'maturity' | 'data' | 'delivery'>> = {
  organization_accountability: 'organization',
  program_maturity: 'maturity',
  data_collection: 'data',
  service_delivery: 'delivery',
};

/** The question that opens the document instead of standing in its component's chapter. */
export const summaryQuestion = 'summary';

/** Said where the circular asks and nothing was entered yet. */
const notAnswered = 'Not yet answered.';

/** A question under its label. An optional one without an answer stands in a draft only, as a reminder. */
export function questionBlocks(assessment: Assessment, question: NarrativeQuestion): readonly Block[] {
  const answer = answerTo(assessment, question);
  const text = answer === undefined ? [] : textBlocks(assessment, 'narrative', answer, 'text');
  const title = heading(2, `question-${question.id}`, question.label);
  if (text.length > 0) return [title, ...text];
  if (question.required) return [title, note(notAnswered)];
  return assessment.isDraft ? [title, note('Not yet answered (optional).')] : [];
}

/** The questions of one chapter in the edition's order, except those that stand elsewhere. */
export function questionsOf(
  { edition }: Assessment,
  chapter: string,
  elsewhere: readonly string[] = [],
): readonly NarrativeQuestion[] {
  return edition.narrativeQuestions.filter(
    ({ id, component }) =>
      id !== summaryQuestion && !elsewhere.includes(id) && chapterOfComponent[component] === chapter,
  );
}

export function narrativeBlocks(
  assessment: Assessment,
  chapter: string,
  elsewhere: readonly string[] = [],
): readonly Block[] {
  return questionsOf(assessment, chapter, elsewhere).flatMap((question) =>
    questionBlocks(assessment, question),
  );
}

/** Answers that no chapter prints: to questions of another edition, or of a component unknown here. */
export function otherAnswers(assessment: Assessment): readonly Block[] {
  const { edition, snapshot } = assessment;
  const printed = new Set(
    edition.narrativeQuestions
      .filter(({ id, component }) => id === summaryQuestion || chapterOfComponent[component] !== undefined)
      .map((question) => answerTo(assessment, question)?.id),
  );
  const others = snapshot.records.narrative.filter(({ id }) => !printed.has(id));
  return others.flatMap((narrative) => {
    const label =
      narrative.question === undefined
        ? 'Answer without a question'
        : optionLabel(model.narrative.fields.question, narrative.question, edition);
    const text = textBlocks(assessment, 'narrative', narrative, 'text');
    return [heading(2, `answer-${narrative.id}`, label), ...(text.length === 0 ? [note(notAnswered)] : text)];
  });
}
