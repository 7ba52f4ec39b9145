import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerRequest, fileOf } from '../../../src-main/security/bundle-protocol.ts';
import {
  contentSecurityPolicy,
  noncePlaceholder,
} from '../../../src-main/security/content-security-policy.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';

const bundle = path.resolve('/bundle');

describe('the bundle', () => {
  it('gives the files that it has', () => {
    expect(fileOf('app://hisp/index.html', bundle)).toBe(path.join(bundle, 'index.html'));
    expect(fileOf('app://hisp/assets/index-1a.js?x#y', bundle)).toBe(
      path.join(bundle, 'assets', 'index-1a.js'),
    );
  });

  // Dots are resolved by the URL itself and never climb above the root.
  it.each([
    'app://hisp/../main/main.js',
    'app://hisp/%2e%2e/%2E%2e/etc/passwd.html',
    'app://hisp/.%2e/main.js',
  ])('is not left by %s', (url) => {
    expect(fileOf(url, bundle)).toSatisfy((file: string) => file.startsWith(`${bundle}${path.sep}`));
  });

  it.each([
    'app://hisp/..%2fmain%2fmain.js',
    'app://hisp/%252e%252e/main.js',
    'app://hisp/assets%2findex.js',
    'app://hisp/assets/..%5c..%5cmain%5cmain.js',
    'app://hisp/assets\\..\\main.js',
    'app://hisp/c:%5cwindows%5cwin.css',
    'app://hisp/c:/windows/win.css',
    'app://hisp//etc/passwd.html',
    'app://hisp/index.html%00.js',
    'app://hisp/%E0%A4%A.js',
    'app://hisp/.hidden.js',
    'app://hisp/assets/...js',
    'app://hisp/',
    'app://hisp/assets/',
    'app://hisp/secrets.json',
    'app://hisp/licenses.md',
    'app://hisp/index.html/',
    'app://other/index.html',
    'app://hisp.example/index.html',
    'app://hisp:80/index.html',
    'app://someone@hisp/index.html',
    'https://hisp/index.html',
    'file:///etc/hosts.css',
    'not a url',
  ])('has nothing for %s', (url) => {
    expect(fileOf(url, bundle)).toBeUndefined();
  });
});

describe('an answer to the page', () => {
  let folder: string;

  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), `<meta nonce="${noncePlaceholder}">`);
    writeFileSync(path.join(folder, 'assets/index.js'), 'export {};');
    mkdirSync(path.join(folder, 'folder.js'));
  });

  const ask = (url: string, method = 'GET') => answerRequest({ url, method }, folder);

  it('has the file, its type, and headers that keep everything else out', async () => {
    const response = await ask('app://hisp/assets/index.js');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('export {};');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('gives each loading of the page a nonce of its own', async () => {
    const nonces = new Set<string>();
    for (let loading = 0; loading < 3; loading++) {
      const response = await ask('app://hisp/index.html');
      const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? '';
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      expect(nonce).toMatch(/^[\w+/]{22}==$/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it.each([
    'app://hisp/missing.js',
    'app://hisp/folder.js',
    'app://hisp/../index.css',
    'app://other/index.html',
  ])('is 404 for %s, with the same headers', async (url) => {
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('is 405 for %s', async (method) => {
    const response = await ask('app://hisp/index.html', method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
  });
});

describe('the content security policy', () => {
  it('lets the page load its own files and nothing else', () => {
    expect(contentSecurityPolicy('MTIz').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-MTIz'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ]);
  });
});
