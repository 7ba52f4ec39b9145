import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseOutcome, runInWindow } from '../../../src-main/bench/window.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-bench-window-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands in for the program that drives the window. */
function script(name: string, text: string): string {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return file;
}

const result = { ratio: 1.4, bound: 1.5, reference: 'a bare textarea', details: 'medians of 1000' };

describe('a benchmark of the window', () => {
  it('is read from the last line of what its process printed', () => {
    expect(parseOutcome(`Building the app …\n${JSON.stringify(result)}\n`)).toEqual(result);
  });

  it.each(['', 'Killed', '{"ratio":"fast"}', 'null'])(
    'has no result where its process printed %j',
    (printed) => {
      expect(parseOutcome(printed)).toBeUndefined();
    },
  );

  it('runs in a process of its own, which is told its name', async () => {
    const file = script(
      'echo',
      `console.log(JSON.stringify({ ...${JSON.stringify(result)}, details: process.argv[2] }))`,
    );
    expect(await runInWindow('typing', file)).toEqual({ ...result, details: 'typing' });
  });

  it('says why it was not run', async () => {
    const file = script('none', `console.log('{"notRun":"no Chromium is installed"}')`);
    expect(await runInWindow('typing', file)).toEqual({ notRun: 'no Chromium is installed' });
  });

  it('has no result where its process failed, whatever that printed before', async () => {
    const file = script('failed', `console.log('${JSON.stringify(result)}'); process.exitCode = 3`);
    expect(await runInWindow('typing', file)).toEqual({ notRun: 'it ended without a result (3)' });
  });

  it('is named with its reason where no browser is found', async () => {
    const before = process.env.HISP_CX_BROWSER;
    process.env.HISP_CX_BROWSER = path.join(folder, 'no-browser');
    try {
      expect(await runInWindow('typing')).toEqual({ notRun: expect.stringContaining('Chromium') });
    } finally {
      if (before === undefined) delete process.env.HISP_CX_BROWSER;
      else process.env.HISP_CX_BROWSER = before;
    }
  });
});
