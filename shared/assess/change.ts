import type { Edition, Level } from '../editions/edition.ts';

export type Change = 'up' | 'down' | 'same';

function haveSameLevels(one: Edition, other: Edition): boolean {
  return (
    one.levels.length === other.levels.length &&
    one.levels.every((level, score) => other.levels[score]?.id === level.id)
  );
}

/**
 * @returns how a level moved; undefined where one of the two is unknown or the editions measure on
 * different scales, because then equal scores would not mean the same
 */
export function changeOf(
  from: { readonly edition: Edition; readonly level: Level | undefined },
  to: { readonly edition: Edition; readonly level: Level | undefined },
): Change | undefined {
  if (from.level === undefined || to.level === undefined) return undefined;
  if (!haveSameLevels(from.edition, to.edition)) return undefined;
  if (from.level.score === to.level.score) return 'same';
  return to.level.score > from.level.score ? 'up' : 'down';
}
