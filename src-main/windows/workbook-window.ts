import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron/main';
import { channels, type EventName } from '../../shared/ipc/channels.ts';
import type { Events, Input } from '../../shared/ipc/contract.ts';
import { log } from '../app/log.ts';
import { startPage } from '../security/scheme.ts';
import type { AppServices } from '../session/app-services.ts';
import { createWindowSession, type WindowSession } from '../session/window-session.ts';
import { type Flushed, mayClose } from './closing.ts';
import { desktopOf } from './desktop.ts';
import { dialogsOf } from './dialogs.ts';
import { placeOnDisplays, readWindowState, smallest, writeWindowState } from './window-state.ts';

type Surroundings = {
  readonly openWindow: () => Promise<void>;
  readonly showWindowOf: (file: string) => boolean;
  readonly menuStateChanged: () => void;
  readonly closed: () => void;
};

/** Beside the main bundle. */
const preload = path.resolve(import.meta.dirname, '..', 'preload', 'preload.cjs');

/** The page's own ground, so that nothing flashes before it is drawn. */
const grounds = { light: '#f7f9fa', dark: '#171b21' };

/** A second crash within this time is no accident: loading anew would only crash again. */
const crashesApart = 60_000;

/** What the stand-in for the runtime says of itself; undefined on the real one. */
function standIn(): string | undefined {
  const said: unknown = Reflect.get(app, 'standIn');
  return typeof said === 'string' ? said : undefined;
}

/** One window, its page, and what it does with files. */
export class WorkbookWindow {
  readonly browser: BrowserWindow;
  readonly session: WindowSession;
  menuState: Input<'window.state'> = { workbookOpen: false, canUndo: false, canRedo: false };
  readonly #surroundings: Surroundings;
  readonly #flushes = new Map<number, (flushed: Flushed) => void>();
  #flushNumber = 0;
  #lastCrash = 0;
  /** Files that came before the page listened. */
  #arrived: string[] = [];
  #listens = false;

  constructor(services: AppServices, surroundings: Surroundings) {
    this.#surroundings = surroundings;
    const remembered = readWindowState();
    const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
    const place = placeOnDisplays(remembered?.bounds, displays);
    this.browser = new BrowserWindow({
      ...place,
      minWidth: Math.min(smallest.width, place.width),
      minHeight: Math.min(smallest.height, place.height),
      show: false,
      title: 'HISP CX Workbook',
      backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    });
    if (remembered?.maximized === true) this.browser.maximize();
    const dialogs = dialogsOf(this.browser);
    this.session = createWindowSession(
      {
        dialogs,
        desktop: desktopOf(dialogs, {
          openWindow: surroundings.openWindow,
          showWindowOf: surroundings.showWindowOf,
          menuState: (state) => {
            this.menuState = state;
            surroundings.menuStateChanged();
          },
        }),
        flushed: ({ request, unsaved }) => this.#flushes.get(request)?.({ unsaved }),
        emit: (event, data) => this.emit(event, data),
        app: { version: app.getVersion(), standIn: standIn() },
      },
      services,
    );
    this.#listen();
  }

  get hasWorkbook(): boolean {
    return this.menuState.workbookOpen;
  }

  async load(): Promise<void> {
    await this.browser.loadURL(startPage);
  }

  emit<E extends EventName>(event: E, data: Events[E]): void {
    if (!this.browser.isDestroyed()) this.browser.webContents.send(channels.event, event, data);
  }

  /** Hands a file to the page, as soon as that listens. */
  arrive(file: string): void {
    if (this.#listens) this.session.openPath(file);
    else this.#arrived.push(file);
  }

  #listen(): void {
    const { browser } = this;
    browser.once('ready-to-show', () => browser.show());
    browser.on('focus', () => this.#surroundings.menuStateChanged());
    browser.webContents.on('did-finish-load', () => {
      this.#listens = true;
      for (const file of this.#arrived.splice(0)) this.session.openPath(file);
    });
    browser.webContents.on('render-process-gone', (_event, { reason }) => void this.#comeBack(reason));
    browser.on('close', (event) => {
      event.preventDefault();
      void this.#close();
    });
  }

  #flush(): Promise<Flushed> {
    this.#flushNumber += 1;
    const request = this.#flushNumber;
    return new Promise((resolve) => {
      this.#flushes.set(request, (flushed) => {
        this.#flushes.delete(request);
        resolve(flushed);
      });
      this.emit('app.flush', { request });
    });
  }

  #closing: Promise<void> | undefined;

  /** Saves first; the window goes only when nothing is left to lose, or the user says so. */
  #close(): Promise<void> {
    this.#closing ??= this.#saveAndGo().finally(() => {
      this.#closing = undefined;
    });
    return this.#closing;
  }

  async #saveAndGo(): Promise<void> {
    const { browser } = this;
    if (this.#listens && this.hasWorkbook && !(await mayClose(browser, () => this.#flush()))) return;
    await this.session.close();
    if (!browser.isDestroyed()) {
      writeWindowState({ bounds: browser.getNormalBounds(), maximized: browser.isMaximized() });
      browser.destroy();
    }
    this.#surroundings.closed();
  }

  /** The page crashed. What it had shown as saved is on disk, and the workbook is still open here. */
  async #comeBack(reason: string): Promise<void> {
    if (reason === 'clean-exit') return;
    log({ event: 'window_crashed', code: reason });
    this.#listens = false;
    const again = Date.now() - this.#lastCrash < crashesApart;
    this.#lastCrash = Date.now();
    if (again) {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        message: 'The window stopped working twice.',
        detail: 'What was shown as saved is saved.',
        buttons: ['Load it again', 'Close it'],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      if (response === 1) {
        await this.#saveAndGo();
        return;
      }
    }
    await this.load();
    this.emit('error', { error: { code: 'window_crashed' } });
  }
}
