import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log, recentLog } from '../../../src-main/app/log.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';

let folder: string;
const file = () => path.join(folder, 'log.jsonl');

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('HISP_CX_DATA', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the log', () => {
  it('gets a line of JSON for each entry, for this user only', () => {
    log({ event: 'call_failed', code: 'disk_full', method: 'workbook.change' });
    log({ event: 'bug', code: 'TypeError' });
    const lines = readFileSync(file(), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: expect.any(String), event: 'call_failed', code: 'disk_full', method: 'workbook.change' },
      { at: expect.any(String), event: 'bug', code: 'TypeError' },
    ]);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('stays small: one that has grown is put aside, and the one before it goes', () => {
    writeFileSync(`${file()}.old`, 'older');
    writeFileSync(file(), 'x'.repeat(200_001));
    log({ event: 'bug', code: 'Error' });
    expect(readFileSync(file(), 'utf8').split('\n')).toHaveLength(2);
    expect(statSync(`${file()}.old`).size).toBe(200_001);
    expect(readdirSync(folder).sort()).toEqual(['log.jsonl', 'log.jsonl.old']);
  });

  it('keeps nobody from working where it cannot be written', () => {
    const blocked = path.join(folder, 'file');
    writeFileSync(blocked, '');
    vi.stubEnv('HISP_CX_DATA', path.join(blocked, 'data'));
    expect(() => log({ event: 'bug', code: 'Error' })).not.toThrow();
    expect(existsSync(file())).toBe(false);
  });

  it('is read back with what this program wrote there, the newest of it, and nothing else', () => {
    writeFileSync(
      file(),
      [
        '{"at":"2026-01-05T10:00:00.000Z","event":"bug","code":"TypeError"}',
        '{"at":"2026-01-05T10:00:01.000Z","event":"bug","code":"a text with spaces in it"}',
        '{"at":"2026-01-05T10:00:02.000Z","event":"bug","code":"Error","said":"something"}',
        'no JSON',
        '{"at":"2026-01-05T10:00:03.000Z","event":"call_failed","code":"disk_full","method":"workbook.change"}',
        '',
      ].join('\n'),
    );
    expect(recentLog(10).map(({ code }) => code)).toEqual(['TypeError', 'disk_full']);
    expect(recentLog(1).map(({ code }) => code)).toEqual(['disk_full']);
  });

  it('is empty where there is none', () => {
    expect(recentLog(10)).toEqual([]);
  });
});
