import type { IpcMainInvokeEvent } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { isTrusted, parseCall } from '../../../src-main/ipc/handle.ts';

type Frame = NonNullable<IpcMainInvokeEvent['senderFrame']>;
const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } as Frame });

describe('a call', () => {
  it('is taken from the main frame of our own page only', () => {
    expect(isTrusted(frame('app://hisp/index.html'))).toBe(true);
    expect(isTrusted(frame('app://hisp/index.html', {}))).toBe(false);
    expect(isTrusted(frame('https://example.gov/'))).toBe(false);
    expect(isTrusted({ senderFrame: null })).toBe(false);
  });

  it('is parsed by its contract', () => {
    expect(parseCall('workbook.undo', {})).toEqual({
      ok: true,
      value: { method: 'workbook.undo', input: {} },
    });
  });

  const nested = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);

  it.each([
    ['constructor', {}],
    ['__proto__', {}],
    ['workbook.erase', {}],
    ['workbook.open', { document: '../../etc/passwd', mode: 'write' }],
    ['workbook.open', { document: '0123456789abcdef', mode: 'admin' }],
    ['workbook.change', { entries: [{ kind: 'service' }] }],
    ['workbook.change', { entries: 'all' }],
    ['workbook.change', { entries: [{ kind: 'service', id: 'x', set: {} }] }],
    ['workbook.change', { entries: [], more: 1 }],
    ['workbook.change', JSON.parse('{"entries":[{"kind":"service","set":{"__proto__":{"x":1}}}]}')],
    ['workbook.change', { entries: [{ kind: 'service', set: { name: nested } }] }],
    ['workbook.change', { entries: [{ kind: 'service', set: { name: '\ud800' } }] }],
    ['workbook.changes', { limit: 1e9 }],
    ['link.open', { href: 5 }],
    ['settings.save', { author: 'x'.repeat(5000) }],
    ['app.state', undefined],
    ['app.state', null],
  ] as const)('to %s with a wrong input is refused in words', (method, input) => {
    const call = parseCall(method, input);
    expect(call).toMatchObject({ ok: false, error: { code: 'wrong_call' } });
  });
});
