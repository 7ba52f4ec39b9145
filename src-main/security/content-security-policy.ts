/** Stands in the built page where each loading of it gets a nonce of its own. */
export const noncePlaceholder = 'NONCE-OF-THIS-LOADING';

/**
 * What the window may load and do: its own scripts, styles, fonts and pictures, and nothing from anywhere
 * else. Pictures kept in the workbook are shown as blobs, drawings of documents as data.
 *
 * @param nonce for the one style element that react-aria makes (what a touch scrolls): base64, new each time
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
