import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, must, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let data: string;

beforeEach(() => {
  folder = temporaryFolder();
  data = path.join(folder, 'data');
});

const stateOf = async (window: FakeWindow) => must(await window.call('app.state', {}));

async function open(window: FakeWindow, file: string) {
  const document = await chosen(window, file);
  return must(await window.call('workbook.open', { document, mode: 'write' }));
}

describe('settings', () => {
  it('are the defaults at first, and what was saved ever after, for nobody else to read', async () => {
    expect((await stateOf(fakeWindow())).settings).toEqual({ author: '', tourSeen: false, panelOpen: true });
    must(await fakeWindow().call('settings.save', { author: ' Ann ', tourSeen: true }));
    must(await fakeWindow().call('settings.save', { panelOpen: false }));
    const { settings, version, standIn } = await stateOf(fakeWindow());
    expect(settings).toEqual({ author: 'Ann', tourSeen: true, panelOpen: false });
    expect([version, standIn]).toEqual(['0.0.0', 'a test']);
    if (process.platform !== 'win32')
      expect(statSync(path.join(data, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  it('take no name that an edit could not carry', async () => {
    expect(codeOf(await fakeWindow().call('settings.save', { author: 'Ann\nBen' }))).toBe('invalid_author');
    expect((await stateOf(fakeWindow())).settings.author).toBe('');
  });

  it.each(['{"author": "An', '[]', '', '\0'])('that are damaged (%j) are set aside', async (text) => {
    mkdirSync(data);
    writeFileSync(path.join(data, 'settings.json'), text);
    expect((await stateOf(fakeWindow())).settings.author).toBe('');
    const aside = readdirSync(data).find((name) => name.endsWith('.damaged'));
    expect(readFileSync(path.join(data, aside ?? ''), 'utf8')).toBe(text);
    must(await fakeWindow().call('settings.save', { author: 'Ann' }));
  });

  it('of another version are taken as far as they are understood', async () => {
    mkdirSync(data);
    writeFileSync(
      path.join(data, 'settings.json'),
      JSON.stringify({ author: 'Ann', panelOpen: 'left', theme: 'dark' }),
    );
    expect((await stateOf(fakeWindow())).settings).toEqual({
      author: 'Ann',
      tourSeen: false,
      panelOpen: true,
    });
  });

  it('that cannot be written are told of, and hold until the program ends', async () => {
    writeFileSync(data, 'in the way');
    const window = fakeWindow();
    must(await window.call('settings.save', { author: 'Ann' }));
    expect(eventsOf(window, 'error').map(({ error }) => error.code)).toEqual(['file_exists']);
    expect((await stateOf(window)).settings.author).toBe('Ann');
    expect((await stateOf(fakeWindow())).settings.author).toBe('');
  });
});

describe('recent workbooks', () => {
  it('are listed newest first, with provider, year and what still blocks', async () => {
    const entries = [
      { kind: 'provider', set: { name: 'Benefits Office' } },
      { kind: 'workbook', set: { fiscal_year: 2026 } },
    ];
    const [one, two] = [workbookFile(folder, entries, 'one.cxwb'), workbookFile(folder, [], 'two.cxwb')];
    const window = fakeWindow();
    must(await window.call('settings.save', { author: 'Ann' }));
    await open(window, two);
    const { document } = await open(window, one);
    must(
      await window.call('workbook.change', {
        entries: [{ kind: 'provider', set: { name: 'Renamed Office' } }],
      }),
    );
    must(await window.call('workbook.close', {}));
    const { recent } = await stateOf(fakeWindow());
    expect(recent).toMatchObject([
      {
        document,
        fileName: 'one.cxwb',
        folder,
        provider: 'Renamed Office',
        fiscalYear: 2026,
        missing: false,
      },
      { fileName: 'two.cxwb', provider: '' },
    ]);
    expect(recent[0]?.blocking).toBeGreaterThan(0);
    expect(document).toMatch(/^[0-9a-f]{16,64}$/);
    expect(window.done.filter((what) => what.startsWith('recent'))).toEqual([
      `recent: ${two}`,
      `recent: ${one}`,
    ]);
  });

  it('that are gone say so, can be forgotten, and open once they are back', async () => {
    const file = workbookFile(folder);
    const { document } = await open(fakeWindow(), file);
    const bytes = readFileSync(file);
    rmSync(file);
    const window = fakeWindow();
    expect((await stateOf(window)).recent).toMatchObject([{ document, missing: true }]);
    const lost = await window.call('workbook.open', { document, mode: 'write' });
    expect(lost).toMatchObject({ error: { code: 'file_missing', file } });
    writeFileSync(file, bytes);
    rmSync(`${file}.lock`, { force: true });
    expect((await stateOf(window)).recent).toMatchObject([{ missing: false }]);
    must(await window.call('workbook.forget', { document }));
    expect((await stateOf(fakeWindow())).recent).toEqual([]);
  });

  it('are at most twenty', async () => {
    const window = fakeWindow();
    for (let number = 1; number <= 22; number += 1) {
      const file = workbookFile(folder, [], `w${number}.cxwb`);
      await open(window, file);
    }
    const { recent } = await stateOf(window);
    expect(recent).toHaveLength(20);
    expect(recent[0]?.fileName).toBe('w22.cxwb');
  });

  it('of a damaged list are none, and one damaged entry costs only itself', async () => {
    mkdirSync(data);
    const list = path.join(data, 'recent.json');
    writeFileSync(list, '[{"file": ');
    expect((await stateOf(fakeWindow())).recent).toEqual([]);
    expect(existsSync(list)).toBe(false);
    writeFileSync(
      list,
      JSON.stringify([{ file: 7 }, { file: path.join(folder, 'a.cxwb'), provider: 'A', openedAt: 1 }]),
    );
    expect((await stateOf(fakeWindow())).recent).toMatchObject([{ fileName: 'a.cxwb', missing: true }]);
  });

  it('that cannot be kept on disk keep nobody from opening', async () => {
    const file = workbookFile(folder);
    writeFileSync(data, 'in the way');
    await open(fakeWindow(), file);
  });
});
