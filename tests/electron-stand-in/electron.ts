// What `import … from 'electron'` gives under the stand-in. Whatever is not named here does not exist:
// an import of it fails with its name.
import { app } from './app/app.ts';
import { dialog } from './dialogs/dialog.ts';
import { ipcMain } from './ipc/ipc-main.ts';
import { onlyKnown } from './known.ts';
import { Menu } from './menu/menu.ts';
import { MenuItem } from './menu/menu-item.ts';
import { protocol } from './session/protocol.ts';
import { session } from './session/session.ts';
import { ClipboardItem, clipboard } from './system/clipboard.ts';
import { nativeTheme } from './system/native-theme.ts';
import { powerSaveBlocker } from './system/power-save-blocker.ts';
import { shell } from './system/shell.ts';
import { BrowserWindow } from './windows/browser-window.ts';
import { screen } from './windows/screen.ts';

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
};

// `import electron from 'electron'` works in Electron's main process too.
// biome-ignore lint/style/noDefaultExport: the module that this one stands in for has one.
export default onlyKnown('electron', {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
});
