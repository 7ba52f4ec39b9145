import { type DimensionProfile, practiceStanding } from '../../assess/profile.ts';
import type { Dimension } from '../../editions/edition.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { fact, facts, heading, inlines, lead, note, paragraph, reference, tidied } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import { capitalized, countOf, numberInWords } from '../format.ts';
import type { Block } from '../tree.ts';
import { capacityBlocks } from './capacity.ts';
import type { Assessment } from './context.ts';
import { maturityInitiatives } from './initiatives.ts';
import { narrativeBlocks, questionBlocks } from './narratives.ts';
import { participationTable } from './organization.ts';
import { practiceBlocks, ratingBlocks } from './practice.ts';
import { changeFromLastYear, takenHoldWords } from './profile-words.ts';
import { reachedPractices } from './summary.ts';

/** Questions that stand before the dimensions; the chapter's others stand after them. */
const methodQuestions = ['assessment_method', 'participation'];

/** Chapter 3: the results of the annual assessment, practice by practice (§280.9, §280.17). */
export function maturityChapter(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'chapter-maturity', 'Program maturity'),
    lead(openingWords(assessment)),
    ...methodBlocks(assessment),
    ...assessment.profile.flatMap((entry) => dimensionBlocks(assessment, entry)),
    ...otherSummaries(assessment),
    ...otherRatings(assessment),
    ...narrativeBlocks(assessment, 'maturity', methodQuestions),
    ...maturityInitiatives(assessment),
    ...capacityBlocks(assessment),
  ];
}

function openingWords({ edition, profile }: Assessment): string {
  const practices = profile.reduce((sum, { total }) => sum + total, 0);
  const dimensions = countOf(profile.length, 'dimension');
  if (practices === 0)
    return `This chapter reports on ${dimensions} of customer experience. Edition ${edition.id} has no practices, so a level is set for each dimension directly.`;
  return `This chapter reports on ${dimensions} of customer experience, the core functions of §280.9, through ${countOf(practices, 'practice')}. Each practice has a level, the reason for it, and the evidence behind it. A level that rests on no evidence in the register is marked self-reported.`;
}

function methodBlocks(assessment: Assessment): readonly Block[] {
  const { edition, snapshot } = assessment;
  const questions = edition.narrativeQuestions.filter(({ id }) => methodQuestions.includes(id));
  const people = snapshot.records.person.length;
  return [
    ...(people === 0
      ? []
      : [paragraph(reference(participationTable), ' in chapter 2 lists the people who took part.')]),
    ...questions.flatMap((question) => questionBlocks(assessment, question)),
  ];
}

function summaryOf(
  { snapshot }: Assessment,
  dimension: Dimension,
): RecordIn<'dimension_summary'> | undefined {
  return snapshot.records.dimension_summary.find((summary) => summary.dimension === dimension.id);
}

function dimensionBlocks(assessment: Assessment, entry: DimensionProfile): readonly Block[] {
  const { dimension } = entry;
  return [
    heading(2, `dimension-${dimension.id}`, dimension.label),
    paragraph(`${dimension.question} ${levelSentence(assessment, entry)}`),
    ...tidied([
      facts([
        fact('Level', entry.shown?.label ?? 'Not yet rated'),
        ...(entry.overridden && entry.total > 0
          ? [
              fact(
                'Level by the rule',
                entry.computed?.label ?? 'None yet, because too few practices are rated',
              ),
            ]
          : []),
      ]),
      ...overrideBlocks(assessment, entry),
      facts([lastYearFact(assessment, entry), practicesFact(assessment, entry)]),
      ...strengthsAndGaps(assessment, summaryOf(assessment, dimension)),
    ]),
    ...dimension.practices.flatMap((practice) => practiceBlocks(assessment, dimension, practice)),
  ];
}

/** How the rule arrives at the level (domain.md §2). */
function levelSentence(
  { edition }: Assessment,
  { computed, rated, total, dimension }: DimensionProfile,
): string {
  if (total === 0) return '';
  const practices = `${numberInWords(total)} practices`;
  const needed = numberInWords(edition.dimensionThreshold);
  if (computed === undefined) {
    const open =
      rated === 0
        ? `None of its ${practices} is`
        : `${capitalized(numberInWords(rated))} of its ${practices} ${rated === 1 ? 'is' : 'are'}`;
    return `${open} rated so far; a level by the rule needs at least ${needed}.`;
  }
  return computed.score === 0
    ? `Fewer than ${needed} of its ${practices} have reached a higher level, so ${dimension.label} stands at ${computed.label} by the rule.`
    : `At least ${needed} of its ${practices} have reached ${computed.label}, which is the level by the rule.`;
}

function overrideBlocks(
  assessment: Assessment,
  { dimension, overridden }: DimensionProfile,
): readonly Block[] {
  const summary = summaryOf(assessment, dimension);
  if (summary === undefined) return [];
  const reason = fieldBlocks(assessment, 'dimension_summary', summary, ['override_reason']);
  return [
    ...fieldBlocks(assessment, 'dimension_summary', summary, ['override_level']),
    ...reason,
    ...(overridden && reason.length === 0
      ? [facts([fact(model.dimension_summary.fields.override_reason.label, 'Not yet given')])]
      : []),
  ];
}

function lastYearFact(assessment: Assessment, entry: DimensionProfile) {
  const words = changeFromLastYear(assessment, entry);
  return words === undefined ? undefined : fact('Last year', words);
}

function practicesFact(assessment: Assessment, entry: DimensionProfile) {
  if (entry.total === 0) return undefined;
  const unrated = entry.total - entry.rated;
  const open = unrated === 0 ? '' : `; ${numberInWords(unrated)} not yet rated`;
  return fact(
    `Practices at ${takenHoldWords(assessment)}`,
    `${reachedPractices(assessment, entry)} of ${entry.total}${open}`,
  );
}

function strengthsAndGaps(
  assessment: Assessment,
  summary: RecordIn<'dimension_summary'> | undefined,
): readonly Block[] {
  return (['strengths', 'gaps'] as const).flatMap((name) => {
    const blocks = summary === undefined ? [] : fieldBlocks(assessment, 'dimension_summary', summary, [name]);
    const { label } = model.dimension_summary.fields[name];
    return blocks.length === 0 ? [facts([fact(label, 'Not yet described')])] : blocks;
  });
}

/** Summaries of dimensions that this edition does not have: what was typed is never dropped. */
function otherSummaries(assessment: Assessment): readonly Block[] {
  const { edition, snapshot } = assessment;
  const printed = new Set(edition.dimensions.map((dimension) => summaryOf(assessment, dimension)?.id));
  const others = snapshot.records.dimension_summary.filter(({ id }) => !printed.has(id));
  if (others.length === 0) return [];
  return [
    heading(2, 'other-dimensions', 'Summaries of other dimensions'),
    note(`Edition ${edition.id} does not have these dimensions.`),
    ...others.flatMap((summary) => [
      heading(3, `dimension-summary-${summary.id}`, labelOf(assessment, 'dimension', summary.dimension)),
      ...fieldBlocks(assessment, 'dimension_summary', summary, [
        'override_level',
        'override_reason',
        'strengths',
        'gaps',
      ]),
    ]),
  ];
}

function labelOf({ edition }: Assessment, what: 'dimension' | 'practice', id: string | undefined): string {
  if (id === undefined) return `A ${what} that is not named`;
  const field =
    what === 'dimension' ? model.dimension_summary.fields.dimension : model.practice_rating.fields.practice;
  return optionLabel(field, id, edition);
}

/** Ratings of practices that this edition does not have. */
function otherRatings(assessment: Assessment): readonly Block[] {
  const { edition, snapshot } = assessment;
  const printed = new Set(
    edition.dimensions.flatMap(({ practices }) =>
      practices.map(({ id }) => practiceStanding(snapshot, id).rating?.id),
    ),
  );
  const others = snapshot.records.practice_rating.filter(({ id }) => !printed.has(id));
  if (others.length === 0) return [];
  return [
    heading(2, 'other-ratings', 'Other ratings'),
    note(`Edition ${edition.id} does not have these practices, so no dimension counts them.`),
    ...others.flatMap((rating) => [
      heading(3, `practice-rating-${rating.id}`, labelOf(assessment, 'practice', rating.practice)),
      ...otherRating(assessment, rating),
    ]),
  ];
}

function otherRating(assessment: Assessment, rating: RecordIn<'practice_rating'>): readonly Block[] {
  const level = fieldCell(assessment, 'practice_rating', rating, 'level');
  return ratingBlocks(assessment, rating, level.length === 0 ? inlines('Not yet rated') : level, undefined);
}
