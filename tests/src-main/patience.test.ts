import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { patiently, renamePatiently } from '../../src-main/patience.ts';
import { temporaryFolder } from '../fixtures/workbooks.ts';

/** Fails so often, as the system does, and then gives what it is asked for. */
function heldFor(tries: number, code: string) {
  let left = tries;
  return () => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code, syscall: 'rename' });
    return 'done';
  };
}

describe('a file that another program holds for a moment', () => {
  it.each([
    ['EBUSY', 'linux'],
    ['EBUSY', 'win32'],
    ['EPERM', 'win32'],
    ['EACCES', 'win32'],
  ] as const)('is tried again after %s on %s', (code, platform) => {
    expect(patiently(heldFor(3, code), platform)).toBe('done');
  });

  it('is given up after two thirds of a second, with what the system said', () => {
    const begun = performance.now();
    expect(() => patiently(heldFor(7, 'EBUSY'), 'win32')).toThrow('EBUSY');
    expect(performance.now() - begun).toBeGreaterThan(600);
  });

  it.each([
    ['EPERM', 'linux'],
    ['EACCES', 'darwin'],
    ['ENOSPC', 'win32'],
    ['ENOENT', 'win32'],
  ] as const)('is not waited for where %s on %s means something that lasts', (code, platform) => {
    expect(() => patiently(heldFor(1, code), platform)).toThrow(code);
  });

  it('gets its name once it is free', () => {
    const folder = temporaryFolder();
    const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
    writeFileSync(from, 'new');
    writeFileSync(to, 'old');
    renamePatiently(from, to);
    expect([existsSync(from), readFileSync(to, 'utf8')]).toEqual([false, 'new']);
  });
});
