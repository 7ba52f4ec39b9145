import { shell } from 'electron/common';
import { app } from 'electron/main';
import type { Desktop, Dialogs } from '../session/context.ts';

type OfWindows = Pick<Desktop, 'openWindow' | 'showWindowOf' | 'menuState'>;

/** What is done outside of the window, by the system. */
export function desktopOf(dialogs: Dialogs, windows: OfWindows): Desktop {
  return {
    ...windows,
    openInBrowser: async (href) => {
      const { host } = new URL(href);
      const agreed = await dialogs.confirm({
        message: `Open ${host} in your browser?`,
        detail: `${href}\n\nThe workbook itself never uses the network.`,
        action: 'Open',
      });
      if (agreed) await shell.openExternal(href);
    },
    openFile: async (file) => {
      const problem = await shell.openPath(file);
      if (problem !== '') throw new Error('the system could not open the file');
    },
    showInFolder: (file) => shell.showItemInFolder(file),
    addRecentDocument: (file) => app.addRecentDocument(file),
  };
}
