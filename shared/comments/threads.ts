import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type CommentTarget, parseTarget, targetText } from './target.ts';

export type Comment = RecordIn<'comment'>;

/** A comment with its answers, in the order in which they were written. */
export type Thread = {
  readonly comment: Comment;
  /** Undefined where the text names nothing, or a comment that is gone. */
  readonly target: CommentTarget | undefined;
  readonly answers: readonly Comment[];
  readonly isOpen: boolean;
};

const known = new WeakMap<readonly Comment[], readonly Thread[]>();

/**
 * Everything that the team says to each other. An answer to an answer stands in the same thread; one whose
 * comment was deleted stands alone, so that nothing disappears.
 */
export function threadsOf(snapshot: WorkbookSnapshot): readonly Thread[] {
  const { comment: comments } = snapshot.records;
  const found = known.get(comments) ?? makeThreads(snapshot);
  known.set(comments, found);
  return found;
}

function makeThreads(snapshot: WorkbookSnapshot): readonly Thread[] {
  const { comment: comments } = snapshot.records;
  const byFirst = Map.groupBy(comments, (comment) => firstOf(snapshot, comment));
  return [...byFirst].map(([first, all]) => ({
    comment: first,
    target: targetOfFirst(first),
    answers: all.filter((comment) => comment !== first),
    isOpen: first.resolved !== true,
  }));
}

/** The comment that began the thread; the comment itself where copies made them answer each other. */
function firstOf(snapshot: WorkbookSnapshot, comment: Comment): Comment {
  const seen = new Set<RecordId>();
  let first = comment;
  while (!seen.has(first.id)) {
    seen.add(first.id);
    const target = parseTarget(first.target);
    const before = target?.type === 'comment' ? findRecord(snapshot, 'comment', target.id) : undefined;
    if (before === undefined) return first;
    first = before;
  }
  return comment;
}

function targetOfFirst({ target }: Comment): CommentTarget | undefined {
  const parsed = parseTarget(target);
  return parsed?.type === 'comment' ? undefined : parsed;
}

const byTarget = new WeakMap<readonly Thread[], ReadonlyMap<string, readonly Thread[]>>();

/** @returns the threads about exactly that: a field's are not its record's */
export function threadsAbout(snapshot: WorkbookSnapshot, target: CommentTarget): readonly Thread[] {
  const threads = threadsOf(snapshot);
  const index =
    byTarget.get(threads) ??
    Map.groupBy(threads, ({ target: about }) => (about === undefined ? '' : targetText(about)));
  byTarget.set(threads, index);
  return index.get(targetText(target)) ?? [];
}

/** What has been begun and says nothing yet is not counted. */
export function openCount(threads: readonly Thread[]): number {
  return threads.filter(({ isOpen, comment }) => isOpen && !isBlank(comment.text)).length;
}
