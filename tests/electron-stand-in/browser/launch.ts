import { spawn } from 'node:child_process';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { headless } from '../settings.ts';
import { findBrowser } from './find-browser.ts';
import { temporaryFolder } from './temporary.ts';

/** Only root on Linux has to: Chromium's own sandbox refuses to start for it. */
const withoutSandbox = process.platform === 'linux' && process.getuid?.() === 0;

const args = [
  // What Chromium would fetch for itself, which requests by pages do not cover; Playwright adds more.
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  // All but the proxy, whose address is a name to these rules, too: one that cannot be reached sees nothing.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-gpu',
  // No strip across the window about a missing sandbox.
  ...(withoutSandbox ? ['--test-type'] : []),
  // A benchmark draws without waiting for the screen's next sixtieth of a second.
  ...(process.env.HISP_STAND_IN_SWITCHES ?? '').split(' ').filter((name) => name !== ''),
];

/**
 * Nothing listens there: what gets past the interception ends here. A test names a proxy that does listen, to
 * see that nothing comes.
 */
const nowhere = { server: process.env.HISP_STAND_IN_PROXY ?? 'http://127.0.0.1:9', bypass: '<-loopback>' };

/** Chromium finds no files whose names have more than ASCII where the system's language has no more. */
function environment({ LC_ALL, LC_CTYPE, LANG, ...others }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = LC_ALL || LC_CTYPE || LANG || '';
  return { ...others, LC_ALL: /utf-?8/i.test(named) ? named : 'C.UTF-8' };
}

type Running = {
  readonly context: BrowserContext;
  readonly executable: string;
  readonly profile: string;
  readonly taken: Set<Page>;
};

let running: Promise<Running> | undefined;
let opening: Promise<unknown> = Promise.resolve();
const preparations: ((context: BrowserContext) => Promise<void>)[] = [];

/** Done to each browser before its first page is used. */
export function prepareBrowser(prepare: (context: BrowserContext) => Promise<void>): void {
  preparations.push(prepare);
}

async function launch(firstAddress: string): Promise<Running> {
  const executable = findBrowser();
  if (executable === undefined)
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in HISP_CX_BROWSER.');
  const profile = path.join(temporaryFolder(), 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: null,
    chromiumSandbox: !withoutSandbox,
    env: environment(process.env),
    ignoreDefaultArgs: ['--enable-automation'],
    args: headless ? args : [...args, `--app=${firstAddress}`],
    proxy: nowhere,
    serviceWorkers: 'block',
    // The language of the system, which pages are told of.
    locale: process.env.HISP_STAND_IN_LOCALE ?? 'en-US',
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  context.on('close', () => {
    running = undefined;
  });
  for (const prepare of preparations) await prepare(context);
  return { context, executable, profile, taken: new Set() };
}

function start(firstAddress: string): Promise<Running> {
  running ??= launch(firstAddress);
  running.catch(() => {
    running = undefined;
  });
  return running;
}

async function anotherPage({ context, executable, profile }: Running, address: string): Promise<Page> {
  const opened = context.waitForEvent('page', { timeout: 20_000 });
  if (headless) {
    const cdp = await context.browser()?.newBrowserCDPSession();
    await cdp?.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    await cdp?.detach();
  } else {
    // A second start with the same profile hands its address to the first and ends: the one way to get
    // another window without tabs and address bar.
    const sandbox = withoutSandbox ? ['--no-sandbox'] : [];
    spawn(executable, [`--user-data-dir=${profile}`, `--app=${address}`, ...sandbox], { stdio: 'ignore' });
  }
  return opened;
}

/** A page in a window of its own, of one profile for all. */
export function openPage(address: string): Promise<Page> {
  const next = opening.then(async () => {
    const browser = await start(address);
    const first = browser.taken.size === 0 ? browser.context.pages()[0] : undefined;
    const page = first ?? (await anotherPage(browser, address));
    browser.taken.add(page);
    return page;
  });
  opening = next.catch(() => undefined);
  return next;
}

/** Whether a window of the app asked for this page, rather than a page. */
export async function isOurs(page: Page): Promise<boolean> {
  await opening;
  return (await running)?.taken.has(page) ?? false;
}

export async function closeBrowser(): Promise<void> {
  const browser = await running?.catch(() => undefined);
  await browser?.context.close();
}

export async function browserContext(): Promise<BrowserContext | undefined> {
  return (await running)?.context;
}
