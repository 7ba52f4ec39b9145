import { type ChildProcess, execFile, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../electron-stand-in/browser/find-browser.ts';
import type { RemoteControls, WindowState } from '../../electron-stand-in/controls.ts';
import { refusedMark } from '../../electron-stand-in/recorded.ts';
import { openBlackHole } from './black-hole.ts';
import { remoteControls } from './remote-controls.ts';

/** Says why tests that need a window are skipped; undefined where they can run. */
export const noBrowser: string | undefined =
  findBrowser() === undefined ? 'no Chromium, Chrome or Edge is installed' : undefined;

export type AppWindow = WindowState & { readonly page: Page };
export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type RunningApp = {
  readonly controls: RemoteControls;
  /** The user's home and `HISP_CX_DATA`; kept after the end, so that another start finds what was saved. */
  readonly home: string;
  /** Those that show a page, oldest first. */
  readonly windows: () => Promise<readonly AppWindow[]>;
  /** Waits until there are as many, and gives the newest. */
  readonly window: (count?: number) => Promise<AppWindow>;
  /** What the app wrote to its terminal so far. */
  readonly output: () => string;
  /** What it tried that it may not: to reach a network, to load what is refused, to break the policy of its page. */
  readonly tried: () => readonly string[];
  readonly exited: Promise<Exit>;
  /**
   * Quits as a person does; windows may object, and then this waits until they no longer do.
   *
   * @throws Error where it tried what it may not, and no test made it
   */
  readonly close: () => Promise<Exit>;
  /** As a power cut does to the main process (kill -9); Chromium ends with it. */
  readonly kill: () => Promise<Exit>;
};

export type LaunchOptions = {
  /** The main module; the built app unless given. */
  readonly main?: string;
  /** Of an earlier start; a new folder otherwise. */
  readonly home?: string;
  /** Files and switches on the command line. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  /** The test makes a page try what it may not, and looks at `tried` itself. */
  readonly isProvoked?: boolean;
};

const project = path.resolve(import.meta.dirname, '../../..');
const standIn = path.join(project, 'tests/electron-stand-in/run.ts');
const builtMain = path.join(project, 'out/main/main.js');
const patience = 30_000;

/** A home of its own, which outlives the app. */
export function temporaryHome(): string {
  return mkdtempSync(path.join(realpathSync(tmpdir()), 'hisp-cx-home-'));
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function start(home: string, proxy: string, options: LaunchOptions): ChildProcess {
  const temporary = path.join(home, 'tmp');
  mkdirSync(temporary, { recursive: true });
  return fork(standIn, [options.main ?? builtMain, ...(options.args ?? [])], {
    cwd: options.workingDirectory ?? project,
    execPath: process.execPath,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      // Where npm was called from says nothing about a test.
      INIT_CWD: options.workingDirectory ?? project,
      HISP_STAND_IN: 'test',
      HISP_STAND_IN_HOME: home,
      HISP_STAND_IN_PROXY: proxy,
      HISP_CX_DATA: path.join(home, 'data'),
      TMPDIR: temporary,
      ...options.env,
    },
  });
}

async function targetOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  await cdp.detach();
  return targetInfo.targetId;
}

/** The pages of one app, through Playwright's connection to the browser that the app started. */
function pagesOf(controls: RemoteControls) {
  let browser: Promise<Browser> | undefined;
  const targets = new WeakMap<Page, string>();

  async function connect(): Promise<Browser> {
    if (browser !== undefined && (await browser).isConnected()) return browser;
    browser = controls.endpoint().then((endpoint) => chromium.connect(endpoint));
    return browser;
  }

  async function pageWith(target: string): Promise<Page | undefined> {
    for (const page of (await connect()).contexts().flatMap((context) => context.pages())) {
      const known = targets.get(page) ?? (await targetOf(page).catch(() => ''));
      targets.set(page, known);
      if (known === target) return page;
    }
    return undefined;
  }

  return {
    pageWith,
    disconnect: async () => (await browser?.catch(() => undefined))?.close().catch(() => {}),
  };
}

let built: Promise<unknown> | undefined;

/** Once for each test file; whoever comes first builds, and only if a source is newer. */
function build(): Promise<unknown> {
  built ??= promisify(execFile)(process.execPath, [path.join(project, 'fresh-build.mjs')]);
  return built;
}

/** Starts the app on the stand-in, in a process of its own and without a screen. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  if (options.main === undefined) await build();
  const home = options.home ?? temporaryHome();
  const blackHole = await openBlackHole();
  const child = start(home, blackHole.url, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const controls = remoteControls(child, () => output);
  const pages = pagesOf(controls);

  async function windows(): Promise<readonly AppWindow[]> {
    const found: AppWindow[] = [];
    for (const state of await controls.windows()) {
      const page = state.target === undefined ? undefined : await pages.pageWith(state.target);
      if (page !== undefined) found.push({ ...state, page });
    }
    return found;
  }

  async function window(count = 1): Promise<AppWindow> {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      const newest = (await windows())[count - 1];
      if (newest !== undefined && newest.page.url() !== 'about:blank') {
        await newest.page.waitForLoadState();
        return (await windows())[count - 1] ?? newest;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The app showed no window ${count} in ${patience / 1000} s. It said:\n${output}`);
  }

  const tried = () => [
    ...blackHole.seen,
    ...output.split('\n').filter((line) => line.startsWith(refusedMark)),
  ];

  async function end(act: () => void): Promise<Exit> {
    if (child.exitCode === null && child.signalCode === null) act();
    const exit = await exited;
    await pages.disconnect();
    blackHole.close();
    if (options.isProvoked !== true && tried().length > 0)
      throw new Error(`The app tried what it may not:\n${tried().join('\n')}`);
    return exit;
  }

  return {
    controls,
    home,
    windows,
    window,
    output: () => output,
    tried,
    exited,
    close: () => end(() => void controls.quit().catch(() => {})),
    kill: () => end(() => child.kill('SIGKILL')),
  };
}
