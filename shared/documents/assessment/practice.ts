import { type PracticeStanding, practiceStanding } from '../../assess/profile.ts';
import type { Dimension, Practice } from '../../editions/edition.ts';
import type { RecordIn } from '../../model/model.ts';
import { type Fact, fact, facts, heading, inlines, note, run, tidied } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { evidenceFact } from './evidence-uses.ts';
import { changeFromLastYear } from './profile-words.ts';

/** One practice as a compact block: what it asks, where it stands, why, and on what evidence. */
export function practiceBlocks(
  assessment: Assessment,
  dimension: Dimension,
  practice: Practice,
): readonly Block[] {
  const standing = practiceStanding(assessment.snapshot, practice.id);
  const statement = practice.statement.replace(/\.$/, '');
  const title = heading(3, `practice-${practice.id}`, `${dimension.label} ${practice.number}: ${statement}`);
  const before = lastYearFact(assessment, standing);
  if (standing.rating === undefined) return [title, ...tidied([facts([before])]), note('Not yet rated.')];
  return [title, ...ratingBlocks(assessment, standing.rating, levelWords(assessment, standing), before)];
}

/** What was entered about a practice, under whatever heading it stands. */
export function ratingBlocks(
  assessment: Assessment,
  rating: RecordIn<'practice_rating'>,
  level: readonly Inline[],
  lastYear: Fact | undefined,
): readonly Block[] {
  const fields = (...names: Parameters<typeof fieldBlocks<'practice_rating'>>[3]) =>
    fieldBlocks(assessment, 'practice_rating', rating, names);
  const rationale = fields('rationale');
  return tidied([
    facts([{ label: 'Level', value: level }, lastYear]),
    ...(rationale.length === 0 ? [facts([fact('Why this level', 'Not yet given')])] : rationale),
    facts([evidenceFact(assessment, rating.id)]),
    ...fields('owner', 'present_at', 'underway', 'planned', 'confirmed'),
  ]);
}

/** "Established", with "self-reported" where nothing outside the workbook carries it (domain.md §2). */
function levelWords(assessment: Assessment, standing: PracticeStanding): readonly Inline[] {
  const { rating, selfReported } = standing;
  const entered = rating === undefined ? [] : fieldCell(assessment, 'practice_rating', rating, 'level');
  if (entered.length === 0) return inlines('Not yet rated');
  return selfReported ? [...entered, run(', self-reported')] : entered;
}

function lastYearFact(assessment: Assessment, standing: PracticeStanding): Fact | undefined {
  const words = changeFromLastYear(assessment, standing);
  return words === undefined ? undefined : fact('Last year', words);
}
