import type { Kind } from '../../model/kind.ts';
import { findField } from '../../model/model.ts';

/**
 * What is left where somebody purged personal data that had got into a workbook (design.md §3): that it was there,
 * who destroyed it, when and why. Merging and backups honour it, so that no copy brings the value back.
 */
export type Tombstone = {
  /** Of an edit, whose value it stands for, or the SHA-256 of an attached file's bytes. */
  readonly id: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly author: string;
  readonly reason: string;
};

/** What a purged edit says instead: that nothing stands there. */
export const purgedValue = 'null';

/** Copies that purged the same thing keep the first stone of all, in whatever order they meet. */
export function firstTombstone(a: Tombstone, b: Tombstone): Tombstone {
  const order = a.at - b.at || compareTexts(a.author, b.author) || compareTexts(a.reason, b.reason);
  return order <= 0 ? a : b;
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Can a value of this field be purged? Keys make a record what it is, and its place, its life and what it points
 * to are no words that anybody could have spilled.
 */
export function canPurge(kind: Kind, name: string): boolean {
  const field = findField(kind, name);
  const isKey = kind.key?.includes(name) === true;
  return field !== undefined && !isKey && field.type !== 'reference' && field.type !== 'references';
}
