import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron/main';
import { contentSecurityPolicy, noncePlaceholder } from './content-security-policy.ts';
import { isOwn, scheme } from './scheme.ts';

/** Nothing else is served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Beside the main bundle, in the source tree and packed alike. */
const bundle = path.resolve(import.meta.dirname, '..', 'renderer');

/** As the build names files. No encoded characters, no separators of Windows, no `..`, no hidden files. */
const nameOfFile = /^[\w-][\w.-]*$/;

/**
 * The bundle's file that a URL stands for.
 *
 * @returns undefined for what cannot be in the bundle: other origins, other types, paths that climb out
 */
export function fileOf(url: string, folder: string): string | undefined {
  if (!isOwn(url)) return undefined;
  const names = new URL(url).pathname.split('/').slice(1);
  if (!names.every((name) => nameOfFile.test(name))) return undefined;
  const file = path.join(folder, ...names);
  return types[path.extname(file)] === undefined ? undefined : file;
}

function headersFor(nonce: string) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}

/**
 * Answers a request for a file of the bundle.
 *
 * @param folder where the bundle lies
 */
export async function answerRequest(
  request: Pick<Request, 'method' | 'url'>,
  folder: string = bundle,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const headers = headersFor(nonce);
  if (request.method !== 'GET')
    return new Response(null, { status: 405, headers: { ...headers, Allow: 'GET' } });
  const file = fileOf(request.url, folder);
  const missing = () => new Response(null, { status: 404, headers });
  if (file === undefined) return missing();
  const extension = path.extname(file);
  const type = types[extension];
  if (type === undefined) return missing();
  try {
    const bytes = await readFile(file);
    const body =
      extension === '.html' ? bytes.toString().replaceAll(noncePlaceholder, nonce) : new Uint8Array(bytes);
    return new Response(body, { headers: { ...headers, 'Content-Type': type } });
  } catch {
    return missing();
  }
}

/** Serves the window's files and only those (design.md §7). */
export function serveBundle(): void {
  protocol.handle(scheme, (request) => answerRequest(request));
}
