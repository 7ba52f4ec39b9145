import { dimensionLevel } from '../../assess/dimension-level.ts';
import { type DimensionProfile, practicesAtOrAbove } from '../../assess/profile.ts';
import { takenHold } from '../../assess/taken-hold.ts';
import type { Level } from '../../editions/edition.ts';
import { capitalized, countOf, joinWords, numberInWords, partOf, someOf } from '../format.ts';
import type { Assessment } from './context.ts';

/** The level from which a practice counts as taken hold, as in "Practices at Established or above". */
export function takenHoldWords(assessment: Assessment): string {
  const level = takenHold(assessment.edition);
  return level === undefined ? '' : orAbove(assessment, level);
}

/** For each level, lowest first: how many practices of a dimension stand there or higher. */
export function practicesAtLevels({ snapshot, edition }: Assessment, { dimension }: DimensionProfile) {
  const levelOf = (id: string) =>
    snapshot.records.practice_rating.find(({ practice }) => practice === id)?.level;
  return dimensionLevel(edition, dimension, levelOf).atOrAbove;
}

/** How many practices of a dimension have taken hold. */
export function reachedPractices(assessment: Assessment, entry: DimensionProfile): number {
  const line = takenHold(assessment.edition)?.id;
  return practicesAtLevels(assessment, entry).find(({ level }) => level.id === line)?.count ?? 0;
}

/** "Established or above"; the label alone where nothing stands above it. */
export function orAbove({ edition }: Pick<Assessment, 'edition'>, level: Level): string {
  return level.score === edition.levels.length - 1 ? level.label : `${level.label} or above`;
}

/** "none of the seven practices is ...", "one of five dimensions is ...", "all five dimensions are ..." */
export function share(
  count: number,
  total: number,
  singular: string,
  rest: { readonly one: string; readonly many: string },
): string {
  return `${partOf(count, total, singular)} ${count < 2 ? rest.one : rest.many}`;
}

/** "three of five dimensions are at Established or above". */
function standing(assessment: Assessment): string | undefined {
  const { profile, edition } = assessment;
  const line = takenHold(edition);
  if (line === undefined || profile.every(({ shown }) => shown === undefined)) return undefined;
  const reached = profile.filter(({ shown }) => shown !== undefined && shown.score >= line.score);
  const level = takenHoldWords(assessment);
  return share(reached.length, profile.length, 'dimension', {
    one: `is at ${level}`,
    many: `are at ${level}`,
  });
}

/** Where the organization stands, in one or two sentences. */
export function standingSentences(assessment: Assessment): string {
  const dimensions = standing(assessment);
  if (dimensions === undefined) return `No dimension has a level yet for ${assessment.thisYear}.`;
  return `${assessment.inThisYear}, ${dimensions}. ${practicesSentence(assessment)}`.trim();
}

/** "Of 35 practices, 21 have reached Established or above, and three are not yet rated." */
function practicesSentence(assessment: Assessment): string {
  const line = takenHold(assessment.edition);
  if (line === undefined) return '';
  const { count, of } = practicesAtOrAbove(assessment.snapshot, line.score);
  if (of === 0) return '';
  const unrated = of - assessment.profile.reduce((sum, { rated }) => sum + rated, 0);
  const reached = `${someOf(count)} ${count < 2 ? 'has' : 'have'}`;
  const open =
    unrated === 0 ? '' : `, and ${numberInWords(unrated)} ${unrated === 1 ? 'is' : 'are'} not yet rated`;
  return `Of ${numberInWords(of)} practices, ${reached} reached ${takenHoldWords(assessment)}${open}.`;
}

function moved(profile: readonly DimensionProfile[], change: DimensionProfile['change']): readonly string[] {
  return profile.filter((entry) => entry.change === change).map(({ dimension }) => dimension.label);
}

/** Up to two dimensions by name, more by number. */
function namesOrCount(names: readonly string[]): string {
  return names.length <= 2 ? joinWords(names) : countOf(names.length, 'dimension');
}

/** "Measurement and Service Design rose, and three dimensions stayed the same"; undefined without a comparison. */
function changes(assessment: Assessment): string | undefined {
  const { profile } = assessment;
  const up = moved(profile, 'up');
  const down = moved(profile, 'down');
  const same = moved(profile, 'same');
  if (up.length + down.length + same.length === 0) return undefined;
  if (same.length === profile.length) return 'every dimension stayed at its level';
  return joinWords([
    ...(up.length > 0 ? [`${namesOrCount(up)} rose`] : []),
    ...(down.length > 0 ? [`${namesOrCount(down)} fell`] : []),
    ...(same.length > 0 ? [`${countOf(same.length, 'dimension')} stayed the same`] : []),
  ]);
}

/** What changed since last year, or why nothing can be said. */
export function changeSentence(assessment: Assessment): string {
  const { lastYear, profile } = assessment;
  if (lastYear === undefined) return 'The workbook holds no assessment of an earlier year to compare with.';
  const words = changes(assessment);
  if (words === undefined) return `No dimension can be compared with ${lastYear} yet.`;
  const open = profile.filter(({ change }) => change === undefined).length;
  const rest = open === 0 ? '' : ` ${capitalized(countOf(open, 'dimension'))} cannot be compared.`;
  return `Since ${lastYear}, ${words}.${rest}`;
}

/** "Two of five dimensions are at Established or above", for the caption of the table of levels. */
export function levelsMessage(assessment: Assessment): string {
  const dimensions = standing(assessment);
  return dimensions === undefined
    ? `No dimension has a level yet for ${assessment.thisYear}`
    : capitalized(dimensions);
}

/** The message of the profile, for the caption of its figure: where we stand and what changed. */
export function profileMessage(assessment: Assessment): string {
  const { lastYear } = assessment;
  const words = lastYear === undefined ? undefined : changes(assessment);
  return `${levelsMessage(assessment)}${words === undefined ? '' : `; since ${lastYear}, ${words}`}`;
}

/** "FY 2022: Emerging (now higher)", of a dimension or practice; undefined without anything to compare. */
export function changeFromLastYear(
  assessment: Assessment,
  { lastYear, change }: Pick<DimensionProfile, 'lastYear' | 'change'>,
): string | undefined {
  if (assessment.lastYear === undefined || lastYear === undefined) return undefined;
  const was = `${assessment.lastYear}: ${lastYear.label}`;
  if (change === undefined) return was;
  return `${was} (${{ up: 'now higher', down: 'now lower', same: 'unchanged' }[change]})`;
}
