import type { Dimension, Edition, Level, Practice } from './edition.ts';

export type PlacedPractice = { readonly dimension: Dimension; readonly practice: Practice };

/** All practices in printing order, each with the dimension it belongs to. */
export function practicesOf(edition: Edition): readonly PlacedPractice[] {
  return edition.dimensions.flatMap((dimension) =>
    dimension.practices.map((practice) => ({ dimension, practice })),
  );
}

/** The level with this id, or undefined if the edition has none. */
export function levelById(edition: Edition, id: string): Level | undefined {
  return edition.levels.find((level) => level.id === id);
}

/**
 * What to print for an id of a list. An id that the list does not hold is printed as it is: a value
 * that another edition gave stays visible instead of vanishing.
 */
export function labelOf(
  list: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string {
  return list.find((entry) => entry.id === id)?.label ?? id;
}
