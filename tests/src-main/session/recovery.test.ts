import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src-main/workbook/database.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

const job = 'a-job';

let folder: string;
let file: string;
let window: FakeWindow;

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, [
    { kind: 'provider', set: { name: 'Example Office' } },
    { kind: 'service', id: recordId(1), set: { name: 'Claims line' } },
  ]);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
});

const open = async () =>
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));

/** As a bad disk leaves it: the page that the words stand on is gone. */
function wipe(words: string): void {
  const damaged = readFileSync(file);
  for (let at = 0; at < damaged.length; at += 4096)
    if (damaged.subarray(at, at + 4096).includes(words)) damaged.fill(0xaa, at, at + 4096);
  writeFileSync(file, damaged);
}

function alterBehindTheLog(sql: string): void {
  const database = connect(file);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

describe('checking the open workbook', () => {
  it('replays every edit, tells how far it is, and finds nothing in a sound one', async () => {
    await open();
    const checked = must(await window.call('workbook.check', { job }));
    expect(checked).toEqual({ edits: 5, problems: [] });
    expect(eventsOf(window, 'job.progress').map(({ done, total }) => [done, total])).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
    must(await window.call('workbook.change', { entries: [{ kind: 'provider', set: { name: 'One' } }] }));
  });

  it('finds what opening does not look at: an old edit that says something else than its table', async () => {
    await withOpen(file, (workbook) => {
      must(workbook.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Claims' } }]));
      const more = Array.from({ length: 400 }, (_, index) => ({
        kind: 'service',
        id: recordId(index + 10),
        set: { name: `Service ${index}` },
      }));
      must(workbook.change('Ann', more));
    });
    alterBehindTheLog('DELETE FROM "edit_base"');
    await open();
    const { problems } = must(await window.call('workbook.check', { job }));
    expect(problems).toContain('the stored heads are not those of the log');
  });

  it('is followed by a backup in its place while it is open', async () => {
    const { document } = await open();
    const made = must(await window.call('backup.make', {}));
    must(await window.call('workbook.change', { entries: [{ kind: 'provider', set: { name: 'Renamed' } }] }));
    const restored = must(await window.call('damaged.restore', { document, backup: made.id }));
    expect(restored.snapshot.records.provider[0]?.name).toBe('Example Office');
  });

  it('can be canceled while it waits for its turn, also by closing the window', async () => {
    await open();
    const before = window.call('backup.make', {});
    const checking = window.call('workbook.check', { job });
    must(await window.call('job.cancel', { job }));
    expect(codeOf(await checking)).toBe('cancelled');
    must(await before);
    const waiting = [window.call('backup.make', {}), window.call('workbook.check', { job })] as const;
    await window.session.close();
    expect(codeOf(await waiting[1])).toBe('cancelled');
  });

  it('is refused where none is open', async () => {
    expect(codeOf(await window.call('workbook.check', { job }))).toBe('closed');
  });
});

describe('a workbook that cannot be opened any more', () => {
  beforeEach(async () => {
    await open();
    must(await window.call('backup.make', {}));
    must(await window.call('workbook.close', {}));
  });

  it('has its backups found although it cannot say which workbook it was', async () => {
    wipe('workbook_id');
    const document = await chosen(window, file);
    expect(codeOf(await window.call('workbook.open', { document, mode: 'write' }))).toBe('damaged');
    const backups = must(await window.call('damaged.backups', { document }));
    expect(backups.map(({ reason }) => reason)).toEqual(['by-hand']);
  });

  it('has a backup put in its place, and is kept as a backup itself', async () => {
    wipe('Claims line');
    const document = await chosen(window, file);
    const [backup] = must(await window.call('damaged.backups', { document }));
    const opened = must(await window.call('damaged.restore', { document, backup: backup?.id ?? '' }));
    expect(opened.snapshot.records.service[0]?.name).toBe('Claims line');
    const kept = must(await window.call('backup.list', {}));
    expect(kept.map(({ reason }) => reason)).toContain('before-restore');
    const unknown = await window.call('damaged.restore', { document, backup: '../ours' });
    expect(codeOf(unknown)).toBe('unknown_backup');
  });

  it('has what can be read saved under a name that is asked for, in a thread of its own', async () => {
    // Where edits stand, texts are quoted; in the table of services they are not.
    wipe('"Claims line"');
    const before = readFileSync(file);
    const document = await chosen(window, file);
    const newFile = path.join(folder, 'saved.cxwb');
    window.replies.push(undefined, newFile);
    expect(must(await window.call('damaged.salvage', { job, document }))).toBeNull();
    const saved = must(await window.call('damaged.salvage', { job, document }));
    expect(window.done.at(-1)).toBe('asked where to save workbook (saved).cxwb');
    expect(saved).toMatchObject({ fileName: 'saved.cxwb' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(eventsOf(window, 'job.progress').length).toBeGreaterThan(3);
    const opened = must(
      await window.call('workbook.open', { document: saved?.document ?? '', mode: 'write' }),
    );
    expect(opened.snapshot.records.service[0]?.name).toBe('Claims line');
    expect(codeOf(await window.call('damaged.salvage', { job, document: 'ffff0000ffff0000' }))).toBe(
      'unknown_document',
    );
  });
});
