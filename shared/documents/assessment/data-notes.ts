import { dataNotes } from '../../feedback/data-notes.ts';
import type { ReportAnswers } from '../../feedback/reported-answers.ts';
import { bold, heading, paragraph, run } from '../blocks.ts';
import { asSentence, capitalized, joinWords } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { type FeedbackReport, isDated, quartersOf } from './quarters.ts';
import { questionsOfReport, type ServiceResults } from './streams.ts';

/** What a reader has to know about the figures: how they were added up, and what is odd about them. */
export function dataNoteBlocks(assessment: Assessment, results: readonly ServiceResults[]): readonly Block[] {
  const items = results.flatMap((entry) => {
    const sentences = sentencesOn(assessment, entry);
    return sentences.length === 0
      ? []
      : [{ content: [bold(serviceTitle(entry.service)), run(`: ${sentences.join(' ')}`)] }];
  });
  return [
    heading(3, 'data-notes', 'Notes on the data'),
    paragraph(
      'Figures by service, and those of all services together, are weighted by respondents: the counts of each point are added up and every answer counts once, so that a channel or a service with more answers weighs more. Where a quarter has no answers, nothing is put in its place, and no change is given. Tallies of single responses, such as thumbs, are shown as shares and enter no mean.',
    ),
    ...(items.length === 0
      ? []
      : [
          paragraph('The data are shown as they were reported. This is unusual about them:'),
          { type: 'list' as const, ordered: false, items },
        ]),
  ];
}

function sentencesOn(assessment: Assessment, { reports }: ServiceResults): readonly string[] {
  return dataNoteSentences(
    reports.map((report) => ({ report, counts: questionsOfReport(assessment.snapshot, report) })),
  );
}

/** What is odd about some reports, each oddity in a sentence with the quarters that it is about. */
export function dataNoteSentences(answers: readonly ReportAnswers[]): readonly string[] {
  return dataNotes(answers).map(({ text, reports: own }) => {
    if (own.length === answers.length && own.length > 1) return asSentence(`In all reports, ${text}`);
    return asSentence(capitalized(`in ${joinWords(whereIn(own))}, ${text}`));
  });
}

/** "FY 2023 Q1", "a report without a quarter". */
function whereIn(reports: readonly FeedbackReport[]): readonly string[] {
  const undated = reports.filter((report) => !isDated(report));
  const lacks = [
    ...(undated.some(({ quarter }) => quarter === undefined) ? ['a quarter'] : []),
    ...(undated.some(({ quarter }) => quarter !== undefined) ? ['a year'] : []),
  ];
  return [
    ...quartersOf(reports.filter(isDated)).map(({ label }) => label),
    ...(undated.length === 0
      ? []
      : [`${undated.length === 1 ? 'a report' : 'reports'} without ${lacks.join(' or ')}`]),
  ];
}
