import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../src-main/security/bundle-protocol.ts';
import { contentSecurityPolicy } from '../../../src-main/security/content-security-policy.ts';
import { mayNavigate } from '../../../src-main/security/navigation.ts';
import { isOwn } from '../../../src-main/security/scheme.ts';

const bundle = path.resolve('/bundle');

describe('the bundle', () => {
  it('gives the files that it has', () => {
    expect(fileOf('app://hisp/index.html', bundle)).toBe(path.join(bundle, 'index.html'));
    expect(fileOf('app://hisp/assets/index-1a.js', bundle)).toBe(path.join(bundle, 'assets', 'index-1a.js'));
  });

  it.each([
    'app://hisp/../main/main.js',
    'app://hisp/..%2fmain%2fmain.js',
    'app://hisp/%2e%2e/%2e%2e/etc/passwd.html',
    'app://hisp//etc/passwd.html/../../../../etc/hosts.css',
  ])('is not left by %s', (url) => {
    expect(fileOf(url, bundle)).toSatisfy((file: string) => file.startsWith(`${bundle}${path.sep}`));
  });

  it.each([
    'app://hisp/assets/..%5c..%5cmain%5cmain.js',
    'app://hisp/c:%5cwindows%5cwin.css',
    'app://hisp/index.html%00.js',
    'app://hisp/%E0%A4%A.js',
    'app://hisp/',
    'app://hisp/secrets.json',
    'app://other/index.html',
    'app://hisp.example/index.html',
    'https://hisp/index.html',
    'file:///etc/hosts.css',
    'not a url',
  ])('has nothing for %s', (url) => {
    expect(fileOf(url, bundle)).toBeUndefined();
  });
});

describe('the page', () => {
  it('may load nothing but files of its own origin', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    'https://example.gov/',
    'app://hisp/other.html',
    'app://other/index.html',
    'file:///index.html',
    'about:blank',
  ])('may not go to %s', (url) => {
    expect(mayNavigate(url)).toBe(false);
  });

  it('may be loaded again', () => {
    expect(mayNavigate('app://hisp/index.html')).toBe(true);
  });

  it.each([
    ['app://hisp/index.html', true],
    ['app://hisp.example/index.html', false],
    ['https://hisp/', false],
    ['', false],
  ])('is ours or not: %s', (url, expected) => {
    expect(isOwn(url)).toBe(expected);
  });
});
