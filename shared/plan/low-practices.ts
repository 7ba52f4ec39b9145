import { findLevel } from '../assess/dimension-level.ts';
import { hasTakenHold } from '../assess/taken-hold.ts';
import type { Dimension, Level, Practice } from '../editions/edition.ts';
import { practicesOf } from '../editions/lookups.ts';
import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** A practice that has not taken hold, and what the plan says about it (§280.17). */
export type LowPractice = {
  readonly dimension: Dimension;
  readonly practice: Practice;
  readonly level: Level;
  readonly rating: RecordIn<'practice_rating'>;
  /** Those that strengthen its dimension, in list order: the model knows no closer link. */
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

/** Rated practices below the level that counts as taken hold, in printing order; each needs an answer. */
export function lowPractices(snapshot: WorkbookSnapshot): readonly LowPractice[] {
  const { edition, records } = snapshot;
  const ratings = new Map(records.practice_rating.map((rating) => [rating.practice, rating]));
  const byDimension = commitmentsByDimension(snapshot);
  return practicesOf(edition).flatMap(({ dimension, practice }) => {
    const rating = ratings.get(practice.id);
    const level = findLevel(edition, rating?.level);
    if (rating === undefined || level === undefined || hasTakenHold(edition, level)) return [];
    const commitments = byDimension.get(dimension.id) ?? [];
    const isAnswered = commitments.length > 0 || !isBlank(rating.no_action_reason);
    return [{ dimension, practice, level, rating, commitments, isAnswered }];
  });
}
