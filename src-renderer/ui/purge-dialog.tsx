import { type FormEvent, type ReactNode, useState } from 'react';
import { inSentence } from '../../shared/documents/format.ts';
import { describeError } from '../../shared/ipc/app-error.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { findField, model } from '../../shared/model/model.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../shared/workbook/titles.ts';
import { call } from '../bridge/bridge.ts';
import { nameGiven } from '../state/author.ts';
import { flush } from '../state/drafts.ts';
import { showDone } from '../state/notices.ts';
import { readAgain, takeWhole, useSnapshot } from '../state/workbook.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { LineInput } from './line-input.tsx';
import { momentInWords } from './moment-words.ts';
import './purge-dialog.css';

type Props = {
  /** What is destroyed, for the title: "Purge a value of “Note”". */
  readonly title: string;
  /** Shows what is destroyed. */
  readonly children: ReactNode;
  /** Ids of edits, or the SHA-256 of a file. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
  /** Called once it is gone. */
  readonly onPurged?: () => void;
};

/** What has to be typed, so that nobody destroys anything by a slip of the hand. */
const confirmation = 'purge';

type Holder = Output<'workbook.purge'>['stillIn'][number];

/** "Offering of service “Benefits line”, Ann, February 17, 2023, 3:00 PM" */
function placeInWords(snapshot: WorkbookSnapshot, { kind, id, field, author, at }: Holder): string {
  const label = findField(model[kind], field)?.label ?? field;
  const of = `${inSentence(model[kind].label)} “${titleOfId(snapshot, kind, id)}”`;
  return `${label} of ${of}, ${author}, ${momentInWords(at)}`;
}

/** Says what purging does before it is done; it cannot be taken back (design.md §3). */
export function PurgeDialog({ title, children, ids, onClose, onPurged }: Props) {
  const [further, setFurther] = useState<readonly Holder[]>([]);
  const snapshot = useSnapshot();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const isFurther = further.length > 0;
  const isConfirmed = typed.trim().toLowerCase() === confirmation;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '' || !isConfirmed || isWaiting || !(await nameGiven())) return;
    setWaiting(true);
    await flush();
    const answer = await call('workbook.purge', {
      ids: isFurther ? further.map(({ edit }) => edit) : [...ids],
      reason: reason.trim(),
    });
    setWaiting(false);
    if (!answer.ok) {
      await readAgain();
      setFailure(describeError(answer.error));
      return;
    }
    takeWhole(answer.value.opened);
    onPurged?.();
    if (answer.value.stillIn.length === 0) {
      showDone('Purged. History says who did it and why.');
      onClose();
      return;
    }
    setFurther(answer.value.stillIn);
    setChecked(false);
    setTyped('');
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {isFurther ? (
          <>
            <p role="status">
              It is purged. The same words still stand in other entries, typed again or within a longer text,
              each of which would be destroyed whole:
            </p>
            <ul className="purge-holders">
              {further.map((holder) => (
                <li key={holder.edit}>{placeInWords(snapshot, holder)}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            {children}
            <p>
              <strong>This cannot be undone.</strong> It destroys the value in this workbook, in its backups
              on this computer, and in every copy that is merged with it later. Copies that others have keep
              it until then, and so do files that were exported. That something was purged, by whom, when and
              why stays in History.
            </p>
          </>
        )}
        <LineInput
          name="reason"
          label="Reason"
          help="Stays in History for everybody to read, so do not say again what must go."
          value={reason}
          onChange={setReason}
          problem={isChecked && reason.trim() === '' ? 'Say why it must go.' : undefined}
        />
        <LineInput
          name="confirmation"
          label={`Type “${confirmation}” to confirm`}
          help="So that nothing is destroyed by a slip of the hand."
          value={typed}
          onChange={setTyped}
          problem={isChecked && !isConfirmed ? `Type the word “${confirmation}”.` : undefined}
          short
        />
        <p className="field-error" role="alert">
          {failure}
        </p>
        <div className="button-row">
          <Button onClick={onClose}>{isFurther ? 'Leave them' : 'Cancel'}</Button>
          <button type="submit" className="button button-danger" aria-disabled={isWaiting || undefined}>
            {isFurther ? 'Purge these, too' : 'Purge for ever'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
