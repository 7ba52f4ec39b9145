import { app } from 'electron/main';
import type { Windows } from '../windows/windows.ts';

/** A Mac program stays without windows; the others end with the last one. */
export function quitWithTheLastWindow(windows: Windows): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (app.isReady()) windows.showAny();
  });
}
