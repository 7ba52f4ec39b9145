import { app, type WebContents } from 'electron/main';
import type { Input } from '../../shared/ipc/contract.ts';
import type { AppServices } from '../session/app-services.ts';
import type { CallerSession } from '../session/context.ts';
import { realPathOf } from '../session/documents.ts';
import { WorkbookWindow } from './workbook-window.ts';

export type MenuState = Input<'window.state'>;

const nothingOpen: MenuState = { workbookOpen: false, canUndo: false, canRedo: false, canUndoMerge: false };

const nobody = () => undefined;

/** All windows of the program, and which files wait for one. */
export class Windows {
  readonly services: AppServices;
  readonly #open = new Set<WorkbookWindow>();
  /** Files that were asked for before the first window could open: real paths. */
  readonly #waiting: string[] = [];
  #used: WorkbookWindow | undefined;
  #onMenuState: () => void = nobody;
  #onStay: () => void = nobody;

  constructor(services: AppServices) {
    this.services = services;
  }

  /** Opens the first window, and one for each further file that was asked for meanwhile. */
  async openFirst(): Promise<void> {
    const [first, ...others] = this.#waiting.splice(0);
    await this.#openWith(first);
    for (const file of others) this.openFile(file);
  }

  async open(): Promise<WorkbookWindow> {
    return this.#openWith(undefined);
  }

  /**
   * A file that was asked for from outside: shown where it is open, else opened in a window that shows the
   * start screen, else in a new one.
   */
  openFile(given: string): void {
    const file = realPathOf(given);
    if (!app.isReady() || this.#open.size === 0) {
      this.#waiting.push(file);
      if (app.isReady()) void this.openFirst();
      return;
    }
    if (this.#showHolder(file)) return;
    const free = [...this.#open].find(({ isFree }) => isFree);
    if (free === undefined) {
      void this.#openWith(file);
      return;
    }
    free.show();
    free.arrive(file);
  }

  /** Brings a window to the front. Before the program is ready, one is about to open anyway. */
  showAny(): void {
    if (!app.isReady()) return;
    const window = this.inUse();
    if (window === undefined) void this.open();
    else window.show();
  }

  /** @returns undefined where the page is not one of ours */
  sessionOf(contents: WebContents): CallerSession | undefined {
    for (const window of this.#open) {
      const session = window.sessionOf(contents);
      if (session !== undefined) return session;
    }
    return undefined;
  }

  /** The window that menu items act on: the one in front, or the one that was last. */
  inUse(): WorkbookWindow | undefined {
    const focused = [...this.#open].find(({ browser }) => browser.isFocused());
    return focused ?? this.#used ?? [...this.#open].at(-1);
  }

  get menuState(): MenuState {
    return this.inUse()?.menuState ?? nothingOpen;
  }

  /** @param listener called whenever other menu items may be used than before */
  onMenuState(listener: () => void): void {
    this.#onMenuState = listener;
  }

  /** @param listener called when the user keeps a window that was to be closed */
  onStay(listener: () => void): void {
    this.#onStay = listener;
  }

  async #openWith(file: string | undefined): Promise<WorkbookWindow> {
    const window: WorkbookWindow = new WorkbookWindow(this.services, {
      openWindow: async () => {
        await this.open();
      },
      showWindowOf: (holdersFile) => this.#showHolder(holdersFile),
      stateChanged: () => this.#changed(),
      stayed: () => this.#onStay(),
      closed: () => {
        this.#open.delete(window);
        if (this.#used === window) this.#used = undefined;
        this.#changed();
      },
    });
    this.#open.add(window);
    if (file !== undefined) window.arrive(file);
    await window.load();
    return window;
  }

  #changed(): void {
    this.#used = [...this.#open].find(({ browser }) => browser.isFocused()) ?? this.#used;
    this.#onMenuState();
  }

  #showHolder(file: string): boolean {
    const holder = [...this.#open].find((window) => window.holds(file));
    holder?.show();
    return holder !== undefined;
  }
}
