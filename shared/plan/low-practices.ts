import { findLevel } from '../assess/dimension-level.ts';
import { hasTakenHold } from '../assess/taken-hold.ts';
import type { Dimension, Level, Practice } from '../editions/edition.ts';
import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** A practice that has not taken hold, and what the plan says about it (§280.17). */
export type LowPractice = {
  readonly dimension: Dimension;
  readonly practice: Practice;
  readonly level: Level;
  readonly rating: RecordIn<'practice_rating'>;
  /** Those that name it, in list order. */
  readonly naming: readonly RecordIn<'commitment'>[];
  /** Those that answer it: all that name it, then those that speak for its whole dimension. */
  readonly commitments: readonly RecordIn<'commitment'>[];
  /** By a commitment, or by the reason why there is none. */
  readonly isAnswered: boolean;
};

/** Commitments by the dimensions that they strengthen, each list in the order of the plan. */
export function commitmentsByDimension({
  records,
}: WorkbookSnapshot): ReadonlyMap<string, readonly RecordIn<'commitment'>[]> {
  const pairs = records.commitment.flatMap((commitment) =>
    [...new Set(commitment.dimensions)].map((dimension) => ({ dimension, commitment })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ dimension }) => dimension)].map(([dimension, found]) => [
      dimension,
      found.map(({ commitment }) => commitment),
    ]),
  );
}

/** Commitments by the ratings of the practices that they name, each list in the order of the plan. */
export function commitmentsByPractice({
  records,
}: WorkbookSnapshot): ReadonlyMap<RecordId, readonly RecordIn<'commitment'>[]> {
  const pairs = records.commitment.flatMap((commitment) =>
    [...new Set(commitment.practices)].map((practice) => ({ practice, commitment })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ practice }) => practice)].map(([practice, found]) => [
      practice,
      found.map(({ commitment }) => commitment),
    ]),
  );
}

/**
 * Rated practices below the level that counts as taken hold, in printing order; each needs an answer. A
 * commitment answers the practices that it names. In a dimension that it strengthens without naming a
 * practice of it, it answers all of them; where it names some, the others stay open.
 */
export function lowPractices(snapshot: WorkbookSnapshot): readonly LowPractice[] {
  const { edition, records } = snapshot;
  const ratings = new Map(records.practice_rating.map((rating) => [rating.practice, rating]));
  const byDimension = commitmentsByDimension(snapshot);
  const byPractice = commitmentsByPractice(snapshot);
  return edition.dimensions.flatMap((dimension) => {
    const rated = dimension.practices.flatMap((practice) => {
      const rating = ratings.get(practice.id);
      return rating === undefined ? [] : [{ practice, rating }];
    });
    const closer = new Set(rated.flatMap(({ rating }) => byPractice.get(rating.id) ?? []));
    const forAll = (byDimension.get(dimension.id) ?? []).filter((commitment) => !closer.has(commitment));
    return rated.flatMap(({ practice, rating }) => {
      const level = findLevel(edition, rating.level);
      if (level === undefined || hasTakenHold(edition, level)) return [];
      const naming = byPractice.get(rating.id) ?? [];
      const commitments = [...naming, ...forAll];
      const isAnswered = commitments.length > 0 || !isBlank(rating.no_action_reason);
      return [{ dimension, practice, level, rating, naming, commitments, isAnswered }];
    });
  });
}

/**
 * The commitments that speak for a practice with its whole dimension, where that is all that the plan says about
 * it: none names it, and no reason is given.
 */
export function coveredByDimension({
  naming,
  commitments,
  rating,
}: LowPractice): readonly RecordIn<'commitment'>[] {
  return naming.length === 0 && isBlank(rating.no_action_reason) ? commitments : [];
}

/** The low practices that a commitment answers, those first that it names. */
export function lowPracticesOf(
  snapshot: WorkbookSnapshot,
  { id }: RecordIn<'commitment'>,
): readonly LowPractice[] {
  const isIts = (commitment: RecordIn<'commitment'>) => commitment.id === id;
  const answered = lowPractices(snapshot).filter(({ commitments }) => commitments.some(isIts));
  return answered.toSorted((one, other) => Number(other.naming.some(isIts)) - Number(one.naming.some(isIts)));
}
