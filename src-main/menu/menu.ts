import path from 'node:path';
import { Menu } from 'electron/main';
import type { Windows } from '../windows/windows.ts';
import { menuTemplate } from './template.ts';

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
      state: windows.menuState,
      recent: recent.map((file) => ({
        label: `${path.basename(file)} – ${path.dirname(file)}`,
        open: () => windows.openFile(file),
      })),
      run: (command) => {
        const window = windows.focused();
        if (window !== undefined) window.emit('command', { command });
        else if (command === 'window.new' || command === 'workbook.new' || command === 'workbook.open')
          windows.showAny();
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  windows.onMenuState(install);
  install();
}
