import { protocol } from 'electron/main';

/** The window's own origin; nothing else is ever loaded. */
export const scheme = 'app';
export const startPage = `${scheme}://hisp/index.html`;
/** The same bundle, for a window that only shows slides. */
export const audiencePage = `${startPage}#audience`;

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // The page may fetch nothing by its policy; without the support its module script would not load.
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Is this page ours? Compared as an origin, so that app://hisp.example is not. */
export function isOwn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol: used, host, username } = new URL(url);
  return used === `${scheme}:` && host === 'hisp' && username === '';
}
