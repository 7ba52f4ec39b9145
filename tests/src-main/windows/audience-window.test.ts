import { EventEmitter } from 'node:events';
import type { BrowserWindow, WebContents } from 'electron/main';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AudienceView } from '../../../shared/briefing/audience.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { AudienceWindow } from '../../../src-main/windows/audience-window.ts';
import { anId } from '../../fixtures/snapshots.ts';

const laptop = { id: 10, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const projector = { id: 20, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };

const fake = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const opened: FakeBrowser[] = [];
  class FakeBrowser extends Emitter {
    readonly webContents = Object.assign(new Emitter(), { send: vi.fn() });
    readonly setFullScreen = vi.fn();
    readonly showInactive = vi.fn();
    readonly setMenuBarVisibility = vi.fn();
    readonly loadURL = vi.fn(async () => undefined);
    readonly bounds: object;
    isGone = false;
    constructor(options: object) {
      super();
      this.bounds = options;
      opened.push(this);
    }
    isDestroyed() {
      return this.isGone;
    }
    destroy() {
      this.isGone = true;
    }
  }
  const screen = Object.assign(new Emitter(), {
    displays: [] as { readonly id: number; readonly bounds: object }[],
    getAllDisplays: () => screen.displays,
    getDisplayMatching: () => screen.displays[0],
  });
  const powerSaveBlocker = { start: vi.fn(() => 7), stop: vi.fn() };
  return { opened, FakeBrowser, screen, powerSaveBlocker };
});
vi.mock('electron/main', () => ({
  BrowserWindow: fake.FakeBrowser,
  screen: fake.screen,
  powerSaveBlocker: fake.powerSaveBlocker,
  app: { isPackaged: false },
}));

const photo = anId('photo');
const view: AudienceView = {
  title: 'Deep-dive briefing',
  isDraft: false,
  black: false,
  slide: {
    key: 'own',
    number: 1,
    hidden: false,
    title: 'What we found',
    blocks: [{ type: 'picture', attachment: photo, sha256: 'a'.repeat(64), alt: '' }],
  },
};

const tell = vi.fn();
const pictureOf = vi.fn(async () => ok({ mediaType: 'image/png', bytes: new Uint8Array([1]) }));
const newest = () => fake.opened.at(-1);
let audience: AudienceWindow;

function handlers() {
  // The fake has of a page what this window asks of it.
  const contents = newest()?.webContents as unknown as WebContents;
  return audience.sessionOf(contents)?.handlers;
}

beforeEach(() => {
  vi.clearAllMocks();
  fake.opened.splice(0);
  fake.screen.removeAllListeners();
  fake.screen.displays = [laptop, projector];
  // Only where it is and whether it is there is asked of the presenter's window.
  const presenter = Object.assign(new EventEmitter(), {
    getBounds: () => laptop.bounds,
    isDestroyed: () => false,
  }) as unknown as BrowserWindow;
  audience = new AudienceWindow(presenter, tell, pictureOf);
});

describe('the audience’s window', () => {
  it('fills the display that the presenter is not on, which stays awake, and takes no focus', () => {
    expect(audience.open()).toEqual({ display: 2, displays: 2 });
    newest()?.emit('ready-to-show');
    expect(newest()?.bounds).toMatchObject(projector.bounds);
    expect(newest()?.setFullScreen).toHaveBeenCalledWith(true);
    expect(newest()?.showInactive).toHaveBeenCalledOnce();
    expect(fake.powerSaveBlocker.start).toHaveBeenCalledWith('prevent-display-sleep');
    audience.end();
    expect(newest()?.isGone).toBe(true);
    expect(fake.powerSaveBlocker.stop).toHaveBeenCalledWith(7);
    expect(fake.screen.listenerCount('display-removed')).toBe(0);
  });

  it('may ask for what is shown, its pictures, and say which key was pressed; nothing else', async () => {
    audience.open();
    audience.show(view);
    expect(Object.keys(handlers() ?? {})).toEqual(['audience.view', 'audience.move', 'attachment.picture']);
    expect(await handlers()?.['audience.view']?.({})).toEqual(ok(view));
    await handlers()?.['audience.move']?.({ move: 'next' });
    expect(tell).toHaveBeenCalledWith('audience.moved', { move: 'next' });
    expect(await handlers()?.['attachment.picture']?.({ attachment: photo })).toMatchObject({ ok: true });
    expect(await handlers()?.['attachment.picture']?.({ attachment: anId('other') })).toMatchObject({
      ok: false,
    });
    expect(pictureOf).toHaveBeenCalledOnce();
  });

  it('goes with its display and comes back with it', () => {
    audience.open();
    fake.screen.displays = [laptop];
    fake.screen.emit('display-removed');
    expect(newest()?.isGone).toBe(true);
    expect(tell).toHaveBeenLastCalledWith('audience.changed', {
      display: null,
      displays: 1,
      why: 'unplugged',
    });
    fake.screen.displays = [laptop, projector];
    fake.screen.emit('display-added');
    expect(fake.opened).toHaveLength(2);
    expect(tell).toHaveBeenLastCalledWith('audience.changed', { display: 2, displays: 2, why: 'plugged' });
  });

  it('comes with a display that is plugged in during the talk', () => {
    fake.screen.displays = [laptop];
    expect(audience.open()).toEqual({ display: null, displays: 1 });
    fake.screen.displays = [laptop, projector];
    fake.screen.emit('display-added');
    expect(newest()?.bounds).toMatchObject(projector.bounds);
  });

  it('stays away once somebody closed it or put it away, until it is opened again', () => {
    audience.open();
    newest()?.emit('close');
    expect(tell).toHaveBeenLastCalledWith('audience.changed', { display: null, displays: 2, why: 'closed' });
    fake.screen.emit('display-metrics-changed');
    expect(fake.opened).toHaveLength(1);
    audience.open();
    audience.hide();
    fake.screen.emit('display-metrics-changed');
    expect(fake.opened).toHaveLength(2);
  });

  it('loads its page again after a crash', () => {
    audience.open();
    newest()?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(newest()?.loadURL).toHaveBeenCalledTimes(2);
  });
});
