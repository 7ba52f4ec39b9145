import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron/main';
import type { Dialogs } from '../session/context.ts';

/** The folder that was used last; the user's documents at first. */
let lastFolder: string | undefined;

function startFolder(): string {
  return lastFolder ?? app.getPath('documents');
}

function remember(file: string | undefined): string | undefined {
  if (file !== undefined) lastFolder = path.dirname(file);
  return file;
}

/** Asks by the system's own dialogs, on top of the window that asks. */
export function dialogsOf(window: BrowserWindow): Dialogs {
  return {
    chooseNewFile: async ({ title, suggestedName, filter }) => {
      const chosen = await dialog.showSaveDialog(window, {
        title,
        defaultPath: path.join(startFolder(), suggestedName),
        filters: [{ name: filter.name, extensions: [...filter.extensions] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return remember(chosen.canceled ? undefined : chosen.filePath);
    },
    chooseFile: async ({ title, filters }) => {
      const chosen = await dialog.showOpenDialog(window, {
        title,
        defaultPath: startFolder(),
        filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
        properties: ['openFile'],
      });
      return remember(chosen.canceled ? undefined : chosen.filePaths[0]);
    },
    chooseFolder: async ({ title }) => {
      const chosen = await dialog.showOpenDialog(window, {
        title,
        defaultPath: startFolder(),
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = chosen.canceled ? undefined : chosen.filePaths[0];
      if (folder !== undefined) lastFolder = folder;
      return folder;
    },
    confirm: async ({ message, detail, action }) => {
      const chosen = await dialog.showMessageBox(window, {
        type: 'question',
        message,
        detail,
        buttons: ['Cancel', action],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return chosen.response === 1;
    },
  };
}
