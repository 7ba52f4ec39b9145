import { app } from 'electron/main';
import type { Windows } from '../windows/windows.ts';

/**
 * Quitting closes the windows, and each of them holds that back until everything typed in it is saved. So the
 * program ends when the last one is gone; on a Mac only if somebody wanted it to, since programs stay there
 * without windows.
 */
export function quitWithTheLastWindow(windows: Windows): void {
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  windows.onStay(() => {
    isQuitting = false;
  });
  app.on('window-all-closed', () => {
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => windows.showAny());
}
