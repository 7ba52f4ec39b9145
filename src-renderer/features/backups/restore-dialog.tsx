import type { BackupItem } from '../../../shared/ipc/contract.ts';
import { restoreBackup } from '../../state/open-workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { momentInWords } from '../../ui/moment-words.ts';

type Props = { readonly backup: BackupItem; readonly onClose: () => void };

/** Says what restoring does before it is done; Cancel has the focus. */
export function RestoreDialog({ backup, onClose }: Props) {
  const restore = async () => {
    onClose();
    await restoreBackup(backup.id);
  };
  return (
    <Dialog title={`Go back to ${momentInWords(Date.parse(backup.at))}?`} onClose={onClose}>
      <p>The workbook becomes what it was then. Everything entered since is taken out of it.</p>
      <p>
        Nothing is lost: the workbook as it is now is kept as a backup first, with the reason “Before another
        backup was restored”. To undo this, restore that one.
      </p>
      <div className="button-row">
        <Button autoFocus onClick={onClose}>
          Cancel
        </Button>
        <Button look="danger" onClick={() => void restore()}>
          Restore this backup
        </Button>
      </div>
    </Dialog>
  );
}
