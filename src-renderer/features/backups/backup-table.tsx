import type { BackupItem } from '../../../shared/ipc/contract.ts';
import { reasonInWords } from '../../ui/backup-words.ts';
import { Button } from '../../ui/button.tsx';
import { momentInWords } from '../../ui/moment-words.ts';
import { sizeInWords } from '../../ui/size-words.ts';

type Props = {
  /** Newest first. */
  readonly backups: readonly BackupItem[];
  /** Absent where the workbook cannot be replaced. */
  readonly onRestore: ((backup: BackupItem) => void) | undefined;
};

export function BackupTable({ backups, onRestore }: Props) {
  return (
    <table className="table">
      <caption>Backups of this workbook, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Why it was made</th>
          <th scope="col">Size</th>
          {onRestore !== undefined && (
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => {
          const when = momentInWords(Date.parse(backup.at));
          return (
            <tr key={backup.id} data-focus-key={`backup/${backup.id}`}>
              <th scope="row">
                <time dateTime={backup.at}>{when}</time>
              </th>
              <td>{reasonInWords(backup.reason)}</td>
              <td className="backups-size">{sizeInWords(backup.size)}</td>
              {onRestore !== undefined && (
                <td>
                  <Button look="plain" onClick={() => onRestore(backup)}>
                    Restore…<span className="visually-hidden"> the backup of {when}</span>
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
