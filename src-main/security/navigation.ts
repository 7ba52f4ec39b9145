import { app, type Event } from 'electron/main';
import { startPage } from './scheme.ts';

/** A window shows one page for all its life; only reloading that one is let through. */
export function mayNavigate(url: string): boolean {
  return url === startPage || url.startsWith(`${startPage}#`);
}

function guard(event: Event<{ readonly url: string }>): void {
  if (!mayNavigate(event.url)) event.preventDefault();
}

/** No page but ours, no new windows, no embedded browsers, whoever asks for them. */
export function guardNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', guard);
    contents.on('will-redirect', guard);
    contents.on('will-frame-navigate', guard);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
