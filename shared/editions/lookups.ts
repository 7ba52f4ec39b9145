import type { Dimension, Edition, Level, Practice } from './edition.ts';

export type PlacedPractice = { readonly dimension: Dimension; readonly practice: Practice };

/** All practices in printing order, each with the dimension it belongs to. */
export function practicesOf(edition: Edition): readonly PlacedPractice[] {
  return edition.dimensions.flatMap((dimension) =>
    dimension.practices.map((practice) => ({ dimension, practice })),
  );
}

/** The year of the circular whose sections rules and documents cite. */
const citedYear = 2022;

/**
 * Does the circular of that year ask an Action Plan all that the one of 2022 does? The first plans named two
 * focus areas and two actions tied to personas (Performance.gov, 2019); more we do not know to have been asked.
 */
export function asksAll({ year }: Edition): boolean {
  return year >= citedYear;
}

/** A citation as a document under another year's circular has it: the numbers of earlier ones differ. */
export function citedIn(edition: Edition, citation: string): string {
  return asksAll(edition) ? citation : citation.replaceAll(/§280\.\d+/g, `$& (${citedYear})`);
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
