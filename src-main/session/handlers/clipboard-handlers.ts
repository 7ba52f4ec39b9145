import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { pictureOf } from '../../export/word/picture.ts';
import { attemptAsync } from '../../workbook/failures.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type ClipboardHandlers = Pick<Handlers, 'clipboard.text' | 'clipboard.picture'>;

/**
 * What the window puts on the system's clipboard. Pages get no permission for it, so that nothing in a page can
 * write there by itself; drawings become pictures here, since the window's own fonts are not in a picture of it.
 */
export function clipboardHandlers({ context: { desktop } }: SessionParts): ClipboardHandlers {
  const done = (copy: () => Promise<void>) =>
    attemptAsync('', async () => {
      try {
        await copy();
      } catch {
        throw new AppFailure({ code: 'cannot_copy' });
      }
      return {};
    });
  return {
    'clipboard.text': ({ text }) => done(() => desktop.copyText(text)),
    'clipboard.picture': ({ svg }) => done(async () => desktop.copyPicture(await pictureOf(svg))),
  };
}
