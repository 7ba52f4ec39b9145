import { type BigIntStats, statSync } from 'node:fs';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { isOnNetwork } from '../network-path.ts';

const isSameFile = (a: BigIntStats, b: BigIntStats) => a.ino === b.ino && a.dev === b.dev;

/**
 * An open file that is deleted, renamed or replaced by a sync program still takes writes on most systems, and
 * they are lost with it. So before each change the path is asked whether it is still the file that was opened.
 *
 * @returns what throws file_vanished or file_replaced
 */
export function fileGuard(file: string): () => void {
  const opened = statSync(file, { bigint: true });
  // Some network drives make up the numbers of their files anew.
  const isTelling = opened.ino !== 0n && !isOnNetwork(file);
  return () => {
    const now = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (now === undefined) throw new AppFailure({ code: 'file_vanished', file });
    if (isTelling && !isSameFile(opened, now)) throw new AppFailure({ code: 'file_replaced', file });
  };
}
