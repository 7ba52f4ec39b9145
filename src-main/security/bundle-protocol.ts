import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron/main';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isOwn, scheme } from './scheme.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Beside the main bundle, in source trees and packed alike. */
const bundle = path.resolve(import.meta.dirname, '..', 'renderer');

/**
 * The bundle's file that a URL stands for.
 *
 * @returns undefined for what is not in the bundle: other hosts, other types, paths that climb out
 */
export function fileOf(url: string, folder: string): string | undefined {
  if (!isOwn(url)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.includes('\\') || name.includes(':')) return undefined;
  const file = path.resolve(folder, `.${path.posix.normalize(name)}`);
  const isInside = file.startsWith(`${folder}${path.sep}`);
  return isInside && types[path.extname(file)] !== undefined ? file : undefined;
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

function refuse(status: number): Response {
  return new Response(null, { status, headers });
}

async function answer(request: Request): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const file = fileOf(request.url, bundle);
  if (file === undefined) return refuse(404);
  try {
    const body = new Uint8Array(await readFile(file));
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    return new Response(body, { headers: { ...headers, 'Content-Type': type } });
  } catch {
    return refuse(404);
  }
}

/** Serves the window's files and only those (design.md §7). */
export function serveBundle(): void {
  protocol.handle(scheme, answer);
}
