import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { hisp, hispProcess, jsonOf, linesFile, processOptions, program } from './command.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

const service = (n: number) => ({ kind: 'service', id: recordId(n), set: { name: `Service ${n}` } });

type Edit = { readonly at: number; readonly value: unknown };

describe('a workbook in a folder that is named as people name folders', () => {
  it.each([
    ['with spaces, accents and other scripts', ['Büro für Anträge', '顧客体験 2027', '📁 مجلد']],
    ['with signs that other programs give a meaning', ['100% & more; "$HOME"', "it's #1 (new)", '-rf']],
    ['deeper than 260 characters', Array.from({ length: 6 }, (_, n) => `${n} ${'deep '.repeat(10)}end`)],
  ])('%s is made, edited, backed up and exported', async (_, names) => {
    const place = path.join(folder, ...names);
    mkdirSync(place, { recursive: true });
    const file = workbookFile(place, [service(1)], 'our workbook – final.cxwb');
    linesFile(place, [service(2)]);
    jsonOf(await hisp(place, 'apply', file, 'edits.jsonl', '--author', 'CX lead', '--json'));
    jsonOf(await hisp(place, 'backups', 'make', file, '--json'));
    const exported = jsonOf(await hisp(place, 'export', file, '--out', 'out', '--only', 'json', '--json'));
    expect(JSON.stringify(exported)).toContain('.json');
    expect(readdirSync(path.join(place, 'out')).length).toBeGreaterThan(0);
    expect(jsonOf(await hisp(place, 'inspect', file, '--json'))).toMatchObject({ counts: { service: 2 } });
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('a computer that goes to sleep while it saves', () => {
  it('goes on afterwards: every line is there, and the workbook is whole', async () => {
    const file = workbookFile(folder);
    const lines = Array.from({ length: 60 }, (_, index) => service(index + 1));
    linesFile(folder, lines);
    const args = [program, 'apply', file, 'edits.jsonl', '--author', 'CX lead', '--ack'];
    const child = spawn(process.execPath, args, processOptions(folder));
    let read = '';
    let slept = false;
    child.stdout.on('data', (chunk) => {
      read += String(chunk);
      if (slept || read.split('\n').length < 5) return;
      slept = true;
      child.kill('SIGSTOP');
      void setTimeout(300).then(() => child.kill('SIGCONT'));
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, slept }).toEqual({ code: 0, slept: true });
    expect(read.trimEnd().split('\n')).toHaveLength(lines.length);
    expect(jsonOf(await hisp(folder, 'verify', file, '--json'))).toMatchObject({ ok: true, problems: [] });
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toMatchObject({
      counts: { service: lines.length },
    });
  });
});

describe('the hour that comes twice, and the one that is left out', () => {
  it('leave no mark: times are UTC, and history stays in the order in which things were done', async () => {
    const file = workbookFile(folder, [service(1)]);
    // A day ahead of each other at the same instant; one changes by half an hour.
    const zones = ['Australia/Lord_Howe', 'Pacific/Honolulu'];
    for (const [index, TZ] of zones.entries()) {
      linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name: `Name ${index}` } }]);
      const args = ['apply', file, 'edits.jsonl', '--author', 'CX lead', '--json'];
      jsonOf(await hispProcess(folder, args, { env: { TZ } }));
    }
    const history = jsonOf(await hisp(folder, 'history', file, 'service', recordId(1), 'name', '--json'));
    const edits = history as readonly Edit[];
    expect(edits.map(({ value }) => value)).toEqual(['Service 1', 'Name 0', 'Name 1']);
    expect(edits.map(({ at }) => at)).toEqual(edits.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(Date.now() - (edits.at(-1)?.at ?? 0)).toBeLessThan(600_000);
  });
});
