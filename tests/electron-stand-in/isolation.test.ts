import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { noBrowser, type RunningApp, removeHome } from '../e2e/app/launch.ts';
import { launchFixture } from './fixture/launch-fixture.ts';

describe.skipIf(noBrowser !== undefined)('A page under the stand-in', () => {
  let app: RunningApp;
  const inPage = async (script: string): Promise<unknown> => (await app.window()).page.evaluate(script);

  beforeAll(async () => {
    app = await launchFixture();
    await app.window();
  });
  afterAll(async () => {
    await app.kill();
    removeHome(app.home);
  });

  it('has neither Node nor Electron, only what the preload exposes', async () => {
    const names = ['require', 'process', 'module', 'ipcRenderer', 'hispStandIn', 'hispStandInSend'];
    expect(await inPage(`${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual([]);
    expect(await inPage('Object.keys(window.tiny)')).toContain('invoke');
  });

  it('cannot change what the preload exposes', async () => {
    expect(
      await inPage(`(() => { try { window.tiny = 1; window.tiny.invoke = 2; window.tiny.nested.bytes = 3 } catch {}
        return [typeof window.tiny.invoke, window.tiny.nested.bytes.length, Object.isFrozen(window.tiny.nested)] })()`),
    ).toEqual(['function', 3, true]);
  });

  it('calls main and gets bytes, undefined, dates and maps back as they were', async () => {
    expect(
      await inPage(`(async () => {
        const sent = [undefined, new Uint8Array([0, 255]), { gone: undefined, $: 'own' }, new Date(86400000), new Map([['a', 1n]]), NaN, null, 'é\\u2028'];
        const got = await window.tiny.invoke('echo', ...sent);
        return [got.length, got[0] === undefined, got[1] instanceof Uint8Array && got[1].join(), 'gone' in got[2], got[2].$,
          got[3].toISOString(), got[4].get('a') === 1n, Number.isNaN(got[5]), got[6], got[7] === sent[7]];
      })()`),
    ).toEqual([8, true, '0,255', true, 'own', '1970-01-02T00:00:00.000Z', true, true, null, true]);
  });

  it('carries a few megabytes', async () => {
    expect(
      await inPage(
        `window.tiny.invoke('echo', new Uint8Array(5_000_000).fill(7)).then(([bytes]) => [bytes.length, bytes[4_999_999]])`,
      ),
    ).toEqual([5_000_000, 7]);
  });

  it('sees promises and values that the preload exposes beside functions', async () => {
    expect(
      await inPage(
        `window.tiny.nested.later.then((later) => [later, 'missing' in window.tiny.nested, window.tiny.nested.bytes.join()])`,
      ),
    ).toEqual([7, true, '1,2,3']);
  });

  it('hears why a call failed, as Electron words it, and nothing of the stack', async () => {
    expect(await inPage(`window.tiny.invoke('fail').catch((cause) => cause.message)`)).toBe(
      "Error invoking remote method 'fail': RangeError: no",
    );
    expect(await inPage(`window.tiny.invoke('nobody').catch((cause) => cause.message)`)).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    );
    expect(
      await inPage(`(() => { try { window.tiny.fail() } catch (cause) { return cause.message } })()`),
    ).toBe('sync');
  });

  it('cannot send what cannot be cloned', async () => {
    expect(
      await inPage(`(async () => window.tiny.invoke('echo', Symbol('x')))().catch((cause) => cause.message)`),
    ).toMatch(/could not be cloned/);
  });

  it('hears events until it stops listening', async () => {
    expect(
      await inPage(`(async () => {
        const heard = [];
        const stop = window.tiny.on((value) => heard.push(value));
        await window.tiny.invoke('call', 'tell', 'one');
        await new Promise((resolve) => setTimeout(resolve, 100));
        stop();
        await window.tiny.invoke('call', 'tell', 'two');
        await new Promise((resolve) => setTimeout(resolve, 100));
        return heard;
      })()`),
    ).toEqual(['one']);
  });

  it('is known to handlers by the app’s own address', async () => {
    expect(await inPage(`window.tiny.invoke('who')`)).toEqual({
      url: 'app://bundle/',
      origin: 'app://bundle',
      top: true,
    });
  });

  it('is told apart from a frame within it', async () => {
    const { id } = await app.window();
    const from = { url: 'https://example.org/frame', within: true };
    expect(await app.controls.callFrom(id, from, 'who', [])).toEqual({
      url: 'https://example.org/frame',
      origin: 'https://example.org',
      top: false,
    });
  });

  it('gives no preload to frames within it', async () => {
    expect(
      await inPage(`(async () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [typeof frame.contentWindow.tiny, typeof frame.contentWindow.hispStandInSend];
      })()`),
    ).toEqual(['undefined', 'undefined']);
  });

  it('is held to the content security policy that the app sends', async () => {
    expect(await inPage('window.inline')).toBe(undefined);
    expect(await inPage(`getComputedStyle(document.querySelector('h1')).color`)).toBe('rgb(1, 2, 3)');
    const violations = await app.controls.policyViolations();
    expect(violations.map(({ text }) => text)).toEqual([expect.stringContaining("script-src 'self'")]);
  });

  it('reaches nothing but the app', async () => {
    const probes = [
      `fetch('https://example.org/').catch(() => 'refused')`,
      `new Promise((resolve) => { const image = new Image(); image.onerror = () => resolve('refused'); image.src = 'https://example.org/x.png' })`,
      `new Promise((resolve) => { const socket = new WebSocket('wss://example.org/'); socket.onerror = () => resolve('refused'); socket.onopen = () => resolve('open') })`,
      `fetch('/nothing').then((response) => response.status)`,
    ];
    // A policy that allows everything would let the first three out, if anything did.
    const answers = await Promise.all(
      probes.map((probe) => inPage(`Promise.resolve(${probe}).catch(() => 'refused')`)),
    );
    expect(answers).toEqual(['refused', 'refused', 'refused', 404]);
  });

  it('is heard of where it prepares to reach something, which no app is asked about', async () => {
    const hint =
      "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://example.org/' }))";
    await inPage(`void ${hint}`);
    await vi.waitFor(() => expect(app.tried()).toContain('CONNECT example.org:443 HTTP/1.1'), 10_000);
    expect(app.tried()).toContainEqual(expect.stringContaining('https://example.org/x.png'));
    expect(app.tried()).toContainEqual(expect.stringContaining('Content Security Policy'));
  });

  it('goes nowhere else and opens no window; the app is asked about both', async () => {
    const { page } = await app.window();
    await page.getByText('Out', { exact: true }).click();
    await page.getByText('New window').click();
    await page.waitForTimeout(500);
    expect(page.url()).toContain('bundle.app');
    expect(page.context().pages()).toHaveLength(1);
    const log = await inPage(`window.tiny.invoke('log')`);
    expect(log).toContain('will-navigate https://example.org/');
    expect(log).toContain('open https://example.org/new');
  });
});

describe.skipIf(noBrowser !== undefined)('The main process under the stand-in', () => {
  let app: RunningApp;
  const call = async (...args: readonly unknown[]): Promise<unknown> =>
    (await app.window()).page.evaluate(
      `window.tiny.invoke('call', ...${JSON.stringify(args)}).catch((cause) => cause.message)`,
    );

  beforeAll(async () => {
    app = await launchFixture();
  });
  afterAll(async () => {
    await app.kill();
    removeHome(app.home);
  });

  it.each([
    ['sandbox', false],
    ['contextIsolation', false],
    ['nodeIntegration', true],
    ['nodeIntegrationInSubFrames', true],
    ['webSecurity', false],
    ['webviewTag', true],
  ])('cannot open a window with %s: %s', async (name, value) => {
    expect(await call('unsafe', { [name]: value })).toContain(`webPreferences.${name} must be ${!value}`);
  });

  it('is told what the stand-in lacks, by name', async () => {
    expect(await call('unknown')).toContain('The stand-in for Electron has no BrowserWindow.setVibrancy');
  });
});
