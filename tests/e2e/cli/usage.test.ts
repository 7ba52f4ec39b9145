import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, linesFile } from './command.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = workbookFile(folder, [{ kind: 'provider', set: { name: 'Example Service' } }]);
});

describe('a command used wrongly ends with 2, says how on stderr and does nothing', () => {
  it.each<readonly [string, readonly string[], string | RegExp]>([
    ['no command', [], /command/],
    ['an unknown command', ['frobnicate'], 'frobnicate'],
    ['a group without its command', ['import'], /command/],
    ['an unknown command of a group', ['backups', 'shred', 'workbook.cxwb'], 'shred'],
    ['a missing file', ['inspect'], 'file'],
    ['a missing kind', ['show', 'workbook.cxwb'], 'kind'],
    ['missing edits', ['apply', 'workbook.cxwb', '--author', 'Ann'], 'edits'],
    ['no author', ['apply', 'workbook.cxwb', 'edits.jsonl'], '--author'],
    ['an author left open', ['apply', 'workbook.cxwb', 'edits.jsonl', '--author'], '--author'],
    ['no folder to export to', ['export', 'workbook.cxwb'], '--out'],
    ['an unknown option', ['inspect', 'workbook.cxwb', '--jsn'], '--jsn'],
    ['an argument too many', ['inspect', 'workbook.cxwb', 'again.cxwb'], /too many/],
    ['an unknown format', ['export', 'workbook.cxwb', '--out', 'out', '--only', 'pdf'], '--only'],
    [
      'an unknown deliverable to export',
      ['export', 'workbook.cxwb', '--out', 'out', '--deliverable', 'poem'],
      '--deliverable',
    ],
    [
      'a format that the deliverable does not come in',
      ['export', 'workbook.cxwb', '--out', 'out', '--deliverable', 'submission', '--only', 'word'],
      'submission',
    ],
    ['an unknown deliverable to check', ['check', 'workbook.cxwb', '--deliverable', 'poem'], '--deliverable'],
    ['a file that cannot be verified', ['verify', 'notes.txt'], '.docx'],
    ['no provider', ['new', 'made.cxwb', '--fiscal-year', '2023'], '--provider'],
    ['an empty provider', ['new', 'made.cxwb', '--provider', ' ', '--fiscal-year', '2023'], '--provider'],
    ['no fiscal year', ['new', 'made.cxwb', '--provider', 'Example'], '--fiscal-year'],
    ...['', '23', '1999', '2200', '2023.5', '2e3', '-2023', 'two', '２０２３', ' 2023'].map(
      (year) =>
        [
          `the fiscal year “${year}”`,
          ['new', 'made.cxwb', '--provider', 'Example', `--fiscal-year=${year}`],
          '--fiscal-year',
        ] as const,
    ),
    ['an unknown benchmark', ['bench', 'nonsense'], 'benchmark'],
  ])('%s', async (_, args, names) => {
    linesFile(folder, [{ kind: 'provider', set: { mission: 'To serve' } }]);
    const before = fingerprint(file);
    expectRefused(await hisp(folder, ...args), { exit: 2, code: 'wrong_usage', says: [names] });
    expect(fingerprint(file)).toBe(before);
    expect(existsSync(path.join(folder, 'made.cxwb'))).toBe(false);
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });
});

describe('asking for help', () => {
  it.each([[['--help']], [['apply', '--help']], [['backups', 'restore', '--help']]])(
    '%j is answered on stdout and is no error',
    async (args) => {
      const ran = await hisp(folder, ...args);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toMatch(/^Usage: /);
    },
  );
});
