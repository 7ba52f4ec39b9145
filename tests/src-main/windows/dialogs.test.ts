import path from 'node:path';
import type { BrowserWindow } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dialogsOf, withExtension } from '../../../src-main/windows/dialogs.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';

const { dialog } = vi.hoisted(() => ({
  dialog: { showSaveDialog: vi.fn(), showOpenDialog: vi.fn(), showMessageBox: vi.fn() },
}));
vi.mock('electron/main', () => ({ dialog, app: { getPath: (name: string) => `/home/a/${name}` } }));

// The dialogs hand it on and look at nothing of it.
const window = {} as BrowserWindow;
const dialogs = dialogsOf(window);
const workbooks = { name: 'Workbooks', extensions: ['cxwb'] };

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('HISP_CX_DATA', folder);
});

afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllEnvs();
});

describe('a dialog', () => {
  it('starts in the documents, then where the last one ended', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: ['/work/cx/ours.cxwb'] });
    const open = () => dialogs.chooseFile({ title: 'Open a workbook', filters: [workbooks] });
    expect(await open()).toBe('/work/cx/ours.cxwb');
    await open();
    const starts = dialog.showOpenDialog.mock.calls.map(([, options]) => options.defaultPath);
    expect(starts).toEqual(['/home/a/documents', '/work/cx']);
  });

  it('that is canceled gives nothing and is not remembered', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
    dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    const asked = { title: 'New workbook', suggestedName: 'ours.cxwb', filter: workbooks };
    expect(await dialogs.chooseNewFile(asked)).toBeUndefined();
    expect(await dialogs.chooseFolder({ title: 'Export' })).toBeUndefined();
    expect(dialog.showOpenDialog.mock.calls[0]?.[1].defaultPath).toBe('/home/a/documents');
  });

  it('for a new file suggests its name and sees to its extension', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: '/work/cx/ours' });
    const asked = { title: 'New workbook', suggestedName: 'ours.cxwb', filter: workbooks };
    expect(await dialogs.chooseNewFile(asked)).toBe('/work/cx/ours.cxwb');
    const { defaultPath } = dialog.showSaveDialog.mock.calls[0]?.[1] ?? {};
    expect(defaultPath).toBe(path.join('/home/a/documents', 'ours.cxwb'));
  });

  it('that tells something asks nothing, and is over once it was read', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect(await dialogs.tell({ message: 'It is kept.', detail: 'There.' })).toBeUndefined();
    const shown = { message: 'It is kept.', detail: 'There.', buttons: ['OK'] };
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject(shown);
  });

  it('that asks for leave takes no for an answer to Enter and Escape', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 });
    const question = { message: 'Restore?', detail: '', action: 'Restore' };
    expect([await dialogs.confirm(question), await dialogs.confirm(question)]).toEqual([false, true]);
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      buttons: ['Cancel', 'Restore'],
      defaultId: 0,
      cancelId: 0,
    });
  });
});

describe('the extension of a new file', () => {
  it.each([
    ['a', 'a.cxwb'],
    ['a.cxwb', 'a.cxwb'],
    ['a.CXWB', 'a.CXWB'],
    ['FY 2024.1', 'FY 2024.1.cxwb'],
  ])('of %s becomes %s', (given, expected) => {
    expect(withExtension(given, ['cxwb'])).toBe(expected);
  });

  it('may be any that the dialog is for', () => {
    expect(withExtension('a.json', ['docx', 'json'])).toBe('a.json');
    expect(withExtension('a', [])).toBe('a');
  });
});
