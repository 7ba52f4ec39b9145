import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { fingerprint, hisp, jsonOf, linesFile, processOptions, program } from './command.ts';
import { tear } from './torn.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

describe('a process killed in the middle of “apply --ack”', () => {
  it('loses no line that it acknowledged, and its lock is taken over', async () => {
    const file = workbookFile(folder);
    const lines = Array.from({ length: 3000 }, (_, index) => ({
      kind: 'service',
      id: recordId(index + 1),
      set: { name: `Service ${index + 1}`, description: 'What it is. '.repeat(40) },
    }));
    linesFile(folder, lines);
    const acknowledged = await new Promise<readonly string[]>((resolve) => {
      const args = [program, 'apply', file, 'edits.jsonl', '--author', 'Ann', '--ack'];
      const child = spawn(process.execPath, args, processOptions(folder));
      let read = '';
      child.stdout.on('data', (chunk) => {
        read += String(chunk);
        if (read.split('\n').length > 40) child.kill('SIGKILL');
      });
      // What stands behind the last line break was cut off.
      child.on('close', () => resolve(read.split('\n').slice(0, -1)));
    });
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    expect(acknowledged.length).toBeLessThan(lines.length);
    expect(acknowledged.map((line) => JSON.parse(line))).toEqual(
      acknowledged.map((_, index) => ({ line: index + 1, id: recordId(index + 1) })),
    );
    expect(existsSync(`${file}.lock`)).toBe(true);

    const shown = jsonOf(await hisp(folder, 'show', file, 'service', '--json'));
    expect(shown).toEqual(
      expect.arrayContaining(lines.slice(0, acknowledged.length).map(({ id, set }) => ({ id, ...set }))),
    );
    expect(jsonOf(await hisp(folder, 'verify', file, '--json'))).toMatchObject({ ok: true, problems: [] });
    linesFile(folder, [{ kind: 'provider', set: { name: 'Afterwards' } }]);
    expect((await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ben')).code).toBe(0);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('a file with a hot journal beside it', () => {
  const journalOf = (file: string) => `${file}-journal`;
  let file: string;
  let inspected: unknown;
  let before: string;

  beforeEach(async () => {
    const services = Array.from({ length: 200 }, (_, index) => ({
      kind: 'service',
      id: recordId(index + 1),
      set: { name: `Service ${index + 1}`, description: 'What it is. '.repeat(100) },
    }));
    file = workbookFile(folder, services);
    inspected = jsonOf(await hisp(folder, 'inspect', file, '--json'));
    before = fingerprint(file);
    await tear(file);
    expect(fingerprint(file)).not.toBe(before);
    expect(readFileSync(journalOf(file)).length).toBeGreaterThan(0);
  });

  it('reads as it was before the transaction, without being touched', async () => {
    const torn = [fingerprint(file), fingerprint(journalOf(file))];
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toEqual(inspected);
    expect([fingerprint(file), fingerprint(journalOf(file))]).toEqual(torn);
  });

  it('reads the same although the lock of another computer was left behind, too', async () => {
    writeFileSync(
      `${file}.lock`,
      JSON.stringify({ host: 'elsewhere', process: 4, since: '2023-02-01T00:00:00.000Z' }),
    );
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toEqual(inspected);
  });

  it('is brought back by the next change', async () => {
    linesFile(folder, [{ kind: 'provider', set: { name: 'Afterwards' } }]);
    expect((await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann')).code).toBe(0);
    expect(existsSync(journalOf(file))).toBe(false);
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toMatchObject({
      provider: 'Afterwards',
      edits: 802,
    });
    expect(jsonOf(await hisp(folder, 'verify', file, '--json'))).toMatchObject({ ok: true });
  });

  it('is brought back even where the first page, which says how long the file is, had been written already', async () => {
    const torn = readFileSync(file);
    torn.writeUInt32BE(torn.length / 4096 + 50, 28);
    torn.copy(torn, 92, 24, 28);
    writeFileSync(file, torn);
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toEqual(inspected);
    linesFile(folder, []);
    expect((await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann')).code).toBe(0);
    expect(fingerprint(file)).toBe(before);
  });
});
