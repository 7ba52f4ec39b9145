import { useState } from 'react';
import { type CommentTarget, targetText } from '../../../shared/comments/target.ts';
import { type Thread, threadsAbout } from '../../../shared/comments/threads.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { addRecord } from '../records.ts';
import { CommentThread } from './comment-thread.tsx';
import { useOrigins } from './use-origins.ts';

type Props = {
  readonly target: CommentTarget;
  /** What a new comment would be about, as in "Comment on …". */
  readonly about: string;
};

/** What the team said about one field, record or section, and a place to say more. */
export function CommentList({ target, about }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const [showsResolved, setShowsResolved] = useState(false);
  const threads = threadsAbout(snapshot, target);
  const origins = useOrigins(idsIn(threads));
  const open = threads.filter(({ isOpen }) => isOpen);
  const resolved = threads.filter(({ isOpen }) => !isOpen);
  const add = async () => {
    const id = await addRecord('comment', { target: targetText(target) });
    if (id !== undefined) focusWhenDrawn(`comment/${id}/text`);
  };
  return (
    <>
      {open.map((thread) => (
        <CommentThread key={thread.comment.id} thread={thread} origins={origins} />
      ))}
      {threads.length === 0 && <p>Nobody has commented on {about} yet.</p>}
      {!readOnly && (
        <Button icon="chat" className="comments-add" data-focus-key="comment-add" onClick={() => void add()}>
          Comment on {about}
        </Button>
      )}
      {resolved.length > 0 && (
        <Button look="plain" aria-expanded={showsResolved} onClick={() => setShowsResolved(!showsResolved)}>
          {showsResolved ? 'Hide' : 'Show'} {counted(resolved.length, 'resolved comment')}
        </Button>
      )}
      {showsResolved &&
        resolved.map((thread) => <CommentThread key={thread.comment.id} thread={thread} origins={origins} />)}
    </>
  );
}

export function idsIn(threads: readonly Thread[]) {
  return threads.flatMap(({ comment, answers }) => [comment.id, ...answers.map(({ id }) => id)]);
}
