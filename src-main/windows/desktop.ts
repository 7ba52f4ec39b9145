import { shell } from 'electron/common';
import { app, ClipboardItem, clipboard } from 'electron/main';
import type { Desktop, Dialogs } from '../session/context.ts';

type OfWindows = Pick<Desktop, 'openWindow' | 'showWindowOf' | 'menuState' | 'fullScreen' | 'printPage'>;

/** What is done outside of the window, by the system. */
export function desktopOf(dialogs: Pick<Dialogs, 'confirm'>, windows: OfWindows): Desktop {
  return {
    ...windows,
    openInBrowser: async (href) => {
      const { protocol, host } = new URL(href);
      // The system would start any program that a scheme stands for.
      if (protocol !== 'https:') throw new Error('only https addresses are opened');
      const agreed = await dialogs.confirm({
        message: `Open ${host} in your browser?`,
        detail: `${href}\n\nThis program itself never uses the network.`,
        action: 'Open',
      });
      if (agreed) await shell.openExternal(href);
    },
    openFile: async (file) => {
      const problem = await shell.openPath(file);
      if (problem !== '') throw new Error('the system could not open the file');
    },
    showInFolder: (file) => shell.showItemInFolder(file),
    copyText: (text) => clipboard.writeText(text),
    copyPicture: (png) =>
      clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })]),
    addRecentDocument: (file) => app.addRecentDocument(file),
  };
}
