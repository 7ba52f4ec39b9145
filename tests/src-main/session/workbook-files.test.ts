import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAppServices } from '../../../src-main/session/app-services.ts';
import { tear } from '../../e2e/cli/torn.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let window: FakeWindow;

beforeEach(async () => {
  folder = temporaryFolder();
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
});

const rename = (name: string) => ({ entries: [{ kind: 'provider', set: { name } }] });

async function open(file: string, mode: 'write' | 'read-only' | 'take-over' = 'write', by = window) {
  return by.call('workbook.open', { document: await chosen(by, file), mode });
}

describe('a new workbook', () => {
  it('is made where the user says, with provider and year, and is open to be changed', async () => {
    window.replies.push(path.join(folder, 'ours.cxwb'));
    const opened = must(
      await window.call('workbook.new', { provider: ' Benefits Office ', fiscalYear: 2026 }),
    );
    expect(window.done[0]).toBe('asked where to save cx-workbook-fy2026-benefits-office.cxwb');
    expect(opened).toMatchObject({
      fileName: 'ours.cxwb',
      readOnly: false,
      recovered: false,
      canUndo: false,
    });
    expect(opened?.snapshot.records.provider[0]?.name).toBe('Benefits Office');
    expect(opened?.snapshot.records.workbook[0]?.fiscal_year).toBe(2026);
    expect(opened?.snapshot.edition.id).toBe('a11-2022');
    const changes = must(await window.call('workbook.changes', { limit: 10 }));
    expect(changes.map(({ author }) => author)).toEqual(['Ann']);
    expect(must(await window.call('workbook.current', {}))?.document).toBe(opened?.document);
  });

  it('is not made where the user thinks better of it, or over another file', async () => {
    window.replies.push(undefined);
    expect(must(await window.call('workbook.new', { provider: 'A', fiscalYear: 2026 }))).toBeNull();
    const file = workbookFile(folder);
    const before = readFileSync(file);
    window.replies.push(file);
    expect(codeOf(await window.call('workbook.new', { provider: 'A', fiscalYear: 2026 }))).toBe(
      'file_exists',
    );
    expect(readFileSync(file)).toEqual(before);
    expect(must(await window.call('workbook.current', {}))).toBeNull();
  });
});

describe('opening a workbook', () => {
  it('closes the one before, but only once the new one is open', async () => {
    const one = workbookFile(folder, [], 'one.cxwb');
    const wrong = path.join(folder, 'notes.txt');
    writeFileSync(wrong, 'These are notes and no workbook, however long they go on. '.repeat(5));
    must(await open(one));
    expect(codeOf(await open(wrong))).toBe('not_a_workbook');
    expect(window.session.openFile()).toBe(one);
    must(await window.call('workbook.change', rename('Still works')));
    const two = workbookFile(folder, [], 'two.cxwb');
    must(await open(two));
    expect(window.session.openFile()).toBe(two);
    expect(existsSync(`${one}.lock`)).toBe(false);
    expect(existsSync(`${two}.lock`)).toBe(true);
    must(await window.call('workbook.close', {}));
    expect(existsSync(`${two}.lock`)).toBe(false);
    expect(codeOf(await window.call('workbook.change', rename('Nothing is open')))).toBe('closed');
  });

  it('says in words what is wrong with a folder, an empty file, one that is gone, one never handed out', async () => {
    const empty = path.join(folder, 'empty.cxwb');
    writeFileSync(empty, '');
    const inside = path.join(folder, 'folder.cxwb');
    mkdirSync(inside);
    expect(codeOf(await open(empty))).toBe('empty_file');
    expect(codeOf(await open(inside))).toBe('not_a_file');
    expect(await open(path.join(folder, 'gone.cxwb'))).toMatchObject({
      error: { code: 'file_missing', file: path.join(folder, 'gone.cxwb') },
    });
    const never = window.call('workbook.open', { document: 'abcdef0123456789', mode: 'write' });
    expect(codeOf(await never)).toBe('unknown_document');
  });

  it('tells that a crash had left an unfinished change, which was taken back', async () => {
    const services = Array.from({ length: 200 }, (_, index) => ({
      kind: 'service',
      id: recordId(index + 1),
      set: { name: `Service ${index + 1}`, description: 'What it is. '.repeat(100) },
    }));
    const file = workbookFile(folder, services);
    await tear(file);
    const opened = must(await open(file));
    expect(opened.recovered).toBe(true);
    expect(opened.snapshot.records.service).toHaveLength(200);
    must(await window.call('workbook.close', {}));
    expect(must(await open(file)).recovered).toBe(false);
  });

  it('in a second window is refused, can be read there, and the first one comes to the front', async () => {
    const services = createAppServices();
    const [first, second] = [fakeWindow(services), fakeWindow(services)];
    const file = workbookFile(folder);
    must(await open(file, 'write', first));
    const document = await chosen(second, file);
    expect(await second.call('workbook.open', { document, mode: 'write' })).toMatchObject({
      error: { code: 'open_in_window', file },
    });
    expect(codeOf(await second.call('workbook.open', { document, mode: 'take-over' }))).toBe(
      'open_in_window',
    );
    must(await second.call('window.showHolder', { document }));
    expect(second.done).toContain(`front: ${file}`);
    expect(must(await open(file, 'read-only', second)).readOnly).toBe(true);
    expect(codeOf(await second.call('workbook.change', rename('Not here')))).toBe('opened_read_only');
    await first.session.close();
    expect(codeOf(await second.call('window.showHolder', { document }))).toBe('closed');
    expect(must(await open(file, 'write', second)).readOnly).toBe(false);
  });

  it('of two windows at the same moment lets one have it', async () => {
    const services = createAppServices();
    const windows = [fakeWindow(services), fakeWindow(services)];
    const file = workbookFile(folder);
    const codes = await Promise.all(windows.map(async (one) => codeOf(await open(file, 'write', one))));
    expect(codes.sort()).toEqual(['ok', 'open_in_window']);
  });

  it('again in the same window goes on with what is open', async () => {
    const file = workbookFile(folder);
    must(await open(file));
    must(await window.call('workbook.change', rename('One')));
    expect(must(await open(file)).canUndo).toBe(true);
    expect(must(await open(file, 'read-only'))).toMatchObject({ readOnly: true, canUndo: false });
    expect(window.session.openFile()).toBeUndefined();
    expect(must(await open(file)).readOnly).toBe(false);
  });

  it('with the lock of another computer names its holder, and takes it over when told to', async () => {
    const file = workbookFile(folder);
    writeFileSync(
      `${file}.lock`,
      JSON.stringify({ host: 'elsewhere', process: 4, since: '2023-02-01T00:00:00.000Z' }),
    );
    expect(await open(file)).toMatchObject({ error: { code: 'locked', stale: true } });
    expect(must(await open(file, 'read-only')).readOnly).toBe(true);
    expect(must(await open(file, 'take-over')).readOnly).toBe(false);
  });
});

describe('a file that arrives', () => {
  it('is a workbook by its ending, a folder, or something else', async () => {
    const workbook = workbookFile(folder);
    const notes = path.join(folder, 'notes.pdf');
    writeFileSync(notes, '');
    for (const file of [workbook, folder, notes, path.join(folder, 'GONE.CXWB')])
      window.session.openPath(file);
    expect(eventsOf(window, 'file.arrived').map(({ what, fileName }) => [what, fileName])).toEqual([
      ['workbook', 'workbook.cxwb'],
      ['folder', path.basename(folder)],
      ['other', 'notes.pdf'],
      ['workbook', 'GONE.CXWB'],
    ]);
  });
});

describe('a file that is touched while it is open', () => {
  it('and vanishes takes no change, still gives a backup, and takes changes once it is back', async () => {
    const file = workbookFile(folder);
    must(await open(file));
    must(await window.call('workbook.change', rename('One')));
    renameSync(file, `${file}.moved`);
    expect(codeOf(await window.call('workbook.change', rename('Two')))).toBe('file_vanished');
    const backup = must(await window.call('backup.make', {}));
    renameSync(`${file}.moved`, file);
    must(await window.call('workbook.change', rename('Three')));
    rmSync(file);
    expect(codeOf(await window.call('workbook.undo', {}))).toBe('file_vanished');
    const restored = must(await window.call('backup.restore', { backup: backup.id }));
    expect(restored.snapshot.records.provider[0]?.name).toBe('One');
    must(await window.call('workbook.change', rename('Four')));
    // What was only in the open file is kept as well.
    const kept = must(await window.call('backup.list', {})).find(({ reason }) => reason === 'before-restore');
    const brought = must(await window.call('backup.restore', { backup: kept?.id ?? '' }));
    expect(brought.snapshot.records.provider[0]?.name).toBe('Three');
  });

  it('and whose folder vanishes stays open when a backup cannot be put there', async () => {
    const drive = path.join(folder, 'drive');
    mkdirSync(drive);
    const file = workbookFile(drive);
    must(await open(file));
    const backup = must(await window.call('backup.make', {}));
    renameSync(drive, `${drive}.gone`);
    expect(codeOf(await window.call('backup.restore', { backup: backup.id }))).toBe('folder_missing');
    renameSync(`${drive}.gone`, drive);
    must(await window.call('workbook.change', rename('Back')));
  });

  it('and is replaced takes no change, and the window can open what is there now', async () => {
    const file = workbookFile(folder);
    must(await open(file));
    must(await window.call('workbook.change', rename('Mine')));
    const other = workbookFile(folder, [{ kind: 'provider', set: { name: 'Theirs' } }], 'other.cxwb');
    renameSync(other, file);
    expect(codeOf(await window.call('workbook.change', rename('Lost')))).toBe('file_replaced');
    must(await window.call('workbook.close', {}));
    expect(must(await open(file)).snapshot.records.provider[0]?.name).toBe('Theirs');
  });
});

describe('a file that is displaced after the last change', () => {
  /** Somebody saves; then another file is put in the place of theirs, or it is deleted. */
  async function savedAndDisplaced(displace: (file: string) => void): Promise<string> {
    const file = workbookFile(folder);
    must(await open(file));
    must(await window.call('workbook.change', rename('Saved')));
    displace(file);
    return file;
  }

  const replaceBySyncing = (file: string) =>
    renameSync(workbookFile(folder, [{ kind: 'provider', set: { name: 'Theirs' } }], 'other.cxwb'), file);
  const news = () => window.done.filter((what) => what.startsWith('told: '));

  /** What was kept, by the place that the user was told of. */
  async function nameInKept(): Promise<string | undefined> {
    const [told = '', ...more] = news();
    expect(more).toEqual([]);
    const kept = /The backup is (.*-displaced\.[0-9a-f]{8}\.cxwb)\. To go on/.exec(told)?.[1] ?? 'not told';
    const copy = path.join(folder, 'kept.cxwb');
    copyFileSync(kept, copy);
    return withOpen(copy, (workbook) => workbook.snapshot().records.provider[0]?.name);
  }

  it.each([
    ['replaced', replaceBySyncing],
    ['deleted', (file: string) => rmSync(file)],
  ])('as by being %s, is kept as a backup when it is closed, and the user is told where', async (_, how) => {
    await savedAndDisplaced(how);
    must(await window.call('workbook.close', {}));
    expect(await nameInKept()).toBe('Saved');
  });

  it('is kept when the window closes, which leaves no lock', async () => {
    const file = await savedAndDisplaced(replaceBySyncing);
    await window.session.close();
    expect(await nameInKept()).toBe('Saved');
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('is kept when another workbook is opened in the window', async () => {
    await savedAndDisplaced(replaceBySyncing);
    must(await open(workbookFile(folder, [], 'next.cxwb')));
    expect(await nameInKept()).toBe('Saved');
  });

  it('stays open where it cannot be kept, until the window closes, which says so', async () => {
    const file = await savedAndDisplaced(replaceBySyncing);
    const data = path.join(folder, 'data', 'backups');
    rmSync(data, { recursive: true, force: true });
    writeFileSync(data, 'no folder');
    const next = workbookFile(folder, [], 'next.cxwb');
    expect(codeOf(await window.call('workbook.close', {}))).not.toBe('ok');
    expect(codeOf(await open(next))).not.toBe('ok');
    expect(existsSync(`${next}.lock`)).toBe(false);
    expect(must(await window.call('workbook.current', {}))?.fileName).toBe('workbook.cxwb');
    await window.session.close();
    expect(news()).toEqual([expect.stringMatching(/could not be kept as a backup/)]);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('is not asked about where it is in its place, or was only read', async () => {
    const file = workbookFile(folder);
    must(await open(file));
    must(await window.call('workbook.close', {}));
    must(await open(file, 'read-only'));
    rmSync(file);
    must(await window.call('workbook.close', {}));
    expect(news()).toEqual([]);
  });
});

describe('the sample', () => {
  it('is made in the user’s own folder, keeps what is tried there, and is made anew if it is damaged', async () => {
    const opened = must(await window.call('workbook.sample', {}));
    expect(opened.folder.startsWith(path.join(folder, 'data'))).toBe(true);
    expect(opened.isSample).toBe(true);
    expect(opened.snapshot.records.service.length).toBeGreaterThan(0);
    must(await window.call('workbook.change', rename('Tried')));
    must(await window.call('workbook.close', {}));
    const again = must(await window.call('workbook.sample', {}));
    expect(again.snapshot.records.provider[0]?.name).toBe('Tried');
    must(await window.call('workbook.close', {}));
    writeFileSync(path.join(opened.folder, opened.fileName), 'no database');
    const anew = must(await window.call('workbook.sample', {}));
    expect(anew.snapshot.records.provider[0]?.name).not.toBe('Tried');
    expect(must(await window.call('app.state', {})).recent).toEqual([]);
  });
});

describe('what is asked of the desktop', () => {
  it('is to show files that were handed out, and to open only what this program wrote', async () => {
    const file = workbookFile(folder);
    must(await open(file));
    must(await window.call('workbook.reveal', {}));
    const program = path.join(folder, 'setup.exe');
    writeFileSync(program, 'MZ');
    const document = await chosen(window, program);
    expect(codeOf(await window.call('document.open', { document }))).toBe('unknown_document');
    must(await window.call('document.reveal', { document }));
    expect(window.done.filter((what) => what.startsWith('show') || what.startsWith('open'))).toEqual([
      `show: ${file}`,
      `show: ${program}`,
    ]);
    window.replies.push(file, undefined);
    expect(must(await window.call('workbook.choose', {}))).toMatchObject({ fileName: 'workbook.cxwb' });
    expect(must(await window.call('workbook.choose', {}))).toBeNull();
  });

  it('is never to go anywhere but to https pages', async () => {
    for (const href of [
      'http://example.com',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://a@b.example',
      'x',
    ])
      expect(codeOf(await window.call('link.open', { href }))).toBe('unsafe_link');
    must(await window.call('link.open', { href: ' https://example.com/page' }));
    expect(window.done).toEqual(['browser: https://example.com/page']);
    const refusing = fakeWindow(undefined, true);
    expect(codeOf(await refusing.call('link.open', { href: 'https://example.com' }))).toBe('cannot_open');
  });

  it('is another window, and menus that fit', async () => {
    must(await window.call('window.new', {}));
    must(
      await window.call('window.state', {
        workbookOpen: true,
        canUndo: false,
        canRedo: false,
        canUndoMerge: false,
      }),
    );
    expect(window.done).toEqual(['new window', 'menu: true']);
  });
});

describe('before a window closes', () => {
  it('its answer that all is saved, or what is not, gets to whoever asked', async () => {
    must(await window.call('app.flushed', { request: 3, unsaved: ['Mission'] }));
    expect(window.done).toEqual(['flushed 3: Mission']);
  });
});

it.skipIf(spawnSync('mkfifo', ['--version']).error !== undefined)(
  'a pipe is no workbook and hangs nothing',
  async () => {
    const pipe = path.join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    expect(statSync(pipe).isFIFO()).toBe(true);
    const added = await window.call('attachment.add', {
      dropped: await chosen(window, pipe),
      pictures: false,
    });
    expect(codeOf(added)).toBe('not_a_file');
  },
);
