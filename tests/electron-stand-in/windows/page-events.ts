import type { Download } from 'playwright-core';
import { toApp } from '../browser/origins.ts';
import { emitPreventable } from '../preventable.ts';
import { recordConsole } from '../recorded.ts';
import type { PageLink } from './page-link.ts';
import type { WebContents } from './web-contents.ts';

export type PageEnds = {
  readonly loaded: () => void;
  /** Somebody pressed the cross; Chromium was told to wait. */
  readonly closeAsked: () => void;
  readonly crashed: () => void;
  readonly gone: () => void;
};

/** The app is asked, but the stand-in never downloads. */
function refuse(contents: WebContents, download: Download): void {
  const item = { getURL: () => toApp(download.url()), getFilename: () => download.suggestedFilename() };
  emitPreventable(contents.session, 'will-download', {}, item, contents);
  void download.cancel().catch(() => {});
}

/** Turns what Playwright tells of a page into the events of Electron's `webContents`. */
export function followPage(contents: WebContents, link: PageLink, tell: PageEnds): void {
  const { page } = link;
  page.on('console', (message) => {
    recordConsole(contents.id, message.type(), message.text());
    contents.emit('console-message', { level: message.type(), message: message.text() });
  });
  page.on('pageerror', (cause) => recordConsole(contents.id, 'error', String(cause)));
  page.on('domcontentloaded', () => contents.emit('dom-ready', {}));
  page.on('load', () => {
    contents.emit('did-finish-load', {});
    tell.loaded();
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) contents.emit('did-navigate', {}, contents.getURL(), 200, 'OK');
  });
  page.on('download', (download) => refuse(contents, download));
  page.on('dialog', (dialog) => {
    const closing = dialog.type() === 'beforeunload' && !contents.isLoading() && !link.isLeaving();
    void (closing ? dialog.dismiss() : dialog.accept()).catch(() => {});
    if (closing) tell.closeAsked();
  });
  page.on('crash', tell.crashed);
  page.on('close', async () => {
    // Where all of Chromium died, another can be started only once Playwright knows.
    if (!link.wasClosed())
      await page
        .context()
        .waitForEvent('close', { timeout: 2000 })
        .catch(() => {});
    tell.gone();
  });
}
