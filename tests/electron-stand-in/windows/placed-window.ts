import { KnownEmitter } from '../known.ts';
import { headless } from '../settings.ts';
import type { PageLink } from './page-link.ts';
import type { WindowOptions } from './preferences.ts';
import { type Rectangle, screen, setDisplays } from './screen.ts';
import type { WebContents } from './web-contents.ts';

type State = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

function boundsFrom({ width = 800, height = 600, x, y }: WindowOptions): Rectangle {
  const area = screen.getPrimaryDisplay().workArea;
  return {
    x: Math.round(x ?? area.x + (area.width - width) / 2),
    y: Math.round(y ?? area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/** A window's place, size and state. Until a page is loaded there is no window to apply them to. */
export abstract class PlacedWindow extends KnownEmitter {
  abstract readonly webContents: WebContents;
  #bounds: Rectangle;
  #state: State = 'normal';
  /** False until somebody says where: then Chromium knows best. */
  #isPlaced: boolean;

  constructor(options: WindowOptions) {
    super();
    this.#bounds = boundsFrom(options);
    this.#isPlaced = headless || options.x !== undefined;
  }

  /** For the stand-in: sizes and places the window as it is known here. */
  async applyPlace(link: PageLink | undefined = this.webContents.linkedPage()): Promise<void> {
    if (link === undefined) return;
    const { cdp } = link;
    const { x, y } = this.#bounds;
    const { width, height } = this.getBounds();
    const normal = { width: this.#bounds.width, height: this.#bounds.height };
    const zoom = this.webContents.getZoomFactor();
    try {
      const { windowId } = await cdp.send('Browser.getWindowForTarget');
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
      await cdp.send('Browser.setWindowBounds', {
        windowId,
        bounds: this.#isPlaced ? { left: x, top: y, ...normal } : normal,
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

  /** For the stand-in: somebody moved or resized the window on the screen of that size. */
  placedBySystem(place: Rectangle, area: Rectangle): void {
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
    void this.applyPlace();
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
    void this.applyPlace();
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
}
