import { describeError } from '../../shared/ipc/app-error.ts';
import { call } from '../bridge/bridge.ts';
import { showError } from '../state/notices.ts';
import { dismissLocked, openDocument, useLocked } from '../state/open-workbook.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Somebody has the workbook open: who, since when, and what can be done instead. */
export function LockedDialog() {
  const locked = useLocked();
  if (locked === undefined) return null;
  const { document, error } = locked;
  const showOther = async () => {
    const answer = await call('window.showHolder', { document });
    if (!answer.ok) showError(answer.error);
    dismissLocked();
  };
  return (
    <Dialog title="This workbook is open already" onClose={dismissLocked}>
      <p>{describeError(error)}</p>
      <p>You can read it meanwhile. What you see is the workbook as it was last saved.</p>
      <div className="button-row">
        {error.code === 'open_in_window' ? (
          <Button look="main" onClick={() => void showOther()}>
            Show that window
          </Button>
        ) : null}
        <Button
          look={error.code === 'locked' ? 'main' : 'outline'}
          onClick={() => void openDocument(document, 'read-only')}
        >
          Open read-only
        </Button>
        {error.code === 'locked' && error.stale && (
          <Button look="danger" onClick={() => void openDocument(document, 'take-over')}>
            Nobody has it open: take it over
          </Button>
        )}
        <Button look="plain" onClick={dismissLocked}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}
