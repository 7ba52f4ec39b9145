import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, hispProcess, jsonOf, processOptions, program } from './command.ts';

/** Starts a command whose reader goes away after the first bytes, as `| head -1` does. */
function withDeafReader(folder: string, args: readonly string[]) {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [program, ...args], processOptions(folder));
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.destroy();
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

describe('the command line as a process of its own', () => {
  it('takes edits from standard input, resolves paths against the caller’s folder and prints one JSON value', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'deeper'));
    workbookFile(folder);
    const lines = `\u{feff}${JSON.stringify({ kind: 'service', id: recordId(1), set: { name: 'Línea ☎ 😀' } })}\r\n`;
    const args = ['apply', '../workbook.cxwb', '-', '--author', 'Ann', '--json'];
    const applied = await hispProcess(path.join(folder, 'deeper'), args, { input: lines });
    expect(jsonOf(applied)).toEqual([{ line: 1, id: recordId(1) }]);
    const shown = await hispProcess(folder, ['show', 'workbook.cxwb', 'service', recordId(1), '--json']);
    expect(jsonOf(shown)).toEqual({ id: recordId(1), name: 'Línea ☎ 😀' });
  });

  it('refuses standard input that is not UTF-8 instead of replacing what it cannot read', async () => {
    const folder = temporaryFolder();
    workbookFile(folder);
    const input = Buffer.concat([
      Buffer.from(`{"kind":"service","id":"${recordId(1)}","set":{"name":"Caf`),
      Buffer.from([0xe9]),
      Buffer.from('"}}\n'),
    ]);
    const ran = await hispProcess(folder, ['apply', 'workbook.cxwb', '-', '--author', 'Ann'], { input });
    expectRefused(ran, { code: 'not_utf8', says: ['standard input', 'Nothing was changed'] });
  });

  it('ends quietly when nobody reads what it prints', async () => {
    const folder = temporaryFolder();
    workbookFile(folder);
    expect(await withDeafReader(folder, ['inspect', 'workbook.cxwb'])).toEqual({ code: 0, stderr: '' });
  });

  it('says in one sentence that it needs a newer Node', async () => {
    const folder = temporaryFolder();
    const pretend = path.join(folder, 'old-node.mjs');
    writeFileSync(pretend, `Object.defineProperty(process.versions, 'node', { value: '20.1.0' });`);
    const ran = await hispProcess(folder, ['inspect', 'x.cxwb'], {
      env: { NODE_OPTIONS: `--import ${pretend}` },
    });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^[^\n]*needs Node 24; this is 20\.1\.0[^\n]*\n$/);
  });
});
