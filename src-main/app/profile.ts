import path from 'node:path';
import { app } from 'electron/main';
import { dataFolder } from '../data-folder.ts';

/**
 * What Chromium keeps (caches, window preferences) lies with the rest of the user's data: one folder to move
 * with HISP_CX_DATA, to back up or to delete. Two folders are two programs that may run at the same time.
 */
export function keepProfileInDataFolder(): void {
  app.setPath('userData', path.join(dataFolder(), 'chromium'));
}
