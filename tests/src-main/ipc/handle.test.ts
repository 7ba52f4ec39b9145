import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IpcMainInvokeEvent, WebContents } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '../../../shared/ipc/channels.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { handleCalls, isTrusted, parseCall } from '../../../src-main/ipc/handle.ts';
import type { WindowSession } from '../../../src-main/session/window-session.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';

const { ipcMain } = vi.hoisted(() => ({ ipcMain: { handle: vi.fn() } }));
vi.mock('electron/main', () => ({ ipcMain, app: { isPackaged: false } }));

type Frame = NonNullable<IpcMainInvokeEvent['senderFrame']>;
const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } as Frame });
const ownFrame = frame('app://hisp/index.html');

const secret = 'ZQX-TOP-SECRET-7731';
let folder: string;
const logged = () => readFileSync(path.join(folder, 'log.jsonl'), 'utf8');

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('HISP_CX_DATA', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a call', () => {
  it('is taken from the main frame of our own page only', () => {
    expect(isTrusted(ownFrame)).toBe(true);
    expect(isTrusted(frame('app://hisp/index.html', {}))).toBe(false);
    expect(isTrusted(frame('https://example.gov/'))).toBe(false);
    expect(isTrusted({ senderFrame: null })).toBe(false);
  });

  it('is parsed by its contract', () => {
    expect(parseCall('workbook.undo', {})).toEqual(ok({ method: 'workbook.undo', input: {} }));
  });

  const nested = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  it.each([
    ['constructor', {}],
    ['__proto__', {}],
    ['workbook.erase', {}],
    [['workbook.undo'], {}],
    [undefined, {}],
    ['workbook.open', { document: '../../etc/passwd', mode: 'write' }],
    ['workbook.open', { document: '0123456789abcdef', mode: 'admin' }],
    ['workbook.change', { entries: [{ kind: 'service' }] }],
    ['workbook.change', { entries: 'all' }],
    ['workbook.change', { entries: [{ kind: 'service', id: 'x', set: {} }] }],
    ['workbook.change', { entries: [], more: 1 }],
    ['workbook.change', JSON.parse('{"entries":[{"kind":"service","set":{"__proto__":{"x":1}}}]}')],
    ['workbook.change', { entries: [{ kind: 'service', set: { name: nested } }] }],
    ['workbook.change', { entries: [{ kind: 'service', set: { name: cycle } }] }],
    ['workbook.change', { entries: [{ kind: 'service', set: { name: '\ud800' } }] }],
    ['workbook.change', { entries: Array.from({ length: 20_000 }, () => ({ kind: 'service', set: {} })) }],
    ['workbook.changes', { limit: 1e9 }],
    ['link.open', { href: 5 }],
    ['settings.save', { author: 'x'.repeat(5000) }],
    ['app.state', undefined],
    ['app.state', null],
  ] as const)('to %s with a wrong input is refused in words', (method, input) => {
    expect(parseCall(method, input)).toMatchObject({ ok: false, error: { code: 'wrong_call' } });
  });

  it('that is refused repeats nothing of what was sent', () => {
    const refused = [
      parseCall(secret, {}),
      parseCall('workbook.open', { document: secret, mode: secret }),
      parseCall('settings.save', { author: [secret] }),
      parseCall('link.open', secret),
    ];
    expect(JSON.stringify(refused)).not.toContain(secret);
  });
});

describe('a handler of the channel', () => {
  const sender = {} as WebContents;
  const undo = vi.fn();
  const openPath = vi.fn();
  // Of its many handlers, these tests call two.
  const session = {
    handlers: { 'workbook.undo': undo, 'app.flushed': async () => ok({}) },
    openPath,
  } as unknown as WindowSession;

  function listenerOf(channel: string): (event: object, ...args: readonly unknown[]) => Promise<unknown> {
    ipcMain.handle.mockClear();
    handleCalls({ sessionOf: (contents) => (contents === sender ? session : undefined) });
    return ipcMain.handle.mock.calls.find(([name]) => name === channel)?.[1];
  }

  const call = (method: unknown, input: unknown, event: object = { sender, ...ownFrame }) =>
    listenerOf(channels.call)(event, method, input);

  beforeEach(() => {
    undo.mockReset();
    openPath.mockReset();
  });

  it('listens on the channels of the contract and no others', () => {
    listenerOf(channels.call);
    expect(ipcMain.handle.mock.calls.map(([name]) => name).sort()).toEqual(
      [channels.call, channels.dropped].sort(),
    );
  });

  it.each([
    ['another frame', { sender, ...frame('app://hisp/index.html', {}) }],
    ['another page', { sender, ...frame('https://example.gov/') }],
    ['another window', { sender: {}, ...ownFrame }],
    ['a frame that is gone', { sender, senderFrame: null }],
  ])('rejects %s, does nothing, and notes it', async (_who, event) => {
    await expect(call('workbook.undo', {}, event)).rejects.toThrow('refused');
    expect(undo).not.toHaveBeenCalled();
    expect(JSON.parse(logged())).toMatchObject({ event: 'call_refused', code: 'foreign_frame' });
  });

  it('gives what the window’s own handler answers', async () => {
    undo.mockResolvedValue(failed({ code: 'cannot_undo' }));
    expect(await call('workbook.undo', {})).toEqual(failed({ code: 'cannot_undo' }));
    expect(JSON.parse(logged())).toMatchObject({
      event: 'call_failed',
      code: 'cannot_undo',
      method: 'workbook.undo',
    });
  });

  it('refuses what is for other windows, as everything of a workbook is to the audience’s', async () => {
    expect(await call('workbook.redo', {})).toMatchObject({ ok: false, error: { code: 'wrong_call' } });
    expect(JSON.parse(logged())).toMatchObject({ code: 'other_window', method: 'workbook.redo' });
  });

  it('notes a failure by its code and record, without what was typed', async () => {
    const id = '0193e0a0-0000-7000-8000-000000000001';
    undo.mockResolvedValue(failed({ code: 'unknown_record', kind: 'service', id, place: secret }));
    await call('workbook.undo', {});
    expect(JSON.parse(logged())).toMatchObject({ code: 'unknown_record', id });
    expect(logged()).not.toContain(secret);
  });

  it('makes a bug a plain answer, and keeps its message out of the log', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    undo.mockRejectedValue(new TypeError(`cannot read ${secret}`));
    expect(await call('workbook.undo', {})).toEqual(failed({ code: 'unexpected', method: 'workbook.undo' }));
    expect(JSON.parse(logged())).toMatchObject({ event: 'bug', code: 'TypeError', method: 'workbook.undo' });
    expect(logged()).not.toContain(secret);
  });

  it('takes an answer that breaks the contract for a bug, in development', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    undo.mockResolvedValue(ok({ ids: 'all' }));
    expect(await call('workbook.undo', {})).toEqual(failed({ code: 'unexpected', method: 'workbook.undo' }));
  });

  it('hands dropped files to the window that they were dropped on', async () => {
    await listenerOf(channels.dropped)({ sender, ...ownFrame }, ['/a/b.cxwb', '/a/c.png']);
    expect(openPath.mock.calls).toEqual([['/a/b.cxwb'], ['/a/c.png']]);
  });

  it.each([[undefined], ['/a'], [[5]], [['']], [Array.from({ length: 21 }, () => '/a')]])(
    'takes no dropped files out of %j',
    async (paths) => {
      await listenerOf(channels.dropped)({ sender, ...ownFrame }, paths);
      expect(openPath).not.toHaveBeenCalled();
    },
  );

  it('takes dropped files from our own page only', async () => {
    const drop = async () => listenerOf(channels.dropped)({ sender: {}, ...ownFrame }, ['/a']);
    await expect(drop()).rejects.toThrow('refused');
  });
});
