import type { Deliverable } from './deliverable.ts';
import type { TupleItem } from './field.ts';

/** Field options and shapes that several kinds share. */

export const webAddress = {
  pattern: { expression: /^https:\/\/[^\s]+$/, message: 'must start with https:// and contain no spaces' },
} as const;

export const everywhere: readonly Deliverable[] = ['assessment', 'plan', 'plan-public', 'feedback'];

/** How many customers chose each point of a five-point scale. */
export const fiveCounts: readonly TupleItem[] = [1, 2, 3, 4, 5].map((point) => ({
  name: `n${point}`,
  label: `Rated ${point}`,
  type: 'count',
}));
