import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyDelta } from '../../../shared/workbook/delta.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { listBackups } from '../../../src-main/workbook/backup.ts';
import { codeOf, must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let file: string;
let window: FakeWindow;
let before: WorkbookSnapshot;

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, [{ kind: 'provider', set: { name: 'Benefits Office' } }]);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  const document = await chosen(window, file);
  before = must(await window.call('workbook.open', { document, mode: 'write' })).snapshot;
});

const set = (id: number, fields: Record<string, unknown>) => ({
  entries: [{ kind: 'service', id: recordId(id), set: fields }],
});

describe('a change', () => {
  it('comes back as what it did, which makes of the snapshot before it the one after', async () => {
    const made = must(await window.call('workbook.change', set(1, { name: 'Claims' })));
    expect(made).toMatchObject({ ids: [recordId(1)], canUndo: true, canRedo: false });
    expect(Object.keys(made.delta?.records ?? {})).toEqual(['service']);
    expect(Math.abs(Date.now() - made.savedAt)).toBeLessThan(60_000);
    if (made.delta === undefined) throw new Error('something was written');
    const after = applyDelta(before, made.delta);
    expect(after).toEqual(must(await window.call('workbook.current', {}))?.snapshot);
    expect(after.records.provider).toBe(before.records.provider);
    const undone = must(await window.call('workbook.undo', {}));
    expect(undone).toMatchObject({ canUndo: false, canRedo: true });
    expect(must(await window.call('workbook.redo', {}))).toMatchObject({ canUndo: true, canRedo: false });
    expect(codeOf(await window.call('workbook.redo', {}))).toBe('cannot_undo');
  });

  it('that changes nothing writes nothing', async () => {
    must(await window.call('workbook.change', set(1, { name: 'Claims' })));
    expect(must(await window.call('workbook.change', set(1, { name: 'Claims' }))).delta).toBeUndefined();
  });

  it('is refused whole where one entry is wrong, or nobody says who makes it', async () => {
    expect(codeOf(await window.call('workbook.change', set(1, { nonsense: 1 })))).toBe('unknown_field');
    must(await window.call('settings.save', { author: ' ' }));
    expect(codeOf(await window.call('workbook.change', set(1, { name: 'Claims' })))).toBe('invalid_author');
    expect(must(await window.call('workbook.current', {}))?.snapshot).toBe(before);
  });

  it('waits for those asked for before it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        window.call('workbook.change', set(1, { name: `Name ${index}` })),
      ),
    );
    const counts = answers.map((answer) => must(answer).delta?.editCount ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const now = must(await window.call('workbook.current', {}))?.snapshot.records.service[0]?.name;
    expect(now).toBe('Name 19');
  });
});

describe('the day’s backup', () => {
  it('is made before the first change of a day, not by opening, and not again', async () => {
    expect(listBackups(before.workbookId)).toEqual([]);
    must(await window.call('workbook.change', set(1, { name: 'One' })));
    must(await window.call('workbook.change', set(1, { name: 'Two' })));
    const listed = must(await window.call('backup.list', {}));
    expect(listed.map(({ reason }) => reason)).toEqual(['daily']);
    const restored = must(await window.call('backup.restore', { backup: listed[0]?.id ?? '' }));
    expect(restored.snapshot.records).toEqual(before.records);
  });

  it('that cannot be made is told of once, and holds up no saving', async () => {
    rmSync(path.join(folder, 'data'), { recursive: true });
    writeFileSync(path.join(folder, 'data'), 'in the way');
    must(await window.call('workbook.change', set(1, { name: 'One' })));
    must(await window.call('workbook.change', set(1, { name: 'Two' })));
    expect(eventsOf(window, 'error').map(({ error }) => error.code)).toEqual(['data_folder_missing']);
  });

  it('is made anew on the next day', async () => {
    must(await window.call('workbook.change', set(1, { name: 'One' })));
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
    try {
      must(await window.call('workbook.change', set(1, { name: 'Two' })));
    } finally {
      vi.useRealTimers();
    }
    expect(must(await window.call('backup.list', {}))).toHaveLength(2);
  });
});

describe('backups', () => {
  it('are made by hand, and restoring one keeps what was there', async () => {
    const made = must(await window.call('backup.make', {}));
    expect(made).toMatchObject({ reason: 'by-hand' });
    expect(made.size).toBe(statSync(file).size);
    must(await window.call('workbook.change', set(1, { name: 'Claims' })));
    const restored = must(await window.call('backup.restore', { backup: made.id }));
    expect(restored).toMatchObject({ readOnly: false, canUndo: false });
    expect(restored.snapshot.records.service).toEqual([]);
    const reasons = must(await window.call('backup.list', {})).map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(['before-restore', 'by-hand']);
    must(await window.call('workbook.change', set(2, { name: 'Goes on' })));
  });

  it('that nobody made are not restored, and the window goes on with what is open', async () => {
    must(await window.call('workbook.change', set(1, { name: 'Claims' })));
    expect(codeOf(await window.call('backup.restore', { backup: '../../x' }))).toBe('unknown_backup');
    expect(must(await window.call('workbook.undo', {})).canRedo).toBe(true);
  });

  it('that were damaged where they lay are not restored, and the workbook is open as it was', async () => {
    const made = must(await window.call('backup.make', {}));
    const [backup] = listBackups(before.workbookId);
    writeFileSync(backup?.file ?? '', 'no database');
    must(await window.call('workbook.change', set(1, { name: 'Claims' })));
    expect(codeOf(await window.call('backup.restore', { backup: made.id }))).toBe('not_a_workbook');
    expect(must(await window.call('workbook.current', {}))?.snapshot.records.service[0]?.name).toBe('Claims');
    must(await window.call('workbook.change', set(1, { name: 'Goes on' })));
  });

  it('are not restored over a workbook that is open read-only', async () => {
    const made = must(await window.call('backup.make', {}));
    const document = await chosen(window, file);
    must(await window.call('workbook.open', { document, mode: 'read-only' }));
    expect(codeOf(await window.call('backup.restore', { backup: made.id }))).toBe('opened_read_only');
  });
});

describe('history', () => {
  it('of a field tells who wrote what, oldest first, and what stands', async () => {
    must(await window.call('workbook.change', set(1, { name: 'One' })));
    must(await window.call('settings.save', { author: 'Ben' }));
    must(await window.call('workbook.change', set(1, { name: 'Two' })));
    const items = must(await window.call('workbook.fieldHistory', { id: recordId(1), field: 'name' }));
    expect(items.map(({ author, value, head }) => [author, value, head])).toEqual([
      ['Ann', 'One', false],
      ['Ben', 'Two', true],
    ]);
    expect(must(await window.call('workbook.fieldHistory', { id: recordId(9), field: 'name' }))).toEqual([]);
  });

  it('of the workbook tells each action with what was there before, newest first, page by page', async () => {
    for (const name of ['One', 'Two', 'Three']) must(await window.call('workbook.change', set(1, { name })));
    must(await window.call('workbook.undo', {}));
    const first = must(await window.call('workbook.changes', { limit: 2 }));
    expect(first.map(({ edits }) => edits.map(({ before, value, head }) => [before, value, head]))).toEqual([
      [['Three', 'Two', true]],
      [['Two', 'Three', false]],
    ]);
    const rest = must(
      await window.call('workbook.changes', { before: first.at(-1)?.change ?? '', limit: 10 }),
    );
    expect(rest).toHaveLength(3);
    expect(rest[1]?.edits.map(({ field, before, value }) => [field, before, value])).toEqual([
      ['deleted', null, false],
      ['order', null, expect.any(String)],
      ['name', null, 'One'],
    ]);
    expect(
      must(await window.call('workbook.changes', { before: rest.at(-1)?.change ?? '', limit: 10 })),
    ).toEqual([]);
  });

  it('names everybody who edited anything', async () => {
    must(await window.call('workbook.change', set(1, { name: 'One' })));
    must(await window.call('settings.save', { author: 'Ben' }));
    must(await window.call('workbook.change', set(1, { name: 'Two' })));
    expect(must(await window.call('workbook.authors', {}))).toEqual(expect.arrayContaining(['Ann', 'Ben']));
  });

  it('lists the first thirty edits of an action and counts the others', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({
      kind: 'person',
      id: recordId(index + 1),
      set: { name: `Person ${index + 1}` },
    }));
    must(await window.call('workbook.change', { entries }));
    const [change] = must(await window.call('workbook.changes', { limit: 1 }));
    expect(change?.edits).toHaveLength(30);
    expect(change?.more).toBeGreaterThan(0);
    const count = must(await window.call('workbook.current', {}))?.snapshot.editCount ?? 0;
    expect(30 + (change?.more ?? 0)).toBe(count - before.editCount);
  });
});
