import { deletedField, type Edit } from './edit.ts';

/** Whether a record is there. `revived` means that it was deleted, but something unseen speaks for it. */
export type Life = 'live' | 'revived' | 'deleted';

type FieldHead = Pick<Edit, 'id' | 'field' | 'value'>;

/** What the rule asks of a log, wherever it is kept: in memory or in a file. */
export type LifeView<R> = {
  /** Heads of all fields of one record. */
  readonly headsOf: (record: R) => readonly FieldHead[];
  /** The record, then everything that it owns. */
  readonly withParts: (record: R) => Iterable<R>;
  /** What an edit rests on. */
  readonly basesOf: (editId: string) => readonly Pick<Edit, 'id' | 'field'>[];
};

const speaksOfLife = (head: FieldHead) => head.field === deletedField;

/** Only for heads of the `deleted` field. */
export function saysDeleted(head: Pick<Edit, 'value'>): boolean {
  return head.value === 'true';
}

/** Everything that the given deletions saw: their bases, and what deletions among those saw. */
function seenBy(deletions: readonly string[], basesOf: LifeView<unknown>['basesOf']): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...deletions];
  for (let edit = open.pop(); edit !== undefined; edit = open.pop())
    for (const base of basesOf(edit)) {
      if (!seen.has(base.id) && base.field === deletedField) open.push(base.id);
      seen.add(base.id);
    }
  return seen;
}

/**
 * The heads of a record, and of what it owns, that no deletion has seen: they speak for it where all that its own
 * `deleted` field says is that it is gone. Non-heads are ancestors of heads, so it is enough to look at heads.
 * Another deletion says nothing that could be lost, so it need not be seen.
 */
export function unseenHeads<R>(
  record: R,
  { headsOf, withParts, basesOf }: LifeView<R>,
): readonly FieldHead[] {
  const heads = [...withParts(record)].flatMap((part) => headsOf(part));
  const isDeletion = (head: FieldHead) => speaksOfLife(head) && saysDeleted(head);
  const seen = seenBy(
    heads.filter(isDeletion).map((head) => head.id),
    basesOf,
  );
  return heads.filter((head) => !isDeletion(head) && !seen.has(head.id));
}

/**
 * The rule for deletions (design.md §3): a deletion holds while every edit of the record, and of what it
 * owns, is seen by some deletion head, that of an owned record included, or is an ancestor of something
 * seen.
 */
export function lifeOf<R>(record: R, view: LifeView<R>): Life {
  const own = view.headsOf(record).filter(speaksOfLife);
  if (!own.some(saysDeleted)) return 'live';
  if (!own.every(saysDeleted)) return 'revived';
  return unseenHeads(record, view).length === 0 ? 'deleted' : 'revived';
}
