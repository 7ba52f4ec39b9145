// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo, startAt } from '../../../src-renderer/state/navigation.ts';
import { dismissAll } from '../../../src-renderer/state/notices.ts';
import { audienceChanged, toggleAudience } from '../../../src-renderer/state/presenting/audience.ts';
import {
  backToSlide,
  drillDown,
  move,
  moveToNumber,
  stopPresenting,
  toggleBlack,
  toggleView,
} from '../../../src-renderer/state/presenting/conduct.ts';
import { isOnStage, presenting, presentSlide } from '../../../src-renderer/state/presenting/presenting.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId } from '../../fixtures/snapshots.ts';
import { presentNow, session, someSlides } from './presenting.ts';

const workbook = () => someSlides().with('briefing_session', session).build();

const now = () => {
  const state = presenting.get();
  if (state === undefined) throw new Error('a briefing goes on');
  return state;
};
const projected = { display: 2, displays: 2 };
const key = () => presentSlide(now()).key;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2023-03-30T10:00:00Z') });
  startAt('briefings');
  dismissAll();
});

afterEach(async () => {
  opened.set(undefined);
  presenting.set(undefined);
  vi.useRealTimers();
});

describe('a briefing', () => {
  it('begins with the first slide that is shown, and the audience gets it without notes', async () => {
    const bridge = await presentNow(workbook(), projected);
    expect(key()).toBe('first');
    expect(bridge.callsOf('audience.show')).toMatchObject([
      { view: { black: false, slide: { title: 'The first slide' } } },
    ]);
    expect(JSON.stringify(bridge.callsOf('audience.show'))).not.toMatch(/Say first|Why so/);
  });

  it('goes on with the slide that was shown last, and its time', async () => {
    await presentNow(workbook(), undefined, { current_slide: 'second', slide_times: [['first', 40]] });
    expect(key()).toBe('second');
    expect(now().times.get('first')).toBe(40);
  });

  it('begins anew where the slide that was shown last is gone', async () => {
    await presentNow(workbook(), undefined, { current_slide: 'deleted' });
    expect(key()).toBe('first');
  });

  it('notes each slide with how long it was shown, and hidden ones are passed over', async () => {
    const bridge = await presentNow(workbook());
    await vi.advanceTimersByTimeAsync(20_000);
    move('next');
    await vi.advanceTimersByTimeAsync(5000);
    move('next');
    await vi.advanceTimersByTimeAsync(0);
    expect(key()).toBe('last');
    expect(bridge.callsOf('briefing.note').at(-1)).toEqual({
      session: session.id,
      slide: 'last',
      times: [
        ['first', 20],
        ['second', 5],
      ],
    });
  });

  it('notes the time every half minute while one slide is shown', async () => {
    const bridge = await presentNow(workbook());
    await vi.advanceTimersByTimeAsync(61_000);
    expect(bridge.callsOf('briefing.note').at(-1)).toMatchObject({ times: [['first', 60]] });
  });

  it('goes on where it cannot be saved, and says so once', async () => {
    const bridge = await presentNow(workbook(), projected);
    const { call } = window.hisp;
    const fails = async (...[method, input]: Parameters<typeof call>) =>
      method === 'briefing.note'
        ? { ok: false as const, error: { code: 'disk_full' as const } }
        : call(method, input);
    Object.defineProperty(window, 'hisp', { value: { ...window.hisp, call: fails }, configurable: true });
    move('next');
    await vi.advanceTimersByTimeAsync(0);
    move('next');
    await vi.advanceTimersByTimeAsync(0);
    expect(key()).toBe('last');
    expect(bridge.callsOf('audience.show')).toHaveLength(3);
  });

  it('goes to a number as it stands on the slides, and nowhere for one that there is not', async () => {
    await presentNow(workbook());
    moveToNumber(3);
    expect(key()).toBe('last');
    moveToNumber(4);
    expect(key()).toBe('last');
  });

  it('shows the slide again after black, also by going on', async () => {
    const bridge = await presentNow(workbook(), projected);
    toggleBlack();
    expect(bridge.callsOf('audience.show').at(-1)).toMatchObject({ view: { black: true } });
    move('next');
    expect(bridge.callsOf('audience.show').at(-1)).toMatchObject({ view: { black: false } });
  });

  it('gives the whole display to the slide where there is only one', async () => {
    const bridge = await presentNow(workbook());
    toggleView();
    expect(now().view).toBe('audience');
    toggleView();
    expect(bridge.callsOf('window.fullScreen')).toEqual([{ on: true }, { on: false }]);
  });

  it('leads to what is behind a slide, wherever somebody goes, and back', async () => {
    await presentNow(workbook());
    drillDown({ label: 'Feedback results', sectionId: 'results' });
    expect(isOnStage()).toBe(false);
    backToSlide();
    expect([isOnStage(), key()]).toEqual([true, 'first']);
    goTo('review');
    expect(isOnStage()).toBe(false);
  });

  it('says so where what is behind a slide was deleted, and stays', async () => {
    await presentNow(workbook());
    drillDown({ label: 'Claims line', kind: 'service', recordId: anId('gone') });
    expect(isOnStage()).toBe(true);
  });

  it('shows the slide in this window where the display is unplugged, and the notes when it is back', async () => {
    const bridge = await presentNow(workbook(), projected);
    audienceChanged({ display: null, displays: 1, why: 'unplugged' });
    expect(now()).toMatchObject({ view: 'audience', audience: { display: null } });
    move('next');
    expect(key()).toBe('second');
    audienceChanged({ ...projected, why: 'plugged' });
    expect(bridge.callsOf('audience.show').at(-1)).toMatchObject({ view: { slide: { key: 'second' } } });
    expect(now()).toMatchObject({ view: 'presenter', audience: { display: 2 } });
  });

  it('goes on without the audience’s window, which can be put away and opened again', async () => {
    const bridge = await presentNow(workbook(), projected);
    await toggleAudience();
    expect(now().audience.display).toBeNull();
    expect(bridge.callsOf('audience.close')).toEqual([{ ending: false }]);
    await toggleAudience();
    expect(now().audience.display).toBe(2);
    audienceChanged({ display: null, displays: 2, why: 'closed' });
    expect(now()).toMatchObject({ view: 'presenter', audience: { display: null, displays: 2 } });
  });

  it('is over with its window, its time and its place saved', async () => {
    const bridge = await presentNow(workbook());
    move('next');
    await stopPresenting(true);
    expect(presenting.get()).toBeUndefined();
    expect(bridge.callsOf('briefing.note').at(-1)).toMatchObject({ slide: 'second' });
    expect(bridge.callsOf('workbook.change').at(-1)).toMatchObject({
      entries: [{ kind: 'briefing_session', id: session.id, set: { finished: true } }],
    });
    expect(bridge.callsOf('audience.close')).toEqual([{ ending: true }]);
  });

  it('is over where the workbook is closed or its session is gone', async () => {
    await presentNow(workbook());
    opened.set(undefined);
    expect(presenting.get()).toBeUndefined();
  });
});
