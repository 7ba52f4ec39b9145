import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { verifyFile } from '../../../src-main/verify/verify.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { tinyPng } from '../export/word/tiny-png.ts';
import { chosen, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let file: string;
let window: FakeWindow;

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
});

function made(name: string, bytes: Uint8Array | string): string {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

async function drop(place: string, pictures = false) {
  return window.call('attachment.add', { dropped: await chosen(window, place), pictures });
}

async function attach(name: string, bytes: Uint8Array | string): Promise<RecordId> {
  const added = must(await drop(made(name, bytes)));
  if (added === null) throw new Error('nothing was attached');
  return added.attachment;
}

async function records() {
  return must(await window.call('workbook.current', {}))?.snapshot.records.attachment ?? [];
}

function errorOf(result: { ok: true } | { ok: false; error: AppError }): AppError | undefined {
  return result.ok ? undefined : result.error;
}

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('attaching a file', () => {
  it('keeps its bytes in the workbook, with its name, type, size and hash', async () => {
    const bytes = '%PDF-1.7 the survey';
    window.replies.push(made('Survey results.pdf', bytes));
    const added = must(await window.call('attachment.add', { pictures: false }));
    expect(added?.changed).toMatchObject({ canUndo: true, ids: [added?.attachment] });
    expect(await records()).toEqual([
      {
        id: added?.attachment,
        name: 'Survey results.pdf',
        media_type: 'application/pdf',
        size: bytes.length,
        sha256: hashOf(bytes),
      },
    ]);
    must(await window.call('workbook.close', {}));
    await withOpen(file, (workbook) =>
      expect(Buffer.from(workbook.bytesOf(hashOf(bytes)) ?? '').toString()).toBe(bytes),
    );
    expect(must(await verifyFile(file))).toMatchObject({ ok: true, problems: [] });
  });

  it('asks which, and does nothing where the user thinks better of it', async () => {
    window.replies.push(undefined);
    expect(must(await window.call('attachment.add', { pictures: true }))).toBeNull();
    expect(window.done).toContain('asked: Choose a picture');
    expect(await records()).toEqual([]);
  });

  it('can be undone and brought back, with its bytes', async () => {
    const id = await attach('notes.txt', 'What people said');
    must(await window.call('workbook.undo', {}));
    expect(await records()).toEqual([]);
    expect(codeOf(await window.call('attachment.open', { attachment: id }))).toBe('unknown_record');
    must(await window.call('workbook.redo', {}));
    expect(await records()).toMatchObject([{ id, name: 'notes.txt' }]);
  });

  it('keeps equal bytes once', async () => {
    await attach('a.txt', 'the same');
    await attach('b.txt', 'the same');
    expect(await records()).toHaveLength(2);
    const database = connect(file);
    expect(database.prepare('SELECT count(*) FROM "blob"').pluck().get()).toBe(1);
    database.close();
  });

  it.each([
    ['picture.dat', tinyPng, 'image/png'],
    ['report.bin2', '%PDF-1.4', 'application/pdf'],
    ['a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), /wordprocessingml/],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /spreadsheetml/],
    ['a.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /presentationml/],
    ['a.docx', 'no document at all', 'application/octet-stream'],
    ['a.zip', zipSync({ 'a.txt': strToU8('a') }), 'application/octet-stream'],
    ['broken.docx', 'PK\u0003\u0004 and then nothing', 'application/octet-stream'],
    ['a.CSV', 'a,b\n1,2', 'text/csv'],
    ['a.txt', 'MZ is how this text begins', 'text/plain'],
    ['a.txt', 'a\0b', 'application/octet-stream'],
    ['nothing', 'x', 'application/octet-stream'],
  ])('tells what %s is by its bytes', async (name, bytes, type) => {
    await attach(name, bytes);
    expect((await records())[0]?.media_type).toMatch(type);
  });

  it('under a name that documents can hold', async () => {
    if (process.platform === 'win32') return;
    await attach('what\n\u202ethey:said?.txt', 'x');
    expect((await records())[0]?.name).toBe('what__they_said_.txt');
  });
});

describe('what is not attached', () => {
  it.each([
    ['setup.exe', 'MZ'],
    ['harmless.pdf', 'MZ\0\0 a program'],
    ['tool', '\u007fELF'],
    ['notes.txt', '#!/bin/sh\nrm -rf'],
    ['universal', Uint8Array.from([0xca, 0xfe, 0xba, 0xbe])],
    ['mac', Uint8Array.from([0xcf, 0xfa, 0xed, 0xfe])],
    ['budget.xlsm', 'x'],
    ['renamed.xlsx', zipSync({ 'xl/vbaProject.bin': strToU8('x') })],
    ...['lnk', 'js', 'vbs', 'ps1', 'bat', 'CMD', 'msi', 'jar', 'scr', 'hta', 'reg', 'app', 'dmg', 'iso'].map(
      (ending) => [`file.${ending}`, 'x'] as const,
    ),
    ['evil.exe. ', 'x'],
  ] as const)('is a program or script: %j', async (name, bytes) => {
    expect(errorOf(await drop(made(name, bytes)))).toMatchObject({ code: 'attachment_program' });
    expect(await records()).toEqual([]);
  });

  it('is empty, too large, a folder, gone, or not to be read; each says so by name', async () => {
    const large = made('video.mp4', 'x');
    truncateSync(large, 300 * 1024 * 1024);
    const refused = async (place: string, pictures = false) => {
      const error = errorOf(await drop(place, pictures));
      return error === undefined ? 'attached' : describeError(error);
    };
    expect(await refused(made('empty.txt', ''))).toContain('empty.txt is empty (0 bytes)');
    expect(await refused(large)).toContain('video.mp4 has 300 MB; at most 50 MB');
    mkdirSync(path.join(folder, 'Reports'));
    expect(await refused(path.join(folder, 'Reports'))).toContain('Reports is a folder');
    expect(await refused(path.join(folder, 'gone.txt'))).toContain('no file gone.txt');
    expect(await refused(made('notes.txt', 'no picture'), true)).toContain('notes.txt is not a picture');
    expect(await records()).toEqual([]);
  });

  it('is what comes while no workbook is open, or one that cannot be changed', async () => {
    const document = await chosen(window, file);
    must(await window.call('workbook.open', { document, mode: 'read-only' }));
    expect(codeOf(await drop(made('a.txt', 'a')))).toBe('opened_read_only');
    must(await window.call('workbook.close', {}));
    expect(codeOf(await drop(made('a.txt', 'a')))).toBe('closed');
  });

  it('leaves nothing behind where the record is refused', async () => {
    must(await window.call('settings.save', { author: '' }));
    expect(codeOf(await drop(made('a.txt', 'a')))).toBe('invalid_author');
    const database = connect(file);
    expect(database.prepare('SELECT count(*) FROM "blob"').pluck().get()).toBe(0);
    database.close();
  });
});

describe('a picture', () => {
  it('is given to the window as what its bytes are', async () => {
    const id = await attach('logo.txt', tinyPng);
    const picture = must(await window.call('attachment.picture', { attachment: id }));
    expect(picture.mediaType).toBe('image/png');
    expect(Buffer.from(picture.bytes).equals(Buffer.from(tinyPng))).toBe(true);
  });

  it('is nothing else, and not too large', async () => {
    const notes = await attach('logo.png', 'only a name');
    expect(codeOf(await window.call('attachment.picture', { attachment: notes }))).toBe('not_a_picture');
    const large = new Uint8Array(11 * 1024 * 1024);
    large.set(tinyPng);
    const id = await attach('large.png', large);
    expect(await window.call('attachment.picture', { attachment: id })).toMatchObject({
      error: { code: 'attachment_too_large', limit: 10 * 1024 * 1024 },
    });
    expect(codeOf(await window.call('attachment.picture', { attachment: recordId(7) }))).toBe(
      'unknown_record',
    );
  });
});

describe('opening an attached file', () => {
  it('hands a private copy to the system after asking, gone when the window closes', async () => {
    const id = await attach('Survey results.txt', 'What people said');
    window.replies.push(false);
    must(await window.call('attachment.open', { attachment: id }));
    expect(window.done.some((what) => what.startsWith('open'))).toBe(false);
    window.replies.push(true, true);
    must(await window.call('attachment.open', { attachment: id }));
    must(await window.call('attachment.open', { attachment: id }));
    const [copy = '', second = ''] = window.done
      .filter((what) => what.startsWith('open: '))
      .map((what) => what.slice('open: '.length));
    expect(path.basename(copy)).toBe('Survey results.txt');
    expect(second).not.toBe(copy);
    expect(readFileSync(copy, 'utf8')).toBe('What people said');
    if (process.platform !== 'win32') {
      expect(statSync(copy).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(path.dirname(copy))).mode & 0o777).toBe(0o700);
    }
    await window.session.close();
    expect(existsSync(path.dirname(path.dirname(copy)))).toBe(false);
  });

  it('refuses what another copy of the workbook smuggled in, and names that lead elsewhere stay in the folder', async () => {
    const bytes = Buffer.from('x');
    must(await window.call('workbook.close', {}));
    await withOpen(file, (workbook) =>
      must(
        workbook.attach('Eve', { sha256: hashOf(bytes), bytes }, [
          { kind: 'attachment', id: recordId(1), set: { name: 'run.bat', sha256: hashOf(bytes) } },
          { kind: 'attachment', id: recordId(2), set: { name: '../../../con.txt', sha256: hashOf(bytes) } },
          { kind: 'attachment', id: recordId(3), set: { name: 'a.txt', sha256: hashOf('elsewhere') } },
          { kind: 'attachment', id: recordId(4), set: {} },
        ]),
      ),
    );
    must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
    const open = (id: number) => window.call('attachment.open', { attachment: recordId(id) });
    expect(codeOf(await open(1))).toBe('attachment_program');
    window.replies.push(true);
    must(await open(2));
    const copy = window.done.at(-1)?.slice('open: '.length) ?? '';
    expect(path.basename(copy)).toBe('_.._.._con.txt');
    expect(readdirSync(path.dirname(copy))).toEqual(['_.._.._con.txt']);
    expect(await open(3)).toMatchObject({ error: { code: 'attachment_missing', file: 'a.txt' } });
    expect(codeOf(await open(4))).toBe('attachment_missing');
  });

  it('says so where the system has no program for it', async () => {
    must(await window.call('workbook.close', {}));
    const refusing = fakeWindow(undefined, true);
    must(await refusing.call('workbook.open', { document: await chosen(refusing, file), mode: 'write' }));
    const dropped = await chosen(refusing, made('a.xyz', 'x'));
    const added = must(await refusing.call('attachment.add', { dropped, pictures: false }));
    refusing.replies.push(true);
    const answer = await refusing.call('attachment.open', { attachment: added?.attachment ?? recordId(0) });
    expect(answer).toMatchObject({ error: { code: 'cannot_open', file: 'a.xyz' } });
  });
});

describe('bytes that a bad disk changed', () => {
  it('are neither opened nor shown nor exported, show in “verify”, and are mended by attaching again', async () => {
    const id = await attach('logo.png', tinyPng);
    must(await window.call('workbook.change', { entries: [{ kind: 'workbook', set: { agency_logo: id } }] }));
    must(await window.call('workbook.close', {}));
    const database = connect(file);
    database.prepare('UPDATE "blob" SET "bytes" = ?').run(Buffer.from([...tinyPng, 0]));
    database.close();
    expect(must(await verifyFile(file)).problems).toEqual([
      'the bytes of an attached file are not those that were attached',
    ]);
    must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
    const damaged = { error: { code: 'attachment_damaged', file: 'logo.png' } };
    expect(await window.call('attachment.picture', { attachment: id })).toMatchObject(damaged);
    expect(await window.call('attachment.open', { attachment: id })).toMatchObject(damaged);
    window.replies.push(path.join(folder, 'out'));
    const formats = [{ deliverable: 'assessment', format: 'json' } as const];
    expect(await window.call('export.run', { job: 'a', formats })).toMatchObject(damaged);
    await attach('logo.png', tinyPng);
    must(await window.call('attachment.picture', { attachment: id }));
  });
});
