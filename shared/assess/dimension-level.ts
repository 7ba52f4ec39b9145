import type { Dimension, Edition, Level } from '../editions/edition.ts';

export type DimensionLevel = {
  /** Absent while too few practices are rated for any level to be reached. */
  readonly computed?: Level;
  /** Practices with a level that the edition knows. */
  readonly rated: number;
  /** For each level, lowest first: how many practices stand there or higher. */
  readonly atOrAbove: readonly { readonly level: Level; readonly count: number }[];
};

/** @returns the edition's level with that id; undefined for an unset level or one it does not know */
export function findLevel(edition: Edition, levelId: string | undefined): Level | undefined {
  return edition.levels.find((level) => level.id === levelId);
}

/**
 * A dimension's level is the highest that at least `edition.dimensionThreshold` of its practices
 * reach (domain.md §2, our inference). An unrated practice reaches none, so the level stays open
 * until that many are rated and can only rise as more are.
 *
 * @param levelOf the level id of a practice, undefined where it is not rated
 */
export function dimensionLevel(
  edition: Edition,
  dimension: Dimension,
  levelOf: (practiceId: string) => string | undefined,
): DimensionLevel {
  const reached = dimension.practices.flatMap((practice) => findLevel(edition, levelOf(practice.id)) ?? []);
  const atOrAbove = edition.levels.map((level) => ({
    level,
    count: reached.filter(({ score }) => score >= level.score).length,
  }));
  const computed = atOrAbove.findLast(({ count }) => count >= edition.dimensionThreshold)?.level;
  return { rated: reached.length, atOrAbove, ...(computed === undefined ? {} : { computed }) };
}
