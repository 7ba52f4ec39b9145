import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron/main';
import type { Dialogs } from '../session/context.ts';
import { readWindowState, rememberWindowState } from './window-state.ts';

/** The folder that was used last; the user's documents at first. Without it, dialogs start in Downloads. */
function startFolder(): string {
  return readWindowState().folder ?? app.getPath('documents');
}

/** Not every system adds the extension that the dialog was to be for. */
export function withExtension(file: string, extensions: readonly string[]): string {
  const [usual] = extensions;
  const has = extensions.some((extension) => file.toLowerCase().endsWith(`.${extension.toLowerCase()}`));
  return has || usual === undefined ? file : `${file}.${usual}`;
}

async function chooseFiles(
  window: BrowserWindow,
  { title, filters }: Parameters<Dialogs['chooseFiles']>[0],
  properties: ('openFile' | 'multiSelections')[],
): Promise<readonly string[] | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: startFolder(),
    filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    properties,
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return undefined;
  rememberWindowState({ folder: path.dirname(file) });
  return filePaths;
}

/** Asks by the system's own dialogs, on top of the window that asks. */
export function dialogsOf(window: BrowserWindow): Dialogs {
  return {
    chooseNewFile: async ({ title, suggestedName, filter }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        defaultPath: path.join(startFolder(), suggestedName),
        filters: [{ name: filter.name, extensions: [...filter.extensions] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return undefined;
      rememberWindowState({ folder: path.dirname(filePath) });
      return withExtension(filePath, filter.extensions);
    },
    chooseFile: async (options) => (await chooseFiles(window, options, ['openFile']))?.[0],
    chooseFiles: (options) => chooseFiles(window, options, ['openFile', 'multiSelections']),
    chooseFolder: async ({ title }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title,
        defaultPath: startFolder(),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (canceled || folder === undefined) return undefined;
      rememberWindowState({ folder });
      return folder;
    },
    tell: async ({ message, detail }) => {
      await dialog.showMessageBox(window, { type: 'info', message, detail, buttons: ['OK'], noLink: true });
    },
    confirm: async ({ message, detail, action }) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message,
        detail,
        buttons: ['Cancel', action],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
  };
}
