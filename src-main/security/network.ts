import { app, session } from 'electron/main';
import { isOwn } from './scheme.ts';

/** What the page holds itself; it never leaves it. */
const local = ['blob:', 'data:'];

/** @param isDevelopment lets the developer tools load, which are part of the runtime */
export function mayRequest(url: string, isDevelopment: boolean): boolean {
  return (
    isOwn(url) ||
    local.some((start) => url.startsWith(start)) ||
    (isDevelopment && url.startsWith('devtools://'))
  );
}

/**
 * For what Chromium would ask the network by itself, past `stayOffline`: no name is ever looked up, and calls
 * between browsers find no way out. Must be called before the app is ready.
 */
export function resolveNoNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** The program never needs the network, so every request for it is stopped before it is made. */
export function stayOffline(): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !mayRequest(url, !app.isPackaged) }),
  );
  // Elsewhere than on a Mac its dictionaries would be downloaded.
  defaultSession.setSpellCheckerEnabled(process.platform === 'darwin');
}

/** Files leave by the dialogs of main only. */
export function denyDownloads(): void {
  session.defaultSession.on('will-download', (event) => event.preventDefault());
}
