import { mkdirSync } from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { AppFailure } from '../shared/ipc/app-error.ts';

/**
 * The per-user folder for what does not belong beside the workbook: backups and settings. The window
 * and the command line use the same one; HISP_CX_DATA moves it, for tests and roaming profiles.
 */
export function dataFolder(): string {
  return process.env.HISP_CX_DATA || path.resolve(envPaths('HISP CX Workbook', { suffix: '' }).data);
}

/**
 * Makes a folder within it, for this user's eyes only.
 *
 * @throws AppFailure data_folder_missing where the way to it is not there, and what the system says otherwise
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const isAway = cause instanceof Error && 'code' in cause && /^(ENOENT|ENOTDIR)$/.test(String(cause.code));
    throw isAway ? new AppFailure({ code: 'data_folder_missing', file: dataFolder() }) : cause;
  }
}
