import { type ReactNode, useState } from 'react';
import { targetText } from '../../../shared/comments/target.ts';
import type { Comment, Thread } from '../../../shared/comments/threads.ts';
import type { Origin } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { announce } from '../../state/announcer.ts';
import { flush } from '../../state/drafts.ts';
import { opened, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { momentInWords } from '../../ui/moment-words.ts';
import { Prose } from '../../ui/prose.tsx';
import { Field } from '../field.tsx';
import { RecordForm } from '../record-form.tsx';
import { addRecord, deleteRecord, save } from '../records.ts';
import './comments.css';

type Props = {
  readonly thread: Thread;
  readonly origins: ReadonlyMap<RecordId, Origin>;
  /** Where the thread belongs, on the screen that lists all. */
  readonly place?: ReactNode;
};

/** A comment with its answers; it can be answered, resolved and opened again. */
export function CommentThread({ thread, origins, place }: Props) {
  const { readOnly } = useWorkbook();
  const { comment, answers, isOpen } = thread;
  const answer = async () => {
    const id = await addRecord('comment', { target: targetText({ type: 'comment', id: comment.id }) });
    if (id !== undefined) focusWhenDrawn(`comment/${id}/text`);
  };
  const resolve = async () => {
    if (!(await save([{ kind: 'comment', id: comment.id, set: { resolved: isOpen } }]))) return;
    announce(isOpen ? 'Resolved' : 'Opened again');
    focusWhenDrawn(`comment-resolve/${comment.id}`, 'comment-add', 'heading');
  };
  return (
    <article className="comment-thread" data-resolved={isOpen ? undefined : ''}>
      {place}
      <CommentView comment={comment} origin={origins.get(comment.id)} />
      {answers.map((entry) => (
        <div key={entry.id} className="comment-answer">
          <CommentView comment={entry} origin={origins.get(entry.id)} />
        </div>
      ))}
      <div className="comment-actions">
        {!readOnly && (
          <>
            <Button onClick={() => void answer()}>Answer</Button>
            <Button data-focus-key={`comment-resolve/${comment.id}`} onClick={() => void resolve()}>
              {isOpen ? 'Resolve' : 'Open again'}
            </Button>
          </>
        )}
        {!isOpen && <span className="pill pill-good">Resolved</span>}
      </div>
    </article>
  );
}

type ViewProps = { readonly comment: Comment; readonly origin: Origin | undefined };

/** What has no words yet is being written. */
function CommentView({ comment, origin }: ViewProps) {
  const { readOnly } = useWorkbook();
  const [isEditing, setIsEditing] = useState(isBlank(comment.text));
  const edit = () => {
    setIsEditing(true);
    focusWhenDrawn(`comment/${comment.id}/text`);
  };
  return (
    <div className="comment">
      <p className="comment-who">
        {origin !== undefined && (
          <>
            <strong>{origin.author}</strong>,{' '}
            <time dateTime={new Date(origin.at).toISOString()}>{momentInWords(origin.at)}</time>
          </>
        )}
      </p>
      {isEditing && !readOnly ? (
        <Editor comment={comment} onDone={() => setIsEditing(false)} />
      ) : (
        <>
          <Prose text={comment.text ?? ''} />
          {!readOnly && (
            <div className="comment-actions">
              <Button look="plain" data-focus-key={`comment-edit/${comment.id}`} onClick={edit}>
                Change<span className="visually-hidden"> the comment</span>
              </Button>
              <Button look="plain" onClick={() => void remove(comment)}>
                Delete<span className="visually-hidden"> the comment</span>
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

async function remove(comment: Comment): Promise<void> {
  await deleteRecord('comment', comment);
  focusWhenDrawn('comment-add', 'heading');
}

/** Saved as it is typed, like everything; one that was left without words goes. */
function Editor({ comment, onDone }: { readonly comment: Comment; readonly onDone: () => void }) {
  const done = async () => {
    await flush();
    const now = opened.get()?.snapshot.records.comment.find(({ id }) => id === comment.id);
    if (now !== undefined && isBlank(now.text)) return remove(now);
    onDone();
    focusWhenDrawn(`comment-edit/${comment.id}`);
  };
  return (
    <>
      <RecordForm kind="comment" id={comment.id}>
        <Field name="text" help="For your team; no document carries it." />
      </RecordForm>
      <div className="comment-actions">
        <Button onClick={() => void done()}>Done</Button>
      </div>
    </>
  );
}
