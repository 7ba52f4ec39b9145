import type { DimensionProfile } from '../../assess/profile.ts';
import { profileAxis, profileDrawing } from '../../assess/profile-drawing.ts';
import { changeInWords } from '../../charts/profile-words.ts';
import { bold, column, type Fact, fact, facts, heading, joined, note, paragraph, table } from '../blocks.ts';
import { textBlocks } from '../field-blocks.ts';
import { capitalized, inSentence, numberInWords } from '../format.ts';
import { markdownInlines } from '../markdown.ts';
import { seniorOfficials } from '../people.ts';
import { signOffInWords } from '../sign-off.ts';
import type { Block, Table } from '../tree.ts';
import { type Assessment, answerTo } from './context.ts';
import { latestScores } from './latest-scores.ts';
import { summaryQuestion } from './narratives.ts';
import { profileTableId } from './profile-figure.ts';
import { levelsMessage, reachedPractices, takenHoldWords } from './profile-words.ts';

/** The page stands alone, so it has room for so many asks; chapter 7 has all. */
const shownAsks = 3;

/** Chapter 1, on one page: what the official says and signs, and what a reader who reads nothing else must know. */
export function summaryChapter(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'chapter-summary', 'Summary'),
    ...officialBlocks(assessment),
    heading(2, 'summary-results', 'Results at a glance'),
    profileTable(assessment),
    note(levelsInWords(assessment)),
    facts([...scoreFacts(assessment), asksFact(assessment)]),
  ];
}

/** The official's own words, then who stands behind them. */
function officialBlocks(assessment: Assessment): readonly Block[] {
  const question = assessment.edition.narrativeQuestions.find(({ id }) => id === summaryQuestion);
  const named = seniorOfficials(assessment).length > 0;
  const signOff = paragraph(
    [bold(`${signOffInWords(assessment)}.`)],
    named ? '' : ' No senior accountable official is named.',
  );
  if (question === undefined) return [signOff];
  const answer = answerTo(assessment, question);
  const text = answer === undefined ? [] : textBlocks(assessment, 'narrative', answer, 'text');
  return [
    heading(2, `question-${question.id}`, question.label),
    ...(text.length === 0 ? [note('Not yet answered.')] : text),
    signOff,
  ];
}

function levelInWords({ shown, overridden, total }: DimensionProfile): string {
  if (shown === undefined) return 'Not yet rated';
  return overridden && total > 0 ? `${shown.label}, by the official` : shown.label;
}

/** The levels of the dimensions, which are also the data of the profile in chapter 3. */
function profileTable(assessment: Assessment): Table {
  const { profile } = assessment;
  const data = profileDrawing(assessment.snapshot, assessment.profile);
  const lastYear = data.lastYearLabel;
  const hasPractices = profile.some(({ total }) => total > 0);
  return table({
    id: profileTableId,
    caption: levelsMessage(assessment),
    description: `One row for each of the ${profile.length} dimensions with its level${
      lastYear === undefined ? '' : `, its change since ${lastYear}`
    }${hasPractices ? ', and how many of its practices have taken hold' : ''}.`,
    columns: [
      column('Dimension', 3.5),
      column('Level', 2.65),
      ...(lastYear === undefined ? [] : [column(`Since ${lastYear}`, 2.15)]),
      ...(hasPractices ? [column(capitalized(takenHoldWords(assessment)), 2.25, 'right')] : []),
    ],
    rows: profile.map((entry, index) => [
      entry.dimension.label,
      levelInWords(entry),
      ...(lastYear === undefined
        ? []
        : [
            sinceThen(
              changeInWords(data.axes[index] ?? profileAxis(assessment.edition, entry), data) ?? '',
              lastYear,
            ),
          ]),
      ...(hasPractices ? [`${reachedPractices(assessment, entry)} of ${entry.total}`] : []),
    ]),
  });
}

/** The year stands in the head of the column. */
function sinceThen(change: string, year: string): string {
  return change.replace(`same as in ${year}`, 'the same').replace(` in ${year}`, '');
}

/** What the words of the table mean, and by which rule a dimension gets one (domain.md §2). */
function levelsInWords({ edition, profile }: Assessment): string {
  // The lowest says it by its name.
  const levels = edition.levels
    .slice(1)
    .map(({ label, meaning }) => `${label}: ${inSentence(meaning).replace(/\.$/, '')}`);
  const practices = Math.max(0, ...profile.map(({ total }) => total));
  const threshold = numberInWords(edition.dimensionThreshold);
  const rule =
    practices === 0
      ? 'The official sets the level of each dimension.'
      : `A dimension has the level that ${threshold} of its ${numberInWords(practices)} practices reach, unless the official set another.`;
  return `${levels.join('. ')}. ${rule}`;
}

/** A line for each designated service. */
function scoreFacts(assessment: Assessment): readonly Fact[] {
  const scores = latestScores(assessment);
  return scores.length === 0 ? [fact('Designated services', 'None yet')] : scores;
}

/** What others could do, in the words of the barriers and then of the catalysts. */
function asksFact({ snapshot }: Assessment): Fact {
  const { barrier, catalyst } = snapshot.records;
  const asks = [...barrier, ...catalyst]
    .map(({ ask }) => ask?.trim() ?? '')
    .filter((ask) => ask !== '' && !/^none\.?$/i.test(ask));
  const shown = asks.slice(0, shownAsks).map((ask) => markdownInlines(ask));
  const more = asks.length > shownAsks ? [`Chapter 7 has all ${numberInWords(asks.length)}.`] : [];
  return {
    label: 'What we ask for',
    value: joined(asks.length === 0 ? ['Nothing yet'] : [...shown, ...more], ' '),
  };
}
