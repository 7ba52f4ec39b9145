import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import {
  makeFolder,
  moveIntoPlace,
  parseJson,
  readJson,
  readText,
  readWhole,
  writeWhole,
} from '../../src-main/files.ts';
import { attempt } from '../../src-main/workbook/failures.ts';
import { codeOf, temporaryFolder } from '../fixtures/workbooks.ts';

/** What the disk does in the middle of it. */
const disk = vi.hoisted(() => ({
  onWrite: undefined as (() => void) | undefined,
  onRead: undefined as ((bytes: Buffer) => Buffer) | undefined,
  onSync: undefined as (() => void) | undefined,
  onLink: undefined as (() => void) | undefined,
  onRemove: undefined as (() => void) | undefined,
}));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const watched = {
    writeFileSync: (...args: Parameters<typeof original.writeFileSync>) => {
      if (typeof args[0] === 'number') disk.onWrite?.();
      return original.writeFileSync(...args);
    },
    readFileSync: (file: string) => {
      const bytes = original.readFileSync(file);
      return disk.onRead?.(bytes) ?? bytes;
    },
    fsyncSync: (descriptor: number) => {
      disk.onSync?.();
      return original.fsyncSync(descriptor);
    },
    linkSync: (...args: Parameters<typeof original.linkSync>) => {
      disk.onLink?.();
      return original.linkSync(...args);
    },
    rmSync: (...args: Parameters<typeof original.rmSync>) => {
      disk.onRemove?.();
      return original.rmSync(...args);
    },
  };
  return { ...original, ...watched };
});

let folder: string;
let file: string;
const bytes = Buffer.from('all of it');

beforeEach(() => {
  folder = temporaryFolder();
  file = path.join(folder, 'export.json');
  disk.onWrite = undefined;
  disk.onRead = undefined;
  disk.onSync = undefined;
  disk.onLink = undefined;
  disk.onRemove = undefined;
});

function failing(code: string): () => void {
  return () => {
    throw Object.assign(new Error(`${code}: it failed`), { code, syscall: 'write' });
  };
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return 'no error';
  } catch (cause) {
    return cause instanceof AppFailure ? cause.error : cause;
  }
}

describe('writing a whole file', () => {
  it('leaves the file and nothing else, synced before it gets its name', () => {
    const synced: (readonly string[])[] = [];
    disk.onSync = () => synced.push(readdirSync(folder));
    writeWhole(file, bytes);
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['export.json']);
    expect(synced[0]).toEqual([expect.stringMatching(/^\.export\.json\.[0-9a-f]+\.part$/)]);
    expect(synced[1]).toEqual(['export.json']);
  });

  it('replaces an earlier export, whole', () => {
    writeFileSync(file, 'an earlier and longer export');
    writeWhole(file, bytes);
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('is not disturbed by what an interrupted export left', () => {
    writeFileSync(path.join(folder, '.export.json.0a1b2c3d4e5f.part'), 'half');
    writeWhole(file, bytes);
    expect(readFileSync(file)).toEqual(bytes);
  });

  it.each([
    ['the disk is full', 'ENOSPC'],
    ['the quota is used up', 'EDQUOT'],
    ['the disk fails', 'EIO'],
  ])('leaves the earlier export and no part of the new one when %s', (_, code) => {
    writeFileSync(file, 'the earlier one');
    disk.onWrite = failing(code);
    expect(errorOf(() => writeWhole(file, bytes))).toMatchObject({ code });
    disk.onWrite = undefined;
    disk.onSync = failing(code);
    expect(errorOf(() => writeWhole(file, bytes))).toMatchObject({ code });
    expect(readFileSync(file).toString()).toBe('the earlier one');
    expect(readdirSync(folder)).toEqual(['export.json']);
  });

  it('leaves the earlier export when other bytes come back than were written', () => {
    writeFileSync(file, 'the earlier one');
    disk.onRead = (read) => Buffer.concat([read, Buffer.from('!')]);
    expect(errorOf(() => writeWhole(file, bytes))).toMatchObject({ code: 'unreadable_export', file });
    disk.onRead = undefined;
    expect(readFileSync(file).toString()).toBe('the earlier one');
    expect(readdirSync(folder)).toEqual(['export.json']);
  });

  it('leaves the earlier export when what was written does not pass its check', () => {
    writeFileSync(file, 'the earlier one');
    expect(errorOf(() => writeWhole(file, bytes, { check: () => 'it holds nothing' }))).toEqual({
      code: 'unreadable_export',
      file,
      problem: 'it holds nothing',
    });
    expect(readdirSync(folder)).toEqual(['export.json']);
  });

  it('names the folder that is not there, that is a file, or that vanishes meanwhile', () => {
    const inside = path.join(folder, 'gone', 'export.json');
    const missing = { code: 'folder_missing', file: path.dirname(inside) };
    expect(errorOf(() => writeWhole(inside, bytes))).toEqual(missing);
    writeFileSync(path.dirname(inside), '');
    expect(errorOf(() => writeWhole(inside, bytes))).toEqual(missing);
    rmSync(path.dirname(inside));
    mkdirSync(path.dirname(inside));
    disk.onWrite = () => rmSync(path.dirname(inside), { recursive: true });
    expect(errorOf(() => writeWhole(inside, bytes))).toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not replace a folder of that name', () => {
    mkdirSync(file);
    expect(errorOf(() => writeWhole(file, bytes))).toEqual({ code: 'not_a_file', file });
    expect(readdirSync(folder)).toEqual(['export.json']);
  });
});

describe('moving a finished file into its place', () => {
  const temporary = () => path.join(folder, 'finished.part');

  beforeEach(() => writeFileSync(temporary(), bytes));

  it('never replaces another file', () => {
    writeFileSync(file, 'somebody’s');
    expect(errorOf(() => moveIntoPlace(temporary(), file))).toEqual({ code: 'file_exists', file });
    expect(readFileSync(file).toString()).toBe('somebody’s');
  });

  it('works where the file system knows no links', () => {
    disk.onLink = failing('EPERM');
    moveIntoPlace(temporary(), file);
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['export.json']);
  });

  it('is done where the temporary name cannot be removed, since somebody is reading there', () => {
    disk.onRemove = failing('EBUSY');
    moveIntoPlace(temporary(), file);
    disk.onRemove = undefined;
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('does not replace a file that turns up at the last moment', () => {
    disk.onLink = () => {
      writeFileSync(file, 'somebody’s');
    };
    expect(errorOf(() => moveIntoPlace(temporary(), file))).toEqual({ code: 'file_exists', file });
    expect(readFileSync(file).toString()).toBe('somebody’s');
  });
});

describe('reading', () => {
  it('takes up to the limit and not a byte more', () => {
    writeFileSync(file, bytes);
    expect(readWhole(file, bytes.length)).toEqual(bytes);
    expect(errorOf(() => readWhole(file, bytes.length - 1))).toEqual({
      code: 'file_too_large',
      file,
      size: 9,
      limit: 8,
    });
    truncateSync(file, 2 ** 40);
    expect(errorOf(() => readWhole(file, 100))).toMatchObject({ code: 'file_too_large', size: 2 ** 40 });
  });

  it('takes no folder and no device', () => {
    for (const other of [folder, '/dev/null'])
      expect(errorOf(() => readWhole(other, 100))).toEqual({ code: 'not_a_file', file: other });
    expect(errorOf(() => readWhole(file, 100))).toMatchObject({ code: 'ENOENT' });
  });

  it('follows links', () => {
    writeFileSync(file, bytes);
    linkSync(file, path.join(folder, 'link.json'));
    expect(readText(path.join(folder, 'link.json'), 100)).toBe('all of it');
    expect(statSync(file).nlink).toBe(2);
  });

  it.each([
    ['Latin-1', [0x43, 0x61, 0x66, 0xe9]],
    ['a character cut off', [0xf0, 0x9f, 0x98]],
    ['a spelled-out surrogate', [0xed, 0xa0, 0x80]],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
    ['an overlong spelling', [0xc0, 0x80]],
  ])('refuses text in %s', (_, given) => {
    writeFileSync(file, Buffer.from(given));
    expect(errorOf(() => readText(file, 100))).toEqual({ code: 'not_utf8', file });
  });

  it('takes UTF-8 with and without a byte order mark', () => {
    writeFileSync(file, '\u{feff}{"a":"ä😀"}');
    expect(readJson(file, 100)).toEqual({ a: 'ä😀' });
  });

  it.each([
    ['', 'it breaks off or goes wrong in line 1'],
    ['{"a":1,\n"b":\n', 'it breaks off or goes wrong in line 3'],
    ['{\n  a: 1\n}\n\n', 'it breaks off or goes wrong in line 2'],
    ['{"a": secret}\n\n\n', 'it has a mistake'],
    ['"at position 7 (line 9 column 9)" x\n\n', /line 1|mistake/],
  ])('says in which line %j goes wrong, if that is known, and quotes nothing', (text, problem) => {
    const matching = typeof problem === 'string' ? problem : expect.stringMatching(problem);
    expect(errorOf(() => parseJson(text, file))).toEqual({ code: 'invalid_json', file, problem: matching });
  });
});

describe('making a folder', () => {
  it('makes those above it, too, and leaves what is there', () => {
    const deep = path.join(folder, 'one', 'two', 'three');
    makeFolder(deep);
    makeFolder(deep);
    expect(readdirSync(path.join(folder, 'one', 'two'))).toEqual(['three']);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'ends with words where the system makes no folders (needs a /proc file system)',
    () => {
      expect(codeOf(attempt('x', () => makeFolder('/proc/hisp-cx/out')))).toBe('folder_missing');
    },
  );
});
