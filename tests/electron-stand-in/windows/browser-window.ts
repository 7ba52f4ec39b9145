import { emitPreventable } from '../preventable.ts';
import { PlacedWindow } from './placed-window.ts';
import { refuseUnsafe, type WindowOptions } from './preferences.ts';
import { addWindow, allWindows, focusedWindow, focusMovesTo, removeWindow } from './registry.ts';
import { WebContents } from './web-contents.ts';

/** Chromium has no window before the first page is loaded; what is set until then is set at that time. */
export class BrowserWindow extends PlacedWindow {
  readonly id: number;
  override readonly webContents: WebContents;
  #visible: boolean;
  #title: string;
  #destroyed = false;
  #ready = false;

  constructor(options: WindowOptions = {}) {
    super(options);
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    this.#visible = options.show ?? true;
    this.#title = options.title ?? '';
    this.webContents = new WebContents(preferences, {
      used: () => focusMovesTo(this),
      placed: (place, area) => this.placedBySystem(place, area),
      opened: (link) => this.applyPlace(link),
      shown: () => this.#readyToShow(),
      closeAsked: () => this.close(),
      closed: () => this.#closedByChromium(),
    });
    this.webContents.on('zoom-changed', () => void this.applyPlace());
    this.id = addWindow(this);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return allWindows().filter((window) => !window.isDestroyed());
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focusedWindow() ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }

  loadURL(address: string, options?: object): Promise<void> {
    return this.webContents.loadURL(address, options);
  }

  #readyToShow(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.emit('ready-to-show');
  }

  /** Chromium shows its windows at once; this only keeps what the app decided. */
  show(): void {
    this.#visible = true;
    this.emit('show');
    this.focus();
  }

  showInactive(): void {
    this.#visible = true;
    this.emit('show');
  }

  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  focus(): void {
    this.webContents.focus();
    focusMovesTo(this);
  }

  blur(): void {}

  moveTop(): void {
    this.focus();
  }

  isFocused(): boolean {
    return focusedWindow() === this;
  }

  flashFrame(_on: boolean): void {}

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setRepresentedFilename(_file: string): void {}

  setDocumentEdited(_edited: boolean): void {}

  setProgressBar(_progress: number): void {}

  setIcon(_icon: unknown): void {}

  setMenu(_menu: unknown): void {}

  setMenuBarVisibility(_visible: boolean): void {}

  setAutoHideMenuBar(_hide: boolean): void {}

  setBackgroundColor(_color: string): void {}

  setContentProtection(_on: boolean): void {}

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** As the cross in the corner: the app may prevent it. */
  close(): void {
    if (!this.#destroyed && emitPreventable(this, 'close', { sender: this })) this.destroy();
  }

  /** Whatever anybody says. */
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    void this.webContents.dispose().then(() => {
      this.emit('closed');
      removeWindow(this);
    });
  }

  /** A window in which nothing was touched yet closes without being asked; the app hears of it after. */
  #closedByChromium(): void {
    if (this.#destroyed) return;
    emitPreventable(this, 'close', { sender: this });
    this.destroy();
  }
}
