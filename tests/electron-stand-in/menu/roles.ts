import { app } from '../app/app.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';

type Role = {
  readonly label: string;
  readonly accelerator?: string;
  /** Chromium acts on the key by itself. */
  readonly ownKey?: string;
  readonly act: (window: BrowserWindow | undefined) => void;
};

const nothing = () => {};

/** What menu items with a role do, by the role's name in lower case. */
export const roles: Readonly<Record<string, Role>> = {
  undo: { label: 'Undo', ownKey: 'CmdOrCtrl+Z', act: (window) => window?.webContents.undo() },
  redo: { label: 'Redo', ownKey: 'CmdOrCtrl+Shift+Z', act: (window) => window?.webContents.redo() },
  cut: { label: 'Cut', ownKey: 'CmdOrCtrl+X', act: (window) => window?.webContents.cut() },
  copy: { label: 'Copy', ownKey: 'CmdOrCtrl+C', act: (window) => window?.webContents.copy() },
  paste: { label: 'Paste', ownKey: 'CmdOrCtrl+V', act: (window) => window?.webContents.paste() },
  pasteandmatchstyle: {
    label: 'Paste and Match Style',
    ownKey: 'CmdOrCtrl+Shift+V',
    act: (window) => window?.webContents.pasteAndMatchStyle(),
  },
  delete: { label: 'Delete', act: (window) => window?.webContents.delete() },
  selectall: {
    label: 'Select All',
    ownKey: 'CmdOrCtrl+A',
    act: (window) => window?.webContents.selectAll(),
  },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', act: (window) => window?.webContents.reload() },
  forcereload: {
    label: 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    act: (window) => window?.webContents.reload(),
  },
  toggledevtools: { label: 'Toggle Developer Tools', act: nothing },
  resetzoom: {
    label: 'Actual Size',
    accelerator: 'CmdOrCtrl+0',
    act: (window) => window?.webContents.setZoomLevel(0),
  },
  zoomin: {
    label: 'Zoom In',
    accelerator: 'CmdOrCtrl+Plus',
    act: (window) => window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + 0.5),
  },
  zoomout: {
    label: 'Zoom Out',
    accelerator: 'CmdOrCtrl+-',
    act: (window) => window?.webContents.setZoomLevel(window.webContents.getZoomLevel() - 0.5),
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    act: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', act: (window) => window?.minimize() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', act: (window) => window?.close() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', act: () => app.quit() },
  about: { label: 'About', act: nothing },
  services: { label: 'Services', act: nothing },
  hide: { label: 'Hide', act: nothing },
  hideothers: { label: 'Hide Others', act: nothing },
  unhide: { label: 'Show All', act: nothing },
  front: { label: 'Bring All to Front', act: nothing },
  zoom: { label: 'Zoom', act: (window) => window?.maximize() },
  window: { label: 'Window', act: nothing },
  help: { label: 'Help', act: nothing },
  appmenu: { label: 'App', act: nothing },
  filemenu: { label: 'File', act: nothing },
  editmenu: { label: 'Edit', act: nothing },
  viewmenu: { label: 'View', act: nothing },
  windowmenu: { label: 'Window', act: nothing },
  sharemenu: { label: 'Share', act: nothing },
  recentdocuments: { label: 'Open Recent', act: nothing },
  clearrecentdocuments: { label: 'Clear Menu', act: nothing },
};
