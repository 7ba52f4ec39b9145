import { type PracticeStanding, practiceStanding } from '../../assess/profile.ts';
import type { Dimension, Practice } from '../../editions/edition.ts';
import type { RecordIn } from '../../model/model.ts';
import { bold, type Fact, fact, facts, heading, note, paragraph, plainText, run, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { changeFromLastYear } from './profile-words.ts';

type Rating = RecordIn<'practice_rating'>;

/** One practice as a compact block: what it asks, where it stands, why, and on what evidence. */
export function practiceBlocks(
  assessment: Assessment,
  dimension: Dimension,
  practice: Practice,
): readonly Block[] {
  const standing = practiceStanding(assessment.snapshot, practice.id);
  const statement = practice.statement.replace(/\.$/, '');
  const title = heading(3, `practice-${practice.id}`, `${dimension.label} ${practice.number}: ${statement}`);
  if (standing.rating === undefined) {
    const before = changeFromLastYear(assessment, standing);
    return [title, note(`Not yet rated.${before === undefined ? '' : ` ${before}.`}`)];
  }
  return [title, ...ratingBlocks(assessment, standing.rating, standing)];
}

/**
 * What was entered about a practice, under whatever heading it stands.
 *
 * @param standing how it compares, for a practice of this edition
 */
export function ratingBlocks(
  assessment: Assessment,
  rating: Rating,
  standing: PracticeStanding | undefined,
): readonly Block[] {
  const fields = (...names: Parameters<typeof fieldBlocks<'practice_rating'>>[3]) =>
    fieldBlocks(assessment, 'practice_rating', rating, names);
  const rationale = fields('rationale');
  return [
    paragraph(standingLine(assessment, rating, standing)),
    ...tidied([
      ...(rationale.length === 0 ? [facts([fact('Why this level', 'Not yet given')])] : rationale),
      facts([evidenceInLine(assessment, rating)]),
      ...fields('underway', 'planned'),
    ]),
  ];
}

/** "Established, self-reported. FY 2022: Emerging (now higher). Owner: ... Present at: ..." */
function standingLine(
  assessment: Assessment,
  rating: Rating,
  standing: PracticeStanding | undefined,
): readonly Inline[] {
  const cell = (name: 'level' | 'owner' | 'present_at') =>
    plainText(fieldCell(assessment, 'practice_rating', rating, name));
  const before = standing === undefined ? undefined : changeFromLastYear(assessment, standing);
  const rest = [
    before,
    cell('owner') === '' ? undefined : `Owner: ${cell('owner')}`,
    cell('present_at') === '' ? undefined : `Present at: ${cell('present_at')}`,
    rating.confirmed === true ? undefined : 'Not confirmed this year',
  ].flatMap((part) => (part === undefined ? [] : ` ${part}.`));
  const isRated = cell('level') !== '';
  // Nothing outside the workbook carries the level (domain.md §2).
  const self = isRated && standing?.selfReported === true ? ', self-reported' : '';
  return [bold(isRated ? cell('level') : 'Not yet rated'), run(`${self}.${rest.join('')}`)];
}

/** The evidence one after another instead of line by line: 35 blocks are read quickest when they are short. */
function evidenceInLine(assessment: Assessment, { id }: Rating): Fact {
  const { label, value } = evidenceFact(assessment, id);
  return { label, value: value.map((inline) => (inline.type === 'break' ? run('; ') : inline)) };
}
