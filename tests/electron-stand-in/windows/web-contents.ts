import type { Page } from 'playwright-core';
import { app } from '../app/app.ts';
import { toApp, toWeb } from '../browser/origins.ts';
import { callHandler, ipcMain, type SenderFrame } from '../ipc/ipc-main.ts';
import type { FromWindow, ToWindow, WindowPlace } from '../ipc/messages.ts';
import { encode } from '../ipc/wire.ts';
import { chooseItem, itemsWithKeys, onMenuKeysChanged } from '../menu/menu.ts';
import { session } from '../session/session.ts';
import { applyAppearance, onAppearanceChanged } from '../system/native-theme.ts';
import { frameAt } from './frames.ts';
import { followPage } from './page-events.ts';
import { openLinkedPage, type PageLink } from './page-link.ts';
import { PageTools } from './page-tools.ts';
import type { WebPreferences } from './preferences.ts';

/** What the window around it wants to hear. */
export type ContentsHost = {
  readonly used: () => void;
  readonly placed: (place: WindowPlace, screen: WindowPlace) => void;
  readonly opened: (link: PageLink) => Promise<void>;
  readonly shown: () => void;
  /** Somebody wants the window closed; nothing has happened yet. */
  readonly closeAsked: () => void;
  /** The window is gone. */
  readonly closed: () => void;
};
type OpenHandler = (details: {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: 'foreground-tab';
}) => { readonly action: 'allow' | 'deny' };

let nextId = 1;

export class WebContents extends PageTools {
  readonly id = nextId++;
  readonly session = session.defaultSession;
  #host: ContentsHost;
  #preload: string | undefined;
  #link: PageLink | undefined;
  #opening: Promise<PageLink> | undefined;
  #address = '';
  #loading = false;
  #destroyed = false;
  #openHandler: OpenHandler | undefined;
  #endings: readonly (() => void)[];

  constructor(preferences: WebPreferences, host: ContentsHost) {
    super();
    this.#host = host;
    this.#preload = preferences.preload;
    this.#endings = [
      onMenuKeysChanged(() => this.#tellMenuKeys()),
      onAppearanceChanged(() => void this.#applyAppearance()),
    ];
    app.emit('web-contents-created', {}, this);
  }

  #mustLive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }

  /** Rejects as Electron does where the page cannot be shown. */
  async loadURL(address: string, _options?: object): Promise<void> {
    this.#mustLive();
    this.#address = address;
    const link = await this.#open(address);
    await this.#navigate(address, () => link.page.goto(toWeb(address), { waitUntil: 'load' }));
  }

  async loadFile(): Promise<never> {
    throw new Error(
      'The stand-in has no loadFile: pages come from the app’s own scheme, never from file://.',
    );
  }

  reload(): void {
    const link = this.#link;
    const again =
      link === undefined
        ? this.loadURL(this.#address)
        : this.#navigate(this.#address, () => link.page.reload());
    again.catch(() => {});
  }

  reloadIgnoringCache(): void {
    this.reload();
  }

  async #navigate(address: string, go: () => Promise<unknown>): Promise<void> {
    this.#loading = true;
    try {
      await go();
    } catch (cause) {
      if (this.#destroyed) return;
      const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
      this.emit('did-fail-load', {}, -2, reason, address, true);
      throw new Error(`ERR_FAILED (-2) loading '${address}': ${reason}`);
    } finally {
      this.#loading = false;
    }
  }

  #open(address: string): Promise<PageLink> {
    this.#opening ??= this.#openPage(address);
    return this.#opening;
  }

  async #openPage(address: string): Promise<PageLink> {
    const link = await openLinkedPage(toWeb(address), this.#preload, {
      said: (message) => void this.#hear(message),
      documentStarted: () => this.#tellMenuKeys(),
    });
    this.#link = link;
    followPage(this, link, {
      loaded: () => this.#host.shown(),
      closeAsked: () => this.#host.closeAsked(),
      crashed: () => this.#lose(link, 'crashed'),
      gone: () => {
        if (this.#link !== link || this.#destroyed) return;
        if (link.wasClosed()) this.#host.closed();
        else this.#lose(link, 'killed');
      },
    });
    await applyAppearance(link.page);
    await this.#host.opened(link);
    return link;
  }

  /** The renderer died; the next load opens another. */
  #lose(link: PageLink, reason: 'crashed' | 'killed'): void {
    if (this.#link !== link) return;
    this.#link = undefined;
    this.#opening = undefined;
    void link.page.close().catch(() => {});
    this.emit('render-process-gone', {}, { reason, exitCode: reason === 'crashed' ? 5 : 9 });
  }

  async #hear(message: FromWindow): Promise<void> {
    switch (message.type) {
      case 'invoke':
        return this.#answer(message.id, message.channel, message.args);
      case 'send':
        ipcMain.emit(message.channel, this.callerFrom(this.mainFrame), ...message.args);
        return;
      case 'menu-key': {
        const item = itemsWithKeys().find(({ accelerator }) => accelerator === message.accelerator);
        this.#host.used();
        if (item !== undefined) chooseItem(item);
        return;
      }
      case 'used':
        this.#host.used();
        return;
      case 'placed':
        this.#host.placed(message.place, message.screen);
        return;
      case 'dropped':
        return this.#tell({
          type: 'drop-paths',
          drop: message.drop,
          paths: (await this.#link?.pathsOfDrop(message.drop, message.count)) ?? [],
        });
      case 'preload-failed':
        process.stderr.write(`[stand-in] The preload failed: ${message.message}\n`);
        this.emit('preload-error', {}, this.#preload, new Error(message.message));
        return;
    }
  }

  async #answer(id: number, channel: string, args: readonly unknown[]): Promise<void> {
    try {
      const value = await callHandler(this.callerFrom(this.mainFrame), channel, args);
      await this.#tell({ type: 'answer', id, value });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      await this.#tell({ type: 'failure', id, message });
    }
  }

  /**
   * A window that goes away meanwhile needs no answer.
   *
   * @throws TypeError at once for what cannot be cloned
   */
  #tell(message: ToWindow): Promise<void> {
    const text = encode(message);
    return this.#link?.send(text).catch(() => {}) ?? Promise.resolve();
  }

  #tellMenuKeys(): void {
    const keys = itemsWithKeys().flatMap((item) => item.key ?? []);
    void this.#tell({ type: 'menu-keys', keys });
  }

  async #applyAppearance(): Promise<void> {
    if (this.#link !== undefined) await applyAppearance(this.#link.page).catch(() => {});
  }

  /** The event that a handler gets for a call out of the given frame. */
  callerFrom(senderFrame: SenderFrame) {
    return {
      type: 'frame' as const,
      sender: this,
      senderFrame,
      frameId: senderFrame.frameTreeNodeId,
      processId: 1,
    };
  }

  get mainFrame(): SenderFrame {
    return frameAt(this.getURL(), 1, null);
  }

  /** A frame inside the page, as a handler would see it; Electron gives it no preload. */
  frameWithin(address: string): SenderFrame {
    return frameAt(address, 2, this.mainFrame);
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#mustLive();
    void this.#tell({ type: 'event', channel, args });
  }

  getURL(): string {
    const address = this.#link === undefined ? this.#address : toApp(this.#link.page.url());
    return address === 'about:blank' ? '' : address;
  }

  getTitle(): string {
    return '';
  }

  isLoading(): boolean {
    return this.#loading;
  }

  isLoadingMainFrame(): boolean {
    return this.#loading;
  }

  isCrashed(): boolean {
    return !this.#destroyed && this.#address !== '' && this.#link === undefined && !this.#loading;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isFocused(): boolean {
    return !this.#destroyed;
  }

  focus(): void {
    void this.#link?.page.bringToFront().catch(() => {});
  }

  /** A load of the app's own making, which is not announced as `will-navigate`. */
  isNavigatingItself(address: string): boolean {
    return this.#loading || address === this.getURL();
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** A page wanted a window. The app is asked; the stand-in opens none in any case. */
  askToOpen(url: string): void {
    const answer = this.#openHandler?.({ url, frameName: '', features: '', disposition: 'foreground-tab' });
    if (answer?.action === 'allow')
      process.stderr.write('[stand-in] The app allowed a page to open a window; the stand-in does not.\n');
  }

  close(): void {
    this.#host.closeAsked();
  }

  /** For the stand-in itself: the page behind, while there is one. */
  override linkedPage(): PageLink | undefined {
    return this.#link;
  }

  shows(page: Page): boolean {
    return this.#link?.page === page;
  }

  /** For the window around it, once it is closed. */
  async dispose(): Promise<void> {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const end of this.#endings) end();
    const link = this.#link ?? (await this.#opening?.catch(() => undefined));
    this.#link = undefined;
    this.emit('destroyed');
    await link?.page.close().catch(() => {});
  }
}
