import { app, dialog } from 'electron/main';
import { log } from './log.ts';

/** The name of an exception's kind. Its message may quote what somebody typed, so it is not used. */
export function nameOfBug(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}

/**
 * An exception that nobody caught is noted and told once, and the program goes on: what was saved is on
 * disk, and what is being typed can still be.
 */
export function noteBugs(): void {
  let told = false;
  const note = (cause: unknown) => {
    log({ event: 'bug', code: nameOfBug(cause) });
    if (!app.isPackaged) process.stderr.write(`${cause instanceof Error ? cause.stack : cause}\n`);
    if (told) return;
    told = true;
    dialog.showErrorBox(
      'Something went wrong inside HISP CX Workbook',
      'What was shown as saved is saved. Close the program when you can, and start it again.',
    );
  };
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
}
