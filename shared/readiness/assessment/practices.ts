import { type PracticeStanding, practiceStanding } from '../../assess/profile.ts';
import { hasTakenHold } from '../../assess/taken-hold.ts';
import type { Dimension, Edition, Practice } from '../../editions/edition.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isBlank, shorten } from '../words.ts';
import { advises, blocks } from './define.ts';

type Field = keyof RecordIn<'practice_rating'> & string;
type RatedPractice = PracticeStanding & Required<Pick<PracticeStanding, 'rating' | 'level'>>;

function nameOf(dimension: Dimension, practice: Practice): string {
  return `Practice ${practice.number} of ${dimension.label} ("${shorten(practice.statement)}")`;
}

/** Findings on practices for which `says` has something to say after the practice's name. */
function onEachPractice(
  field: Field,
  says: (standing: PracticeStanding, edition: Edition) => string | undefined,
) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    snapshot.edition.dimensions.flatMap((dimension) =>
      dimension.practices.flatMap((practice) => {
        const said = says(practiceStanding(snapshot, practice.id), snapshot.edition);
        if (said === undefined) return [];
        const id = derivedRecordId(snapshot.workbookId, model.practice_rating, [practice.id]);
        return [{ message: `${nameOf(dimension, practice)} ${said}`, kind: 'practice_rating', id, field }];
      }),
    );
}

function isRated(standing: PracticeStanding): standing is RatedPractice {
  return standing.level !== undefined && standing.rating !== undefined;
}

/** As above, on rated practices only: an unrated one has a finding of its own. */
function onEachRating(field: Field, says: string, isWrong: (standing: RatedPractice) => boolean) {
  return onEachPractice(field, (standing) => (isRated(standing) && isWrong(standing) ? says : undefined));
}

export const practiceRules: readonly Rule[] = [
  blocks(
    'practice-unrated',
    '§280.9, §280.17',
    'Every practice of the five core functions is rated.',
    onEachPractice('level', (standing) => (isRated(standing) ? undefined : 'is not rated.')),
  ),
  blocks(
    'practice-rationale-missing',
    '§280.17',
    'Every level above the lowest says why it was chosen.',
    onEachRating(
      'rationale',
      'has a level and does not say why.',
      ({ level, rating }) => level.score > 0 && isBlank(rating.rationale),
    ),
  ),
  blocks(
    'practice-barrier-missing',
    '§280.17',
    'Every practice at the lowest level records what stands in the way.',
    onEachRating(
      'rationale',
      'is at the lowest level, and what stands in the way is not recorded.',
      ({ level, selfReported }) => level.score === 0 && selfReported,
    ),
  ),
  advises(
    'practice-self-reported',
    '§280.17',
    'Every level that claims a practice has taken hold is carried by evidence.',
    onEachPractice('level', (standing, edition) =>
      isRated(standing) && hasTakenHold(edition, standing.level) && standing.selfReported
        ? `is rated "${standing.level.label}" without evidence; the assessment prints it as self-reported.`
        : undefined,
    ),
  ),
  advises(
    'practice-owner-missing',
    '§280.9',
    'Somebody answers for every practice.',
    onEachRating('owner', 'has no owner.', ({ rating }) => rating.owner === undefined),
  ),
  advises(
    'practice-unconfirmed',
    '§280.9',
    'Every rating was looked at in this cycle.',
    onEachRating('confirmed', 'is not confirmed for this year.', ({ rating }) => rating.confirmed !== true),
  ),
];
