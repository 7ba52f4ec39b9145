import { useId, useMemo, useState } from 'react';
import { type Thread, threadsOf } from '../../../shared/comments/threads.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { idsIn } from '../../forms/comments/comment-list.tsx';
import { CommentThread } from '../../forms/comments/comment-thread.tsx';
import { useOrigins } from '../../forms/comments/use-origins.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { groupsOf } from './groups.ts';
import { ThreadPlace } from './thread-place.tsx';
import './comments-screen.css';

/** Everything the team said to each other, section by section, with the way to what it is about. */
export function CommentsScreen() {
  const snapshot = useSnapshot();
  const threads = threadsOf(snapshot);
  const filterId = useId();
  const [shows, setShows] = useState<'open' | 'all'>('open');
  const origins = useOrigins(idsIn(threads));
  const shown = useMemo(
    () => (shows === 'all' ? threads : threads.filter(({ isOpen }) => isOpen)),
    [threads, shows],
  );
  const groups = useMemo(() => groupsOf(snapshot, shown), [snapshot, shown]);
  return (
    <Screen
      title="Comments"
      lead="What the team says to each other about fields and sections. No document and no submission carries it."
    >
      {threads.length === 0 ? (
        <EmptyState title="Nobody has commented yet">
          <p>
            Go to a field and press Ctrl+Alt+M (on a Mac Command+Option+M), or open “Comments” in the panel at
            the right. Comments travel with copies of the workbook and come back when they are merged.
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="comments-filter">
            <label className="field-label" htmlFor={filterId}>
              Show
            </label>
            <select
              id={filterId}
              className="input select"
              value={shows}
              onChange={({ target }) => setShows(target.value === 'all' ? 'all' : 'open')}
            >
              <option value="open">Open comments</option>
              <option value="all">All comments</option>
            </select>
          </div>
          {shown.length === 0 && <p>{resolvedInWords(threads)}</p>}
        </>
      )}
      {groups.map(({ label, threads: ofGroup }) => (
        <section key={label} className="comments-section" aria-labelledby={`comments-${label}`}>
          <h2 id={`comments-${label}`}>{label}</h2>
          {ofGroup.map((thread) => (
            <CommentThread
              key={thread.comment.id}
              thread={thread}
              origins={origins}
              place={<ThreadPlace thread={thread} />}
            />
          ))}
        </section>
      ))}
    </Screen>
  );
}

function resolvedInWords(threads: readonly Thread[]): string {
  return `Nothing is open: ${counted(threads.length, 'comment')} resolved.`;
}
