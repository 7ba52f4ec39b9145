import { app, BrowserWindow, screen, type WebContents } from 'electron/main';
import { channels, type EventName } from '../../shared/ipc/channels.ts';
import type { Events, Input } from '../../shared/ipc/contract.ts';
import { nameOfBug } from '../app/bugs.ts';
import { log } from '../app/log.ts';
import { offerContextMenu } from '../menu/context-menu.ts';
import { startPage } from '../security/scheme.ts';
import type { AppServices } from '../session/app-services.ts';
import type { CallerSession } from '../session/context.ts';
import { createWindowSession, type WindowSession } from '../session/window-session.ts';
import { AudienceWindow } from './audience-window.ts';
import { type Flushed, Flushes, mayClose } from './closing.ts';
import { askToReload, Crashes } from './crash.ts';
import { desktopOf } from './desktop.ts';
import { dialogsOf } from './dialogs.ts';
import { groundOfPages, pagePreferences, titleOfWindows } from './page-preferences.ts';
import { placeWindow } from './placement.ts';
import { readWindowState, rememberWindowState } from './window-state.ts';

/** What a window needs of the others, and tells them. */
export type Surroundings = {
  readonly openWindow: () => Promise<void>;
  readonly showWindowOf: (file: string) => boolean;
  /** Other menu items can be used than before. */
  readonly stateChanged: () => void;
  /** The user had it closed, and it stays. */
  readonly stayed: () => void;
  readonly closed: () => void;
};

/** How long a file that was handed to a page counts as being opened by it. Milliseconds. */
const openingTakes = 10_000;

/** The development shell has no version of Electron; the real runtime always does. */
const standIn =
  process.versions.electron === undefined
    ? 'Development shell: an installed browser stands in for the real runtime, with weaker isolation.'
    : undefined;

function openBrowserWindow(): BrowserWindow {
  const { bounds, maximized } = readWindowState();
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const others = BrowserWindow.getAllWindows().map((window) => window.getNormalBounds());
  const window = new BrowserWindow({
    ...placeWindow(bounds, displays, others),
    show: false,
    title: titleOfWindows,
    backgroundColor: groundOfPages(),
    webPreferences: pagePreferences(),
  });
  if (maximized === true) window.maximize();
  return window;
}

/** One window, its page, and what it does with files. */
export class WorkbookWindow {
  readonly browser: BrowserWindow;
  readonly session: WindowSession;
  readonly #audience: AudienceWindow;
  menuState: Input<'window.state'> = {
    workbookOpen: false,
    canUndo: false,
    canRedo: false,
    canUndoMerge: false,
  };
  readonly #surroundings: Surroundings;
  readonly #flushes = new Flushes();
  readonly #crashes = new Crashes();
  /** The page hears events. */
  #listens = false;
  /** Waits for the page to listen. */
  #arrived: string[] = [];
  #opening: { readonly file: string; readonly since: number } | undefined;
  #closing: Promise<void> | undefined;

  constructor(services: AppServices, surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.browser = openBrowserWindow();
    this.#audience = new AudienceWindow(
      this.browser,
      (event, data) => this.emit(event, data),
      (wanted) => this.session.handlers['attachment.picture'](wanted),
    );
    const dialogs = dialogsOf(this.browser);
    const desktop = desktopOf(dialogs, {
      openWindow: surroundings.openWindow,
      showWindowOf: surroundings.showWindowOf,
      menuState: (state) => {
        this.menuState = state;
        surroundings.stateChanged();
      },
      fullScreen: (on) => this.browser.setFullScreen(on),
      printPage: () =>
        this.browser.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
        }),
    });
    this.session = createWindowSession(
      {
        dialogs,
        desktop,
        audience: this.#audience,
        flushed: (answer) => this.#flushes.answered(answer),
        emit: (event, data) => this.emit(event, data),
        app: { version: app.getVersion(), standIn },
      },
      services,
    );
    this.#listen();
  }

  /** It shows a start screen, and no file is on its way to it. */
  get isFree(): boolean {
    return !this.menuState.workbookOpen && this.#fileOnItsWay() === undefined;
  }

  /** @param file its real path */
  holds(file: string): boolean {
    return this.session.openFile() === file || this.#fileOnItsWay() === file;
  }

  /** @returns undefined where the page is neither this window's nor that of its audience */
  sessionOf(contents: WebContents): CallerSession | undefined {
    const isOwn = !this.browser.isDestroyed() && this.browser.webContents === contents;
    return isOwn ? this.session : this.#audience.sessionOf(contents);
  }

  async load(): Promise<void> {
    await this.browser.loadURL(startPage).catch((cause: unknown) => {
      log({ event: 'page_failed', code: nameOfBug(cause) });
    });
  }

  show(): void {
    const { browser } = this;
    if (browser.isMinimized()) browser.restore();
    browser.show();
    browser.focus();
  }

  emit<E extends EventName>(event: E, data: Events[E]): void {
    if (!this.browser.isDestroyed()) this.browser.webContents.send(channels.event, event, data);
  }

  /** Hands a file to the page, as soon as that listens. @param file its real path */
  arrive(file: string): void {
    this.#opening = { file, since: Date.now() };
    if (this.#listens) this.session.openPath(file);
    else this.#arrived.push(file);
  }

  #fileOnItsWay(): string | undefined {
    const [waiting] = this.#arrived;
    if (waiting !== undefined) return waiting;
    const isRecent = this.#opening !== undefined && Date.now() - this.#opening.since < openingTakes;
    return isRecent ? this.#opening?.file : undefined;
  }

  #listen(): void {
    const { browser } = this;
    const { webContents } = browser;
    browser.once('ready-to-show', () => browser.show());
    browser.on('focus', () => this.#surroundings.stateChanged());
    browser.on('close', (event) => {
      event.preventDefault();
      this.#closing ??= this.#saveAndClose().finally(() => {
        this.#closing = undefined;
      });
    });
    // The system is about to end, and waits for nobody.
    browser.on('query-session-end', () => void this.#flush());
    offerContextMenu(browser);
    webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (!isMainFrame || isSameDocument) return;
      this.#listens = false;
      // What was shown has gone with the page that showed it.
      this.#audience.end();
    });
    webContents.on('did-finish-load', () => {
      this.#listens = true;
      for (const file of this.#arrived.splice(0)) this.session.openPath(file);
    });
    webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void this.#comeBack(reason);
    });
    webContents.on('preload-error', (_event, _file, cause) =>
      log({ event: 'page_failed', code: nameOfBug(cause) }),
    );
  }

  #flush(): Promise<Flushed | undefined> {
    return this.#flushes.ask((request) => this.emit('app.flush', { request }));
  }

  /** Saves first; the window goes only when nothing is left to lose, or the user says so. */
  async #saveAndClose(): Promise<void> {
    // Without a workbook, or a page, nothing is being typed that could be saved.
    if (this.#listens && this.menuState.workbookOpen) {
      if (!(await mayClose(this.browser, await this.#flush()))) {
        this.#surroundings.stayed();
        return;
      }
    }
    await this.#close();
  }

  async #close(): Promise<void> {
    const { browser } = this;
    this.#audience.end();
    try {
      await this.session.close();
    } finally {
      if (!browser.isDestroyed()) {
        rememberWindowState({ bounds: browser.getNormalBounds(), maximized: browser.isMaximized() });
        browser.destroy();
      }
      this.#surroundings.closed();
    }
  }

  /** The page crashed. What it had shown as saved is on disk, and the workbook is still open here. */
  async #comeBack(reason: string): Promise<void> {
    log({ event: 'window_crashed', code: reason });
    this.#listens = false;
    this.#audience.end();
    if (!this.#crashes.mayReload(Date.now()) && !(await askToReload(this.browser))) {
      await this.#close();
      return;
    }
    await this.load();
    this.emit('error', { error: { code: 'window_crashed' } });
  }
}
