import { type BrowserWindow, dialog } from 'electron/main';

/** A second crash within this time is no accident: loading anew by itself would only crash again. */
const crashesApart = 60_000;

/** What to do about the crashes of one page. */
export class Crashes {
  #last = Number.NEGATIVE_INFINITY;

  /**
   * Notes a crash.
   *
   * @param now milliseconds
   * @returns false where the user must be asked before the page is loaded again
   */
  mayReload(now: number): boolean {
    const since = now - this.#last;
    this.#last = now;
    return since >= crashesApart;
  }
}

/** @returns whether to load it again, rather than close the window */
export async function askToReload(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working again.',
    detail:
      'What was shown as saved is saved. If this goes on, close the window and open the workbook on another computer.',
    buttons: ['Load it again', 'Close the window'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}
