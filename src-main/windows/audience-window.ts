import { BrowserWindow, powerSaveBlocker, screen, type WebContents } from 'electron/main';
import { type AudienceView, picturesOn } from '../../shared/briefing/audience.ts';
import { channels, type EventName } from '../../shared/ipc/channels.ts';
import type { AudiencePlace, Events } from '../../shared/ipc/contract.ts';
import { failed, ok } from '../../shared/ipc/result.ts';
import { nameOfBug } from '../app/bugs.ts';
import { log } from '../app/log.ts';
import { audiencePage } from '../security/scheme.ts';
import type { Audience, AudienceHandlers, CallerSession, Handler } from '../session/context.ts';
import { displayForAudience } from './audience-placement.ts';
import { pagePreferences, titleOfWindows } from './page-preferences.ts';
import type { Bounds } from './window-state.ts';

type Tell = <E extends EventName>(event: E, data: Events[E]) => void;

/**
 * What the audience sees, full screen on a display that the presenter's window is not on. Its page has no workbook:
 * it is given the slide that is shown, and may say which key was pressed.
 */
export class AudienceWindow implements Audience {
  readonly #presenter: BrowserWindow;
  readonly #tell: Tell;
  readonly #pictureOf: Handler<'attachment.picture'>;
  #browser: BrowserWindow | undefined;
  #displayId: number | undefined;
  #view: AudienceView | null = null;
  #isPresenting = false;
  /** The user closed it; a display that is plugged in does not bring it back. */
  #isUnwanted = false;
  #awake: number | undefined;

  /**
   * @param tell what the presenter's page is told
   * @param pictureOf gives any picture of the workbook; the audience gets those of the slide
   */
  constructor(presenter: BrowserWindow, tell: Tell, pictureOf: Handler<'attachment.picture'>) {
    this.#presenter = presenter;
    this.#tell = tell;
    this.#pictureOf = pictureOf;
  }

  open(): AudiencePlace {
    if (!this.#isPresenting) this.#begin();
    this.#isUnwanted = false;
    this.#placeOnDisplay();
    return this.#place();
  }

  show(view: AudienceView): void {
    this.#view = view;
    this.#send('audience.view', { view });
  }

  /** Ends the showing. */
  end(): void {
    if (!this.#isPresenting) return;
    this.#isPresenting = false;
    this.#view = null;
    screen.off('display-added', this.#displaysChanged);
    screen.off('display-removed', this.#displaysChanged);
    screen.off('display-metrics-changed', this.#displaysChanged);
    if (this.#awake !== undefined) powerSaveBlocker.stop(this.#awake);
    this.#awake = undefined;
    this.#leave();
  }

  /** Puts the window away and goes on without it. */
  hide(): void {
    this.#isUnwanted = true;
    this.#leave();
  }

  /** @returns undefined where the page is not this window's */
  sessionOf(contents: WebContents): CallerSession | undefined {
    const browser = this.#browser;
    if (browser === undefined || browser.isDestroyed() || browser.webContents !== contents) return undefined;
    return { handlers: this.#handlers, openPath: () => undefined };
  }

  readonly #handlers: AudienceHandlers = {
    'audience.view': async () => ok(this.#view),
    'audience.move': async ({ move }) => {
      this.#tell('audience.moved', { move });
      return ok({});
    },
    'attachment.picture': async (wanted) => {
      const isShown = this.#view !== null && picturesOn(this.#view).includes(wanted.attachment);
      return isShown ? this.#pictureOf(wanted) : failed({ code: 'attachment_missing', file: 'The picture' });
    },
  };

  #begin(): void {
    this.#isPresenting = true;
    screen.on('display-added', this.#displaysChanged);
    screen.on('display-removed', this.#displaysChanged);
    screen.on('display-metrics-changed', this.#displaysChanged);
    // A display that goes to sleep in the middle of a talk is of no use.
    this.#awake = powerSaveBlocker.start('prevent-display-sleep');
  }

  #place(): AudiencePlace {
    const displays = screen.getAllDisplays();
    const index = displays.findIndex(({ id }) => id === this.#displayId);
    return { display: this.#browser === undefined ? null : index + 1, displays: displays.length };
  }

  /** Opens the window where there is a display for it, and closes it where there is none any more. */
  #placeOnDisplay(): void {
    const presenters = screen.getDisplayMatching(this.#presenter.getBounds());
    const isThere = screen.getAllDisplays().some(({ id }) => id === this.#displayId);
    if (this.#browser !== undefined && isThere && this.#displayId !== presenters.id) return;
    const display = displayForAudience(screen.getAllDisplays(), presenters.id);
    this.#leave();
    if (display === undefined) return;
    this.#displayId = display.id;
    this.#browser = this.#newWindow(display.bounds);
  }

  readonly #displaysChanged = () => {
    if (this.#isUnwanted || this.#presenter.isDestroyed()) return;
    const before = this.#place().display;
    this.#placeOnDisplay();
    const place = this.#place();
    if (place.display === before) return;
    this.#tell('audience.changed', { ...place, why: place.display === null ? 'unplugged' : 'plugged' });
  };

  #newWindow(bounds: Bounds): BrowserWindow {
    const browser = new BrowserWindow({
      ...bounds,
      show: false,
      title: titleOfWindows,
      backgroundColor: '#000000',
      webPreferences: pagePreferences(),
    });
    browser.setMenuBarVisibility(false);
    // The presenter goes on typing where they are.
    browser.once('ready-to-show', () => {
      browser.showInactive();
      browser.setFullScreen(true);
    });
    browser.on('close', () => this.#closedBySomebody(browser));
    browser.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || browser.isDestroyed()) return;
      log({ event: 'window_crashed', code: reason });
      this.#load(browser);
    });
    this.#load(browser);
    return browser;
  }

  #load(browser: BrowserWindow): void {
    browser.loadURL(audiencePage).catch((cause: unknown) => {
      if (!browser.isDestroyed()) log({ event: 'page_failed', code: nameOfBug(cause) });
    });
  }

  #closedBySomebody(browser: BrowserWindow): void {
    if (this.#browser !== browser) return;
    this.#browser = undefined;
    this.#isUnwanted = true;
    this.#tell('audience.changed', { ...this.#place(), why: 'closed' });
  }

  #leave(): void {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#displayId = undefined;
    if (browser !== undefined && !browser.isDestroyed()) browser.destroy();
  }

  #send<E extends EventName>(event: E, data: Events[E]): void {
    if (this.#browser !== undefined && !this.#browser.isDestroyed())
      this.#browser.webContents.send(channels.event, event, data);
  }
}
