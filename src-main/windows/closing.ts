import { type BrowserWindow, dialog } from 'electron/main';

/** What the window says when it is asked to save what is being typed. */
export type Flushed = { readonly unsaved: readonly string[] };

/** A window that does not answer is asked about, not waited for. */
const patience = 5000;

/**
 * Whether a window may close now: everything typed is saved, or the user gives up what cannot be.
 *
 * @param flush asks the window to save, and resolves with what could not be
 */
export async function mayClose(window: BrowserWindow, flush: () => Promise<Flushed>): Promise<boolean> {
  const answer = await Promise.race([flush(), later(patience)]);
  if (answer !== undefined && answer.unsaved.length === 0) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: answer === undefined ? 'The window does not answer.' : 'Not everything can be saved.',
    detail:
      answer === undefined
        ? 'What was shown as saved is saved. The last words typed may not be.'
        : `These answers cannot be saved as they are: ${answer.unsaved.join(', ')}. Everything else is saved.`,
    buttons: ['Stay', 'Close without them'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}
