import type { Arrival } from '../../state/arrivals.ts';
import { importFeedback } from '../../state/feedback-import.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  readonly file: Arrival;
  readonly onKeep: () => void;
  readonly onClose: () => void;
};

/** A table that was dropped here may be meant for the register, or be the quarter's feedback data. */
export function DroppedTable({ file, onKeep, onClose }: Props) {
  const { document, fileName } = file;
  const closed = (then: () => void) => () => {
    onClose();
    then();
  };
  return (
    <Dialog title="What is this file?" onClose={onClose}>
      <p>
        <strong className="evidence-dropped">{fileName}</strong> is a table. It may hold feedback data whose
        counts belong in the quarters, or it may be evidence that is kept as it is. Nothing has been done with
        it yet.
      </p>
      <div className="button-row">
        <Button look="main" onClick={closed(() => void importFeedback({ document, fileName }))}>
          Import feedback data…
        </Button>
        <Button onClick={closed(onKeep)}>Keep as evidence</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
