import type { BackupItem } from '../../../shared/ipc/contract.ts';
import { reasonInWords } from '../../ui/backup-words.ts';
import { Button } from '../../ui/button.tsx';
import { momentInWords } from '../../ui/moment-words.ts';

type Props = {
  /** Newest first; undefined while they are looked for. */
  readonly backups: readonly BackupItem[] | undefined;
  readonly onRestore: (backup: string) => void;
};

const offeredAtMost = 5;

/** Backups that can take the damaged file's place. */
export function BackupChoice({ backups, onRestore }: Props) {
  if (backups === undefined) return <p role="status">Looking for backups…</p>;
  if (backups.length === 0) return <p>There is no backup of this workbook on this computer.</p>;
  return (
    <>
      <h3 className="recovery-heading">Restore a backup</h3>
      <p>It takes the place of the damaged file, which is kept as a backup itself.</p>
      <ul className="recovery-backups">
        {backups.slice(0, offeredAtMost).map((backup) => {
          const when = momentInWords(Date.parse(backup.at));
          return (
            <li key={backup.id}>
              <span>
                {when} – {reasonInWords(backup.reason)}
              </span>
              <Button onClick={() => onRestore(backup.id)}>
                Restore<span className="visually-hidden"> the backup of {when}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
