import { app, type BrowserWindow, type WebContents } from 'electron/main';
import type { Input } from '../../shared/ipc/contract.ts';
import type { AppServices } from '../session/app-services.ts';
import type { WindowSession } from '../session/window-session.ts';
import { WorkbookWindow } from './workbook-window.ts';

export type MenuState = Input<'window.state'>;

const nothingOpen: MenuState = { workbookOpen: false, canUndo: false, canRedo: false };

/** All windows of the program, and which files wait for one. */
export class Windows {
  readonly services: AppServices;
  readonly #open = new Set<WorkbookWindow>();
  readonly #waiting: string[] = [];
  #onMenuState: () => void = () => undefined;

  constructor(services: AppServices) {
    this.services = services;
  }

  /** Opens the first window; files that were asked for meanwhile go into windows of their own. */
  async openFirst(): Promise<void> {
    const [first, ...others] = this.#waiting.splice(0);
    const window = await this.open();
    if (first !== undefined) window.arrive(first);
    for (const file of others) (await this.open()).arrive(file);
  }

  async open(): Promise<WorkbookWindow> {
    const window = new WorkbookWindow(this.services, {
      openWindow: async () => {
        await this.open();
      },
      showWindowOf: (file) => this.#show(this.#windowOf(file)),
      menuStateChanged: () => this.#onMenuState(),
      closed: () => {
        this.#open.delete(window);
        this.#onMenuState();
      },
    });
    this.#open.add(window);
    await window.load();
    return window;
  }

  /** A file that was asked for from outside: shown where it is open, else in a free window, else in a new one. */
  openFile(file: string): void {
    if (!app.isReady() || this.#open.size === 0) {
      this.#waiting.push(file);
      if (app.isReady()) void this.openFirst();
      return;
    }
    const known = this.#windowOf(file);
    if (known !== undefined) {
      this.#show(known);
      return;
    }
    const free = [...this.#open].find((window) => !window.hasWorkbook);
    if (free === undefined) void this.open().then((window) => window.arrive(file));
    else {
      this.#show(free);
      free.arrive(file);
    }
  }

  showAny(): void {
    const [first] = this.#open;
    if (first === undefined) void this.open();
    else this.#show(first);
  }

  sessionOf(contents: WebContents): WindowSession | undefined {
    return [...this.#open].find(({ browser }) => !browser.isDestroyed() && browser.webContents === contents)
      ?.session;
  }

  /** The window that menu items act on. */
  focused(): WorkbookWindow | undefined {
    const all = [...this.#open];
    return all.find(({ browser }) => browser.isFocused()) ?? (all.length === 1 ? all[0] : undefined);
  }

  get menuState(): MenuState {
    return this.focused()?.menuState ?? nothingOpen;
  }

  /** @param listener called whenever other menu items can be used than before */
  onMenuState(listener: () => void): void {
    this.#onMenuState = listener;
  }

  #windowOf(file: string): WorkbookWindow | undefined {
    return [...this.#open].find(({ session }) => session.openFile() === file);
  }

  #show(window: WorkbookWindow | undefined): boolean {
    if (window === undefined) return false;
    show(window.browser);
    return true;
  }
}

function show(browser: BrowserWindow): void {
  if (browser.isMinimized()) browser.restore();
  browser.focus();
}
