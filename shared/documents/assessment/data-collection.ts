import { heading, lead } from '../blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { questionBlocks, questionsOf } from './narratives.ts';
import { resultsBlocks } from './results.ts';
import { surveysBlocks } from './surveys.ts';

/** The last question that the list of surveys illustrates; those after it stand behind the surveys. */
const lastBeforeSurveys = 'feedback_methods';

/** Chapter 4: which data support the assessment, how they are obtained and reported (§280.10, §280.17). */
export function dataCollectionChapter(assessment: Assessment): readonly Block[] {
  const questions = questionsOf(assessment, 'data');
  const place = questions.findIndex(({ id }) => id === lastBeforeSurveys) + 1 || questions.length;
  const blocksOf = (part: typeof questions) =>
    part.flatMap((question) => questionBlocks(assessment, question));
  return [
    heading(1, 'chapter-data', 'Data collection and metrics'),
    lead(
      'This chapter describes the data behind the assessment: what is collected, how customers are asked, how the results are reported, and what they say.',
    ),
    ...blocksOf(questions.slice(0, place)),
    ...surveysBlocks(assessment),
    ...blocksOf(questions.slice(place)),
    ...resultsBlocks(assessment),
  ];
}
