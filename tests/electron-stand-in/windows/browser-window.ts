import { KnownEmitter } from '../known.ts';
import { emitPreventable } from '../preventable.ts';
import { headless } from '../settings.ts';
import type { PageLink } from './page-link.ts';
import { refuseUnsafe, type WindowOptions } from './preferences.ts';
import { addWindow, allWindows, focusedWindow, focusMovesTo, removeWindow } from './registry.ts';
import { type Rectangle, screen, setDisplays } from './screen.ts';
import { WebContents } from './web-contents.ts';

type State = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

/** Chromium has no window before the first page is loaded; what is set until then is set at that time. */
export class BrowserWindow extends KnownEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Rectangle;
  #state: State = 'normal';
  #visible: boolean;
  #title: string;
  #destroyed = false;
  /** False until somebody says where: then Chromium knows best. */
  #isPlaced: boolean;
  #ready = false;

  constructor(options: WindowOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    const { width = 800, height = 600 } = options;
    const area = screen.getPrimaryDisplay().workArea;
    const { x = area.x + (area.width - width) / 2, y = area.y + (area.height - height) / 2 } = options;
    this.#bounds = { x: Math.round(x), y: Math.round(y), width, height };
    this.#isPlaced = headless || options.x !== undefined;
    this.#visible = options.show ?? true;
    this.#title = options.title ?? '';
    this.webContents = new WebContents(preferences, {
      used: () => focusMovesTo(this),
      placed: (place, area) => this.#placed(place, area),
      opened: (link) => this.#applyPlace(link),
      shown: () => this.#readyToShow(),
      closeAsked: () => this.close(),
      closed: () => this.#closedByChromium(),
    });
    this.webContents.on('zoom-changed', () => void this.#applyPlace());
    this.id = addWindow(this);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return allWindows();
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focusedWindow() ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return allWindows().find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return allWindows().find((window) => window.id === id) ?? null;
  }

  loadURL(address: string, options?: object): Promise<void> {
    return this.webContents.loadURL(address, options);
  }

  #readyToShow(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.emit('ready-to-show');
  }

  /** Sizes and places the window as it is known here. */
  async #applyPlace(link: PageLink | undefined = this.webContents.linkedPage()): Promise<void> {
    if (link === undefined) return;
    const { cdp } = link;
    const { x, y, width, height } = this.#bounds;
    const zoom = this.webContents.getZoomFactor();
    try {
      const { windowId } = await cdp.send('Browser.getWindowForTarget');
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
      await cdp.send('Browser.setWindowBounds', {
        windowId,
        bounds: this.#isPlaced ? { left: x, top: y, width, height } : { width, height },
      });
      if (this.#state !== 'normal')
        await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: this.#state } });
      // Zooming as Chromium does it: fewer, larger pixels. Without a screen the page has the whole window.
      if (headless || zoom !== 1)
        await cdp.send('Emulation.setDeviceMetricsOverride', {
          width: Math.round(width / zoom),
          height: Math.round(height / zoom),
          deviceScaleFactor: zoom,
          mobile: false,
        });
      else await cdp.send('Emulation.clearDeviceMetricsOverride');
    } catch {
      // The window was closed meanwhile.
    }
  }

  #placed(place: Rectangle, area: Rectangle): void {
    if (headless) return;
    setDisplays(area);
    this.#isPlaced = true;
    if (this.#state !== 'normal' || this.webContents.getZoomFactor() !== 1) return;
    const before = this.#bounds;
    this.#bounds = place;
    if (place.width !== before.width || place.height !== before.height) this.emit('resize');
    if (place.x !== before.x || place.y !== before.y) this.emit('move');
  }

  getBounds(): Rectangle {
    return this.#state === 'maximized' ? screen.getDisplayMatching(this.#bounds).workArea : this.#bounds;
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    if (bounds.x !== undefined) this.#isPlaced = true;
    void this.#applyPlace();
    if (this.#bounds.width !== before.width || this.#bounds.height !== before.height) this.emit('resize');
    if (this.#bounds.x !== before.x || this.#bounds.y !== before.y) this.emit('move');
  }

  getSize(): readonly [number, number] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): readonly [number, number] {
    const { x, y } = this.getBounds();
    return [x, y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {}

  setMinimumSize(_width: number, _height: number): void {}

  #become(state: State, ...events: readonly string[]): void {
    if (this.#state === state) return;
    this.#state = state;
    void this.#applyPlace();
    for (const event of events) this.emit(event);
  }

  maximize(): void {
    this.#become('maximized', 'maximize', 'resize');
  }

  unmaximize(): void {
    this.#become('normal', 'unmaximize', 'resize');
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  minimize(): void {
    this.#become('minimized', 'minimize');
  }

  restore(): void {
    this.#become('normal', 'restore');
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  setFullScreen(on: boolean): void {
    this.#become(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen', 'resize');
  }

  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  isNormal(): boolean {
    return this.#state === 'normal';
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
