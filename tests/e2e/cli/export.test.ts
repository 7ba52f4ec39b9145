import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, hispProcess, jsonOf } from './command.ts';

/** What the disk does while files are written, counted from 1. */
const disk = vi.hoisted(() => ({ onWrite: undefined as ((file: number) => void) | undefined, files: 0 }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const writeFileSync = (...args: Parameters<typeof original.writeFileSync>) => {
    if (typeof args[0] === 'number') {
      disk.files += 1;
      disk.onWrite?.(disk.files);
    }
    return original.writeFileSync(...args);
  };
  return { ...original, writeFileSync };
});

let folder: string;
let file: string;
let before: string;
const out = () => path.join(folder, 'out');

beforeEach(() => {
  disk.onWrite = undefined;
  disk.files = 0;
  folder = temporaryFolder();
  file = workbookFile(folder, [
    { kind: 'workbook', set: { fiscal_year: 2023 } },
    { kind: 'provider', set: { name: 'Example Service', abbreviation: 'EXS' } },
    { kind: 'service', id: recordId(1), set: { name: 'Benefits line', designated: true } },
  ]);
  before = fingerprint(file);
});

type Exported = { files: { deliverable: string; format: string; path: string; sha256: string }[] };

const exported = async (...options: readonly string[]) =>
  jsonOf(await hisp(folder, 'export', file, '--out', 'out', '--json', ...options)) as Exported;

describe('exporting', () => {
  it('finds nothing that keeps its documents from being usable for everyone, and says what it finds', async () => {
    const { stdout } = await hisp(folder, 'export', file, '--out', 'out');
    expect(stdout).not.toContain('Accessibility:');
    const other = workbookFile(
      folder,
      [{ kind: 'service', id: recordId(2), set: { name: 'Line', description: '• Calls' } }],
      'other.cxwb',
    );
    const told = await hisp(folder, 'export', other, '--out', 'told', '--only', 'word');
    expect(told.stdout).toContain('Accessibility: Under “');
    expect(told.stdout).toContain('“• Calls” begins like an item of a list, and is in none.');
    expect(told.code).toBe(0);
  });

  it('makes the folder, writes what design.md §8 lists, and says where and with which digest', async () => {
    const { files } = await exported();
    expect(files.map(({ deliverable, format }) => `${deliverable} ${format}`)).toEqual([
      'assessment word',
      'assessment json',
      'plan word',
      'plan csv',
      'plan json',
      'plan-public word',
      'plan-public html',
      'plan-public json',
      'feedback csv',
      'feedback json',
      'briefing word',
      'briefing slides',
      'submission json',
    ]);
    for (const written of files) {
      expect(Object.keys(written)).toEqual(['deliverable', 'format', 'path', 'sha256']);
      expect(path.dirname(written.path)).toBe(out());
      expect(fingerprint(written.path)).toBe(written.sha256);
    }
    expect(readdirSync(out()).sort()).toEqual(files.map((written) => path.basename(written.path)).sort());
    expect(fingerprint(file)).toBe(before);
  });

  it('narrows to one format, one deliverable, or both', async () => {
    expect((await exported('--only', 'word')).files.every(({ format }) => format === 'word')).toBe(true);
    expect(
      (await exported('--deliverable', 'feedback')).files.every(
        ({ deliverable }) => deliverable === 'feedback',
      ),
    ).toBe(true);
    const { files } = await exported('--deliverable', 'assessment', '--only', 'json');
    expect(files).toHaveLength(1);
    const [page] = (await exported('--deliverable', 'plan-public', '--only', 'html')).files;
    expect(page?.path).toMatch(/action-plan-public-fy2023-exs\.html$/);
    const [handout, ...rest] = (await exported('--deliverable', 'briefing', '--only', 'word')).files;
    expect(handout?.path).toMatch(/deep-dive-handout-fy2023-exs\.docx$/);
    // The minutes come once a briefing has begun.
    expect(rest).toEqual([]);
    const [table] = (await exported('--only', 'csv')).files;
    expect(table?.path).toMatch(/action-plan-fy2023-exs\.csv$/);
  });

  it('refuses a format that the deliverable does not come in', async () => {
    expectRefused(
      await hisp(folder, 'export', file, '--out', 'out', '--deliverable', 'plan', '--only', 'html'),
      {
        code: 'wrong_usage',
        exit: 2,
        says: ['word, csv, json'],
      },
    );
  });

  it('over an earlier export replaces it', async () => {
    const { files } = await exported('--only', 'json');
    for (const written of files)
      writeFileSync(written.path, 'an earlier and much longer export'.repeat(10_000));
    expect(await exported('--only', 'json')).toEqual({ files });
    for (const written of files) expect(fingerprint(written.path)).toBe(written.sha256);
  });

  it('says that a draft is one, and still writes it', async () => {
    expect(JSON.stringify(jsonOf(await hisp(folder, 'check', file, '--json')))).toContain('"blocks"');
    const [word] = (await exported('--deliverable', 'assessment', '--only', 'word')).files;
    expect(word?.path).toMatch(/\.docx$/);
  });
});

describe('an export that cannot be finished leaves no part of a file', () => {
  it('when the folder is a file', async () => {
    writeFileSync(out(), 'mine');
    expectRefused(await hisp(folder, 'export', file, '--out', 'out'), { code: 'file_exists', says: [out()] });
    expect(readFileSync(out(), 'utf8')).toBe('mine');
  });

  it('when the folder would be in a file', async () => {
    writeFileSync(out(), 'mine');
    expectRefused(await hisp(folder, 'export', file, '--out', 'out/deeper'), {
      code: /file_missing|file_exists/,
      says: [out()],
    });
    expect(readFileSync(out(), 'utf8')).toBe('mine');
  });

  it('when the folder vanishes in between', async () => {
    disk.onWrite = (written) => {
      if (written === 3) rmSync(out(), { recursive: true });
    };
    const ran = await hisp(folder, 'export', file, '--out', 'out');
    expectRefused(ran, { code: /folder_missing|file_missing/, says: [out()] });
    expect(existsSync(out())).toBe(false);
    expect(fingerprint(file)).toBe(before);
  });

  it('when a folder stands where a file should', async () => {
    const { files } = await exported('--deliverable', 'feedback', '--only', 'json');
    const [{ path: place } = { path: '' }] = files;
    rmSync(place);
    mkdirSync(place);
    expectRefused(
      await hisp(folder, 'export', file, '--out', 'out', '--deliverable', 'feedback', '--only', 'json'),
      {
        code: 'not_a_file',
        says: [place],
      },
    );
    expect(readdirSync(out())).toEqual([path.basename(place)]);
  });

  it.each([
    ['the disk is full', 'ENOSPC', 'disk_full', 'Free some space'],
    ['the disk fails', 'EIO', 'disk_failed', 'EIO'],
    ['the disk turns read-only', 'EROFS', 'read_only', 'is read-only'],
  ])('when %s', async (_, system, code, says) => {
    const { files } = await exported('--only', 'json');
    const earlier = files.map((written) => [written.path, fingerprint(written.path)]);
    disk.files = 0;
    disk.onWrite = (written) => {
      if (written === 3) throw Object.assign(new Error(system), { code: system, syscall: 'write' });
    };
    expectRefused(await hisp(folder, 'export', file, '--out', 'out', '--only', 'json'), {
      code,
      says: [says],
    });
    expect(files.map((written) => [written.path, fingerprint(written.path)])).toEqual(earlier);
    expect(readdirSync(out())).toHaveLength(files.length);
    expect(fingerprint(file)).toBe(before);
  });
});

describe('the same log gives the same bytes', () => {
  it('in another process, time zone and language, and after any reading', async () => {
    await withOpen(file, (workbook) =>
      must(
        workbook.change('Ann', [
          {
            kind: 'service',
            id: recordId(2),
            set: { name: 'Ämter & Ανθρώπων', description: 'Zahlen: 1234567.891' },
          },
          { kind: 'person', id: recordId(3), set: { name: 'İstanbul Ünal', role: 'senior_official' } },
          {
            kind: 'feedback_report',
            id: recordId(4),
            set: {
              service: recordId(1),
              fiscal_year: 2023,
              quarter: 1,
              customers: 9_707_552,
              offered: 1_808_680,
              respondents: 304_687,
            },
          },
          {
            kind: 'measure_count',
            set: {
              report: recordId(4),
              question_number: 1,
              measure: 'trust',
              question_text: 'Trust?',
              counts: [1, 2, 3, 4, 5],
            },
          },
          {
            kind: 'survey',
            id: recordId(5),
            set: { title: 'After the call', clearance_expires: '2023-12-31', minutes: 4.5 },
          },
        ]),
      ),
    );
    const { files } = await exported();
    const away = [
      { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' },
      { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
    ];
    const runs = await Promise.all(
      away.map((env, index) =>
        hispProcess(folder, ['export', file, '--out', `out-${index}`, '--json'], { env }),
      ),
    );
    for (const run of runs) {
      const { files: others } = jsonOf(run) as Exported;
      expect(others.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
      expect(others.map((other) => path.basename(other.path))).toEqual(
        files.map((one) => path.basename(one.path)),
      );
    }
  });
});
