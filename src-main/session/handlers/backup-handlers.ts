import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { BackupItem } from '../../../shared/ipc/contract.ts';
import { type Backup, listBackups, makeBackup } from '../../workbook/backup.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type BackupHandlers = Pick<Handlers, 'backup.list' | 'backup.make' | 'backup.restore'>;

export const itemOf = ({ id, at, reason, size }: Backup): BackupItem => ({ id, at, reason, size });

/** Copies of the open workbook in the user's own folder. */
export function backupHandlers({ desk }: SessionParts): BackupHandlers {
  return {
    'backup.list': () => desk.inTurn(() => listBackups(desk.workbook.meta.workbookId).map(itemOf)),
    'backup.make': () => desk.inTurn(async () => itemOf(await makeBackup(desk.workbook, 'by-hand'))),
    'backup.restore': ({ backup }) =>
      desk.inTurn(() => {
        const known = listBackups(desk.workbook.meta.workbookId);
        if (!known.some(({ id }) => id === backup)) throw new AppFailure({ code: 'unknown_backup', backup });
        return desk.restore(backup);
      }),
  };
}
