import { type FormEvent, type ReactNode, useState } from 'react';
import { describeError } from '../../shared/ipc/app-error.ts';
import { call } from '../bridge/bridge.ts';
import { nameGiven } from '../state/author.ts';
import { flush } from '../state/drafts.ts';
import { showDone } from '../state/notices.ts';
import { takePurged } from '../state/workbook.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { LineInput } from './line-input.tsx';

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

/** Says what purging does before it is done; it cannot be taken back (design.md §3). */
export function PurgeDialog({ title, children, ids, onClose, onPurged }: Props) {
  const [left, setLeft] = useState(ids);
  const [isFurther, setFurther] = useState(false);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const isConfirmed = typed.trim().toLowerCase() === confirmation;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '' || !isConfirmed || isWaiting || !(await nameGiven())) return;
    setWaiting(true);
    await flush();
    const answer = await call('workbook.purge', { ids: [...left], reason: reason.trim() });
    setWaiting(false);
    if (!answer.ok) {
      setFailure(describeError(answer.error));
      return;
    }
    takePurged(answer.value.opened);
    onPurged?.();
    if (answer.value.stillIn.length === 0) {
      showDone('Purged. History says who did it and why.');
      onClose();
      return;
    }
    setLeft(answer.value.stillIn);
    setFurther(true);
    setChecked(false);
    setTyped('');
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {isFurther ? (
          <p role="status">
            It is purged. The same words still stand in {left.length} other{' '}
            {left.length === 1 ? 'entry' : 'entries'} of this workbook: typed again, or within a longer text,
            or in what was kept of a submission. They can be purged as well.
          </p>
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
