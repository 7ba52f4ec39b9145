/**
 * What the window may load and do: its own scripts, styles, fonts and pictures, and nothing from
 * anywhere else. Pictures kept in the workbook are shown as blobs, drawings of documents as data.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');
