import path from 'node:path';
import { app, Menu } from 'electron/main';
import type { CommandId } from '../../shared/ipc/commands.ts';
import type { Windows } from '../windows/windows.ts';
import { menuTemplate } from './template.ts';

async function run(command: CommandId, windows: Windows): Promise<void> {
  // On a Mac the menu stays when the last window has gone.
  const window = windows.inUse();
  if (window !== undefined) window.emit('command', { command });
  else await windows.open();
}

/** The native menu. It is built anew when other items can be used or other files are recent. */
export function installMenu(windows: Windows): void {
  let shown = '';
  const install = () => {
    const recent = windows.services.recent.files();
    const state = JSON.stringify([windows.menuState, recent]);
    if (state === shown) return;
    shown = state;
    const template = menuTemplate({
      isMac: process.platform === 'darwin',
      isDevelopment: !app.isPackaged,
      state: windows.menuState,
      recent: recent.map((file) => ({
        label: `${path.basename(file)} – ${path.dirname(file)}`,
        open: () => windows.openFile(file),
      })),
      run: (command) => void run(command, windows),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  windows.onMenuState(install);
  install();
}
