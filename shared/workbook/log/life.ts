/** Whether a record is there. `revived` means that it was deleted, but something unseen speaks for it. */
export type Life = 'live' | 'revived' | 'deleted';

/** What the log says about the deletion of one record. */
export type DeletionFacts = {
  /** Heads of the record's `deleted` field: is each a deletion? */
  readonly deletionHeads: readonly string[];
  readonly otherHeads: readonly string[];
  /** Heads of all other fields of the record, and all heads but deletions of all records that it owns. */
  readonly headsToBeSeen: Iterable<string>;
  /** Was it seen by a deletion head of the record or of what it owns, or by a deletion that those rest on? */
  readonly seen: (editId: string) => boolean;
};

/**
 * The rule for deletions (design.md §3): a deletion holds while every edit of the record, and of
 * what it owns, is seen by some deletion head or is an ancestor of something seen. Non-heads are
 * ancestors of heads, so it is enough to look at heads. Another deletion says nothing that could
 * be lost, so it need not be seen.
 */
export function lifeOf(facts: DeletionFacts): Life {
  if (facts.deletionHeads.length === 0) return 'live';
  if (facts.otherHeads.length > 0) return 'revived';
  for (const head of facts.headsToBeSeen) if (!facts.seen(head)) return 'revived';
  return 'deleted';
}
