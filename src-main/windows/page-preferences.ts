import path from 'node:path';
import { app, nativeTheme, type WebPreferences } from 'electron/main';

/** Beside the main bundle. */
const preload = path.resolve(import.meta.dirname, '..', 'preload', 'preload.cjs');

/** The page's own ground, so that nothing flashes before it is drawn. */
const grounds = { light: '#f7f9fa', dark: '#171b21' };

export const titleOfWindows = 'HISP CX Workbook';

/** What every page of ours gets, and nothing more (design.md §7). */
export function pagePreferences(): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: process.platform === 'darwin',
    devTools: !app.isPackaged,
  };
}

export function groundOfPages(): string {
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}
