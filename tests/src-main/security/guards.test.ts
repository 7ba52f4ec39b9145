import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardNavigation, mayNavigate } from '../../../src-main/security/navigation.ts';
import { denyDownloads, mayRequest, stayOffline } from '../../../src-main/security/network.ts';
import { denyPermissions } from '../../../src-main/security/permissions.ts';
import { isOwn } from '../../../src-main/security/scheme.ts';

const { app, defaultSession } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const handlers = {
    webRequest: { onBeforeRequest: vi.fn() },
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
  };
  return {
    app: Object.assign(new Emitter(), { isPackaged: true }),
    defaultSession: Object.assign(new Emitter(), handlers),
  };
});
vi.mock('electron/main', () => ({ app, session: { defaultSession } }));

beforeEach(() => {
  app.removeAllListeners();
  defaultSession.removeAllListeners();
});

describe('our own origin', () => {
  it.each([
    ['app://hisp/index.html', true],
    ['app://hisp.example/index.html', false],
    ['app://someone@hisp/index.html', false],
    ['app://hisp:8080/index.html', false],
    ['https://hisp/', false],
    ['', false],
  ])('is told from others: %s', (url, expected) => {
    expect(isOwn(url)).toBe(expected);
  });
});

describe('a window', () => {
  const elsewhere = [
    'https://example.gov/',
    'app://hisp/other.html',
    'app://hisp/index.html?x',
    'app://other/index.html',
    'file:///index.html',
    'about:blank',
    'javascript:alert(1)',
    'data:text/html,x',
  ];

  it.each(elsewhere)('may not go to %s', (url) => {
    expect(mayNavigate(url)).toBe(false);
  });

  it('may be loaded again', () => {
    expect(mayNavigate('app://hisp/index.html')).toBe(true);
  });

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('is kept from leaving by %s', (name) => {
    guardNavigation();
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    app.emit('web-contents-created', {}, contents);
    const preventDefault = vi.fn();
    contents.emit(name, { url: 'app://hisp/index.html', preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    contents.emit(name, { url: 'https://example.gov/', preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('opens no others and embeds none', () => {
    guardNavigation();
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    app.emit('web-contents-created', {}, contents);
    expect(contents.setWindowOpenHandler.mock.calls[0]?.[0]({ url: 'app://hisp/index.html' })).toEqual({
      action: 'deny',
    });
    const preventDefault = vi.fn();
    contents.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('a request', () => {
  it.each(['app://hisp/assets/index.js', 'data:image/svg+xml,x', 'blob:app://hisp/1'])(
    'for %s goes on',
    (url) => {
      expect(mayRequest(url, false)).toBe(true);
    },
  );

  it.each([
    'https://example.gov/',
    'http://127.0.0.1/',
    'ws://example.gov/',
    'ftp://example.gov/',
    'file:///etc/passwd',
    'app://other/x.js',
    'devtools://devtools/bundled/x.js',
  ])('for %s is stopped', (url) => {
    expect(mayRequest(url, false)).toBe(false);
  });

  it('of the developer tools goes on in development only', () => {
    expect(mayRequest('devtools://devtools/bundled/x.js', true)).toBe(true);
  });

  it('is looked at before it is made, whatever it asks for', () => {
    stayOffline();
    const [first, ...others] = defaultSession.webRequest.onBeforeRequest.mock.calls[0] ?? [];
    expect(others).toEqual([]);
    const decide = vi.fn();
    first({ url: 'https://example.gov/' }, decide);
    first({ url: 'app://hisp/index.html' }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  });
});

describe('the page', () => {
  it('is granted no permission and no device', () => {
    denyPermissions();
    const grant = vi.fn();
    defaultSession.setPermissionRequestHandler.mock.calls[0]?.[0]({}, 'media', grant);
    expect(grant).toHaveBeenCalledExactlyOnceWith(false);
    expect(defaultSession.setPermissionCheckHandler.mock.calls[0]?.[0]({}, 'geolocation')).toBe(false);
    expect(defaultSession.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
  });

  it('downloads nothing', () => {
    denyDownloads();
    const preventDefault = vi.fn();
    defaultSession.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
