import { app } from './app/app.ts';
import { browserContext } from './browser/launch.ts';
import { answerDialog, moveDialogToPage, shownDialogs, waitingDialogs } from './dialogs/asked.ts';
import type { DialogAnswer } from './dialogs/types.ts';
import { callHandler } from './ipc/ipc-main.ts';
import { chooseItem, describeMenu, findItem } from './menu/menu.ts';
import { consoleErrors, policyViolations } from './recorded.ts';
import { session } from './session/session.ts';
import { type Copied, copied } from './system/clipboard.ts';
import { type Appearance, setAppearance } from './system/native-theme.ts';
import { shellCalls } from './system/shell.ts';
import { BrowserWindow } from './windows/browser-window.ts';
import { type Rectangle, setDisplays } from './windows/screen.ts';

/** What a test sees of a window; `target` finds its page in Playwright. */
export type WindowState = {
  readonly id: number;
  readonly target: string | undefined;
  readonly url: string;
  readonly title: string;
  readonly bounds: Rectangle;
  readonly focused: boolean;
  readonly visible: boolean;
  readonly maximized: boolean;
  readonly minimized: boolean;
};

function windowOf(id: number): BrowserWindow {
  const window = BrowserWindow.fromId(id);
  if (window === null) throw new Error(`There is no window ${id}.`);
  return window;
}

function linkOf(id: number) {
  const link = windowOf(id).webContents.linkedPage();
  if (link === undefined) throw new Error(`Window ${id} shows no page.`);
  return link;
}

function stateOf(window: BrowserWindow): WindowState {
  return {
    id: window.id,
    target: window.webContents.linkedPage()?.targetId,
    url: window.webContents.getURL(),
    title: window.getTitle(),
    bounds: window.getBounds(),
    focused: window.isFocused(),
    visible: window.isVisible(),
    maximized: window.isMaximized(),
    minimized: window.isMinimized(),
  };
}

let endpoint: Promise<string> | undefined;

async function bind(): Promise<string> {
  const browser = (await browserContext())?.browser();
  if (!browser) throw new Error('There is no browser yet.');
  browser.once('disconnected', () => {
    endpoint = undefined;
  });
  return (await browser.bind('hisp-cx-stand-in')).endpoint;
}

/** What a test can do to the running app beyond what a person does in its pages. */
export const controls = {
  /** Where Playwright's `connect` finds the browser: a socket that only this user may use. */
  endpoint: () => {
    endpoint ??= bind();
    return endpoint;
  },
  windows: () => BrowserWindow.getAllWindows().map(stateOf),
  closeWindow: (id: number) => windowOf(id).close(),
  reload: (id: number) => windowOf(id).webContents.reload(),
  setBounds: (id: number, bounds: Partial<Rectangle>) => windowOf(id).setBounds(bounds),
  maximize: (id: number) => windowOf(id).maximize(),
  unmaximize: (id: number) => windowOf(id).unmaximize(),
  /** 1 is the actual size. */
  setZoom: (id: number, factor: number) => windowOf(id).webContents.setZoomFactor(factor),
  focus: (id: number) => windowOf(id).focus(),
  /** Ends the process that draws the window, as a crash does. */
  killRenderer: async (id: number) => {
    await linkOf(id)
      .cdp.send('Page.crash')
      .catch(() => {});
  },
  /** Drops files on the middle of the window, or on a point of it, as from a file manager. */
  dropFiles: async (
    id: number,
    files: readonly string[],
    at?: { readonly x: number; readonly y: number },
  ) => {
    const { cdp } = linkOf(id);
    const { width, height } = windowOf(id).getBounds();
    const { x, y } = at ?? { x: width / 2, y: height / 2 };
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
  },
  /** Calls a handler as if from a frame of that address: the page itself where `within` is false. */
  callFrom: (
    id: number,
    from: { readonly url: string; readonly within: boolean },
    channel: string,
    args: readonly unknown[],
  ) => {
    const { webContents } = windowOf(id);
    const inner = webContents.frameWithin(from.url);
    const frame = from.within ? inner : { ...inner, parent: null };
    return callHandler(webContents.callerFrom(frame), channel, args);
  },

  /** What the app answers where the page asks for a permission; Chromium under the stand-in grants none by itself. */
  askPermission: async (id: number, permission: string) => {
    const { webContents } = windowOf(id);
    const { request, check, device } = session.defaultSession.permissions;
    const asked = new Promise<unknown>((resolve) => request?.(webContents, permission, resolve));
    return {
      request: await asked,
      check: check?.(webContents, permission, webContents.getURL()),
      device: device?.({ deviceType: permission, origin: webContents.getURL() }),
    };
  },
  /** What every object and every list of the main process has got: no message may add to it. */
  prototypeNames: () => [Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one).map(String)),

  menu: () => describeMenu(),
  chooseMenu: (idOrLabel: string, windowId?: number) => {
    const item = findItem(idOrLabel);
    if (item === undefined) throw new Error(`The menu has no “${idOrLabel}”.`);
    chooseItem(item, windowId === undefined ? undefined : windowOf(windowId));
  },

  answerDialog: (answer: DialogAnswer) => answerDialog(answer),
  moveDialogToPage: () => void moveDialogToPage(),
  waitingDialogs: () => waitingDialogs(),
  shownDialogs: () => shownDialogs(),

  /** A double click in the Finder. */
  openFile: (file: string) => app.emit('open-file', { preventDefault: () => {} }, file),
  secondInstance: (argv: readonly string[], workingDirectory: string) =>
    app.emit('second-instance', {}, argv, workingDirectory, {}),
  quit: () => app.quit(),

  setAppearance: (appearance: Partial<Appearance>) => setAppearance(appearance),
  setDisplays: (first: Rectangle, ...more: readonly Rectangle[]) => setDisplays(first, ...more),

  /** What the app copied last. */
  copied: (): Copied | undefined => copied(),
  shellCalls: () => shellCalls(),
  recentDocuments: () => [...app.recentDocuments],
  consoleErrors: () => consoleErrors(),
  policyViolations: () => policyViolations(),
} as const;

/** The same from another process: everything takes a message there and back. */
export type RemoteControls = {
  readonly [C in keyof typeof controls]: (
    ...args: Parameters<(typeof controls)[C]>
  ) => Promise<Awaited<ReturnType<(typeof controls)[C]>>>;
};
