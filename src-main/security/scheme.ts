import { protocol } from 'electron/main';

/** The window's own origin; nothing else is ever loaded. */
export const scheme = 'app';
export const origin = `${scheme}://hisp`;
export const startPage = `${origin}/index.html`;

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Is this page ours? Compared as an origin, so that app://hisp.example is not. */
export function isOwn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol: used, host, username } = new URL(url);
  return used === `${scheme}:` && host === 'hisp' && username === '';
}
