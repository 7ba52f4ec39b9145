import { type DimensionProfile, practiceStanding } from '../../assess/profile.ts';
import type { Dimension } from '../../editions/edition.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import {
  fact,
  facts,
  footnote,
  heading,
  inlines,
  lead,
  note,
  paragraph,
  reference,
  tidied,
  type Words,
} from '../blocks.ts';
import { fieldBlocks, runInBlocks } from '../field-blocks.ts';
import { capitalized, countOf, numberInWords } from '../format.ts';
import type { Block } from '../tree.ts';
import { capacityBlocks } from './capacity.ts';
import type { Assessment } from './context.ts';
import { maturityInitiatives } from './initiatives.ts';
import { narrativeBlocks, questionBlocks } from './narratives.ts';
import { participationTable } from './organization.ts';
import { practiceBlocks, ratingBlocks } from './practice.ts';
import { profileFigure } from './profile-figure.ts';
import {
  changeFromLastYear,
  changeSentence,
  orAbove,
  practicesAtLevels,
  share,
  standingSentences,
} from './profile-words.ts';

/** Questions that stand before the dimensions; the chapter's others stand after them. */
const methodQuestions = ['assessment_method', 'participation'];

/** Chapter 3: the results of the annual assessment, practice by practice (§280.9, §280.17). */
export function maturityChapter(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'chapter-maturity', 'Program maturity'),
    lead(...openingWords(assessment)),
    paragraph(`${standingSentences(assessment)} ${changeSentence(assessment)}`),
    ...profileFigure(assessment),
    ...methodBlocks(assessment),
    ...assessment.profile.flatMap((entry) => dimensionBlocks(assessment, entry)),
    ...otherSummaries(assessment),
    ...otherRatings(assessment),
    ...narrativeBlocks(assessment, 'maturity', methodQuestions),
    ...maturityInitiatives(assessment),
    ...capacityBlocks(assessment),
  ];
}

/** Whose words the practices are is said where they are first met, not only in the annex on the method. */
const ownInstrument = footnote(
  'The practices and their levels are an instrument of this workbook, in its own words, and no text of OMB. The method note in the annexes says what each level means and how it is reached.',
);

function openingWords({ edition, profile }: Assessment): readonly Words[] {
  const practices = profile.reduce((sum, { total }) => sum + total, 0);
  const dimensions = countOf(profile.length, 'dimension');
  if (practices === 0)
    return [
      `This chapter reports on ${dimensions} of customer experience. Edition ${edition.id} has no practices, so a level is set for each dimension directly.`,
    ];
  return [
    `This chapter reports on ${dimensions} of customer experience, the core functions of §280.9, through ${countOf(practices, 'practice')}.`,
    ownInstrument,
    ` Each practice has a level, the reason for it, and the evidence behind it. A level that rests on no evidence in the register is marked self-reported; a practice whose owner has not confirmed its level this year says so.`,
  ];
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
  const summary = summaryOf(assessment, dimension);
  return [
    heading(2, `dimension-${dimension.id}`, dimension.label),
    paragraph(dimension.question),
    facts([fact('Level', levelInWords(assessment, entry))]),
    ...levelReasons(assessment, entry, summary),
    ...tidied(strengthsAndGaps(assessment, summary)),
    ...dimension.practices.flatMap((practice) => practiceBlocks(assessment, dimension, practice)),
  ];
}

function levelInWords(assessment: Assessment, entry: DimensionProfile): string {
  const { shown, overridden, total } = entry;
  const by = overridden && total > 0 ? ', set by the official' : '';
  const before = changeFromLastYear(assessment, entry);
  return `${shown?.label ?? 'Not yet rated'}${by}${before === undefined ? '' : `. ${before}`}.`;
}

/** How the level came about: by the rule, and by the official where one set another. */
function levelReasons(
  assessment: Assessment,
  entry: DimensionProfile,
  summary: RecordIn<'dimension_summary'> | undefined,
): readonly Block[] {
  const rule = ruleSentence(assessment, entry);
  const own = (...names: Parameters<typeof fieldBlocks<'dimension_summary'>>[3]) =>
    summary === undefined ? [] : fieldBlocks(assessment, 'dimension_summary', summary, names);
  if (summary === undefined || !entry.overridden || entry.shown === undefined)
    return [...(rule === '' ? [] : [paragraph(rule)]), ...own('override_level', 'override_reason')];
  const hasReason = own('override_reason').length > 0;
  const official = `The official set ${rule === '' ? 'the level' : 'it'} to ${entry.shown.label}`;
  const opening = `${rule} ${official}${hasReason ? ':' : '. The reason is not yet given.'}`.trim();
  if (!hasReason) return [paragraph(opening)];
  return runInBlocks(assessment, 'dimension_summary', summary, 'override_reason', inlines(opening));
}

/** How the rule arrives at the level (domain.md §2), or why it does not; empty without practices. */
function ruleSentence(assessment: Assessment, entry: DimensionProfile): string {
  const { edition } = assessment;
  const { computed, rated, total } = entry;
  if (total === 0) return '';
  const needed = numberInWords(edition.dimensionThreshold);
  const open =
    rated === total ? '' : ` ${capitalized(share(total - rated, total, 'practice', areNotRated))}.`;
  if (computed === undefined)
    return `${capitalized(share(rated, total, 'practice', areRated))} so far; the rule needs ${needed} before it gives a level.`;
  const counts = practicesAtLevels(assessment, entry);
  const line = computed.score === 0 ? counts[1] : counts.find(({ level }) => level.id === computed.id);
  if (line === undefined) return open.trim();
  const at = orAbove(assessment, line.level);
  const reached = capitalized(
    share(line.count, total, 'practice', { one: `is at ${at}`, many: `are at ${at}` }),
  );
  const are = edition.dimensionThreshold === 1 ? 'is' : 'are';
  const reason = `${needed} ${are} ${computed.score === 0 ? 'needed' : 'enough'}`;
  return `${reached}; ${reason}, so the rule gives ${computed.label}.${open}`;
}

const areRated = { one: 'is rated', many: 'are rated' };
const areNotRated = { one: 'is not rated', many: 'are not rated' };

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
      ...ratingBlocks(assessment, rating, undefined),
    ]),
  ];
}
