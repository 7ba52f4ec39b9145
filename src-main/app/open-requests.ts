import path from 'node:path';
import { app } from 'electron/main';
import type { Windows } from '../windows/windows.ts';
import { workbookExtension } from '../workbook/format.ts';

/**
 * The workbooks that a command line names. Switches, the program itself and its bundle are none.
 *
 * @param folder from which relative names start
 */
export function filesAmong(args: readonly string[], folder: string): readonly string[] {
  return args
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(workbookExtension))
    .map((arg) => path.resolve(folder, arg));
}

/** Files that are double-clicked: arguments on Windows and Linux, events on a Mac, even before it is ready. */
export function listenForFiles(windows: Windows): void {
  app.on('open-file', (event, file) => {
    event.preventDefault();
    windows.openFile(file);
  });
  for (const file of filesAmong(process.argv, process.env.INIT_CWD ?? process.cwd())) windows.openFile(file);
}
