import type { Edition, Level } from '../editions/edition.ts';

/** The level that counts as taken hold: score 2 where the edition has it (domain.md §2), else its highest. */
export function takenHold(edition: Edition): Level | undefined {
  return edition.levels.find(({ score }) => score === 2) ?? edition.levels.at(-1);
}

/** Is a practice at that level one that has taken hold, and so needs evidence and no action? */
export function hasTakenHold(edition: Edition, { score }: Level): boolean {
  return score >= (takenHold(edition)?.score ?? 0);
}
