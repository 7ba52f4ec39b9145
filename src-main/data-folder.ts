import path from 'node:path';
import envPaths from 'env-paths';

/**
 * The per-user folder for what does not belong beside the workbook: backups and settings. The window
 * and the command line use the same one; HISP_CX_DATA moves it, for tests and roaming profiles.
 */
export function dataFolder(): string {
  return process.env.HISP_CX_DATA || path.resolve(envPaths('HISP CX Workbook', { suffix: '' }).data);
}
