import { app } from 'electron/main';
import type { Windows } from '../windows/windows.ts';
import { filesAmong } from './open-requests.ts';

/**
 * One process holds all windows. A second start hands its files over and ends.
 *
 * @returns false in the second one
 */
export function becomeTheOnlyInstance(windows: Windows): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, args, folder) => {
    const files = filesAmong(args, folder);
    if (files.length === 0) windows.showAny();
    for (const file of files) windows.openFile(file);
  });
  return true;
}
