// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { Brought, Input, MergeLook, OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import { MergeDialog } from '../../../src-renderer/features/merging/merge-dialog.tsx';
import { fileArrived } from '../../../src-renderer/state/arrivals.ts';
import { type CopyFile, copiesToMerge, undoMerge } from '../../../src-renderer/state/merging.ts';
import { watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

const sample = sampleSnapshot();
const ann: CopyFile = { document: 'aaaaaaaa', fileName: 'ours.cxwb' };
const ben: CopyFile = { document: 'bbbbbbbb', fileName: 'ours (2).cxwb' };

const people: Brought['people'] = [
  { author: 'Ann', edits: 12, sections: [{ section: 'services', label: 'Services', edits: 12 }] },
];
const brings: Brought = {
  applied: 12,
  people,
  records: { created: 2, changed: 1, deleted: 0, restored: 0 },
  attachments: 1,
  purged: 0,
  conflicts: 3,
  returned: [],
};
const torn: AppError = { code: 'truncated', file: 'ours (2).cxwb', expected: 9000, actual: 5000 };
const look: MergeLook = {
  copies: [{ ...ann, folder: '/home/Ann', brings }],
  applied: 12,
  people,
  conflicts: 3,
};

function begin(answers: Readonly<Record<string, (input: unknown) => unknown>> = {}) {
  const bridge = openFake(sample, {
    'merge.choose': () => ({ ok: true, value: [ann] }),
    'merge.look': () => ({ ok: true, value: look }),
    'merge.run': () => ({
      ok: true,
      value: { opened: { ...opened.get(), canUndoMerge: true } as OpenedWorkbook, brought: brings },
    }),
    ...answers,
  });
  const onClose = vi.fn();
  render(<MergeDialog onClose={onClose} />);
  return { bridge, onClose };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { name });
const text = () => screen.getByRole('dialog').textContent;
const expectAccessible = async () =>
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);

beforeEach(() => {
  letDialogsOpen();
  copiesToMerge.set([]);
});
afterEach(cleanup);

describe('choosing copies', () => {
  it('asks for them, looks at them, and says that nothing is changed by that', async () => {
    const { bridge } = begin();
    expect(document.activeElement?.textContent).toBe('Choose copies…');
    expect(text()).toContain('Until you say so, nothing is changed');
    await expectAccessible();
    press('Choose copies…');
    await heading('What would come in');
    expect(bridge.callsOf('merge.look')).toMatchObject([{ documents: ['aaaaaaaa'] }]);
    expect(bridge.callsOf('merge.run')).toEqual([]);
  });

  it('takes what is dropped meanwhile, each file once', async () => {
    copiesToMerge.set([ann]);
    const { bridge } = begin();
    expect(text()).toContain('Merge ours.cxwb into this workbook?');
    fileArrived({ ...ann, what: 'workbook' });
    fileArrived({ ...ben, what: 'workbook' });
    await screen.findByText('Merge these 2 files into this workbook?');
    press('Look at what they would bring');
    await heading('What would come in');
    expect(bridge.callsOf('merge.look')).toMatchObject([{ documents: ['aaaaaaaa', 'bbbbbbbb'] }]);
  });

  it('opens the one copy instead where that was meant', async () => {
    copiesToMerge.set([ann]);
    const { bridge, onClose } = begin({
      'workbook.open': () => ({ ok: false, error: { code: 'unknown_document' } }),
    });
    press('Open it instead: ours.cxwb');
    expect(onClose).toHaveBeenCalled();
    await waitFor(() =>
      expect(bridge.callsOf('workbook.open')).toEqual([{ document: 'aaaaaaaa', mode: 'write' }]),
    );
  });

  it('shows how far it is, and Escape cancels it', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const { bridge } = begin({ 'merge.look': () => promise });
    press('Choose copies…');
    await screen.findByText('Beginning…');
    const [{ job }] = bridge.callsOf('merge.look') as [Input<'merge.look'>];
    bridge.emit('job.progress', { job, done: 1, total: 3, label: 'Checking ours.cxwb' });
    await screen.findByText('Checking ours.cxwb…');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Cancel' }), { key: 'Escape' });
    expect(bridge.callsOf('job.cancel')).toEqual([{ job }]);
    resolve({ ok: false, error: { code: 'cancelled' } });
    await screen.findByText('It was canceled. Nothing was written.');
  });
});

describe('what would come in', () => {
  it('is told by person, section and copy, with what will have to be settled', async () => {
    begin();
    press('Choose copies…');
    expect(await heading('What would come in')).toBe(document.activeElement);
    const rows = screen
      .getAllByRole('row')
      .map(({ children }) => [...children].map((cell) => cell.textContent));
    expect(rows).toContainEqual(['Ann', '12', 'Services (12)']);
    expect(text()).toContain('12 edits by Ann. Nothing has been changed yet.');
    expect(text()).toContain('3 differences will have to be settled afterwards');
    expect(text()).toContain(
      'ours.cxwb in /home/Ann12 edits by Ann: 2 records new, 1 record changed, 1 attached file.',
    );
    await expectAccessible();
  });

  it('leaves out what cannot be merged, by name and reason, and merges the others', async () => {
    const both = { ...look, copies: [...look.copies, { ...ben, folder: '/home/Ben', refused: torn }] };
    const { bridge } = begin({ 'merge.look': () => ({ ok: true, value: both }) });
    press('Choose copies…');
    await heading('What would come in');
    expect(text()).toContain('Left out. ours (2).cxwb is cut off: it should have 9,000 bytes and has 5,000.');
    press('Merge 12 edits of 1 copy');
    await heading('The copies are merged');
    expect(bridge.callsOf('merge.run')).toMatchObject([{ documents: ['aaaaaaaa'] }]);
  });

  it('names a file that is another workbook, and offers to open that', async () => {
    const refused: AppError = { code: 'other_workbook', file: ben.fileName, target: 'ours.cxwb' };
    const both = { ...look, copies: [...look.copies, { ...ben, folder: '/home/Ben', refused }] };
    const { bridge, onClose } = begin({
      'merge.look': () => ({ ok: true, value: both }),
      'workbook.open': () => ({ ok: false, error: { code: 'unknown_document' } }),
    });
    press('Choose copies…');
    await heading('What would come in');
    expect(text()).toContain('Left out. ours (2).cxwb is no copy of ours.cxwb');
    expect(text()).toContain('To see what is in it, open it by itself.');
    await expectAccessible();
    press('Open it instead: ours (2).cxwb');
    expect(onClose).toHaveBeenCalled();
    await waitFor(() =>
      expect(bridge.callsOf('workbook.open')).toEqual([{ document: 'bbbbbbbb', mode: 'write' }]),
    );
  });

  it('is nothing, and there is nothing to press, where no file can be merged or none is news', async () => {
    const none = { ...look, applied: 0, people: [], conflicts: 0 };
    const old: Brought = {
      ...brings,
      applied: 0,
      people: [],
      records: { created: 0, changed: 0, deleted: 0, restored: 0 },
      attachments: 0,
    };
    const replies = [
      { ...none, copies: [{ ...ben, folder: '/home/Ben', refused: torn }] },
      { ...none, copies: [{ ...ann, folder: '/home/Ann', brings: old }] },
    ];
    begin({ 'merge.look': () => ({ ok: true, value: replies.shift() }) });
    press('Choose copies…');
    await heading('This file cannot be merged');
    expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull();
    press('Back');
    press('Look at what would come in');
    await heading('Nothing new');
    expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull();
  });
});

describe('merging', () => {
  it('does it at one press, says what came of it, and leads to what must be settled', async () => {
    const gone: string[] = [];
    const end = watchPlaces((place) => gone.push(place.screen));
    const { onClose } = begin();
    press('Choose copies…');
    await heading('What would come in');
    press('Merge 12 edits');
    await heading('The copies are merged');
    expect(text()).toContain('Merged and saved: 12 edits, 2 records new, 1 record changed, 1 attached file.');
    expect(text()).toContain('3 differences are to be settled.');
    await expectAccessible();
    press('Settle 3 differences');
    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(gone).toContain('differences'));
    end();
  });

  it('is undone from there', async () => {
    const { bridge } = begin({ 'merge.undo': () => ({ ok: true, value: opened.get() }) });
    press('Choose copies…');
    await heading('What would come in');
    press('Merge 12 edits');
    await heading('The copies are merged');
    press('Undo merge');
    await waitFor(() => expect(bridge.callsOf('merge.undo')).toHaveLength(1));
  });

  it('is not undone once something was changed, and then it is said where the state before it is', async () => {
    const { bridge } = begin();
    render(<Notices />);
    await undoMerge();
    const [said] = await screen.findAllByText(/something was changed after it, or the workbook was closed/);
    expect(said?.textContent).toContain('Open Backups and restore “Before copies were merged”');
    expect(bridge.callsOf('merge.undo')).toEqual([]);
  });

  it('shows what was kept of one that failed afterwards', async () => {
    const after = { ...sample, editCount: sample.editCount + 12 };
    begin({
      'merge.run': () => ({ ok: false, error: { code: 'worker_failed' } }),
      'workbook.current': () => ({ ok: true, value: { ...opened.get(), snapshot: after } }),
    });
    press('Choose copies…');
    await heading('What would come in');
    press('Merge 12 edits');
    await waitFor(() => expect(opened.get()?.snapshot).toBe(after));
  });

  it('stays where it was, with the reason, where a copy is spoiled meanwhile', async () => {
    begin({ 'merge.run': () => ({ ok: false, error: { ...torn, file: 'ours.cxwb' } }) });
    press('Choose copies…');
    await heading('What would come in');
    press('Merge 12 edits');
    await screen.findByText(/^ours\.cxwb is cut off/);
    await heading('What would come in');
  });
});
