import { session } from 'electron/main';
import { isOwn } from './scheme.ts';

/** Pictures that the page holds itself; they never leave it. */
const local = ['blob:', 'data:'];

/** The program never needs the network, so every request for it is stopped before it is made. */
export function stayOffline(): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    const isAllowed = isOwn(url) || local.some((start) => url.startsWith(start));
    decide({ cancel: !isAllowed });
  });
  session.defaultSession.on('will-download', (event) => event.preventDefault());
}
