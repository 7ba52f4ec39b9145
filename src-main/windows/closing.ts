import { type BrowserWindow, dialog } from 'electron/main';
import { formatNumber } from '../../shared/documents/format.ts';

/** What a page says when it is asked to save what is being typed: the labels of what cannot be saved. */
export type Flushed = { readonly unsaved: readonly string[] };

/** A page that does not answer is asked about, not waited for. Milliseconds. */
const patience = 5000;
/** A longer list would push the buttons off a small display. */
const namedAtMost = 8;

/** Questions to one page, and who waits for their answers. */
export class Flushes {
  readonly #waiting = new Map<number, (flushed: Flushed) => void>();
  #last = 0;

  /**
   * @param ask tells the page the number under which it should answer
   * @returns undefined where it does not answer in time
   */
  ask(ask: (request: number) => void): Promise<Flushed | undefined> {
    this.#last += 1;
    const request = this.#last;
    return new Promise((resolve) => {
      const finish = (flushed: Flushed | undefined) => {
        clearTimeout(timer);
        this.#waiting.delete(request);
        resolve(flushed);
      };
      const timer = setTimeout(() => finish(undefined), patience);
      this.#waiting.set(request, finish);
      ask(request);
    });
  }

  answered({ request, unsaved }: Flushed & { readonly request: number }): void {
    this.#waiting.get(request)?.({ unsaved });
  }
}

type Question = { readonly message: string; readonly detail: string; readonly action: string };

/** What to ask before the window goes; undefined where nothing would be lost. */
export function questionBeforeClosing(flushed: Flushed | undefined): Question | undefined {
  if (flushed === undefined)
    return {
      message: 'The window does not answer.',
      detail: 'What was shown as saved is saved. The last words typed may not be.',
      action: 'Close anyway',
    };
  const { unsaved } = flushed;
  if (unsaved.length === 0) return undefined;
  const more = unsaved.length - namedAtMost;
  const named = unsaved.slice(0, namedAtMost).map((label) => `• ${label}`);
  return {
    message:
      unsaved.length === 1
        ? '1 answer cannot be saved as it is.'
        : `${formatNumber(unsaved.length)} answers cannot be saved as they are.`,
    detail: [
      ...named,
      ...(more > 0 ? [`and ${formatNumber(more)} more`] : []),
      '',
      'Stay to correct them. Everything else is saved.',
    ].join('\n'),
    action: unsaved.length === 1 ? 'Close without it' : 'Close without them',
  };
}

/** Whether a window may close: everything typed is saved, or the user gives up what cannot be. */
export async function mayClose(window: BrowserWindow, flushed: Flushed | undefined): Promise<boolean> {
  const question = questionBeforeClosing(flushed);
  if (question === undefined) return true;
  const { message, detail, action } = question;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: ['Stay', action],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
