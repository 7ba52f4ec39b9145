import { describe, expect, it } from 'vitest';
import { isAudienceMove, moveKeys, moveOf, placeAfter } from '../../../shared/briefing/moves.ts';

const press = (key: string, more: { ctrlKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('the presenter’s keys', () => {
  it('go through the slides by arrows, page keys, space, Home and End, as remotes send them', () => {
    const moves = ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'Home', 'End'].map((key) =>
      moveOf(press(key), false),
    );
    expect(moves).toEqual(['next', 'next', 'next', 'previous', 'previous', 'first', 'last']);
  });

  it('make the screen black by B, small or large, and by a full stop', () => {
    expect(['b', 'B', '.'].map((key) => moveOf(press(key), false))).toEqual(['black', 'black', 'black']);
  });

  it('are text while somebody types, except for the function keys', () => {
    expect(['b', 'ArrowRight', ' ', 'Escape'].map((key) => moveOf(press(key), true))).toEqual(
      Array(4).fill(undefined),
    );
    expect(moveOf(press('F8'), true)).toBe('follow_up');
  });

  it('mean nothing with Ctrl, which belongs to the app', () => {
    expect(moveOf(press('b', { ctrlKey: true }), false)).toBeUndefined();
  });

  it('are each listed once', () => {
    const keys = moveKeys.flatMap((line) => line.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are fewer in the audience’s window: nothing there opens notes or a log', () => {
    expect([isAudienceMove('next'), isAudienceMove('drill-down'), isAudienceMove(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('going through the slides', () => {
  const slides = [true, false, true, false].map((hidden) => ({ hidden }));

  it('passes over hidden ones', () => {
    expect(placeAfter(slides, 1, 'next')).toBe(3);
    expect(placeAfter(slides, 3, 'previous')).toBe(1);
    expect(placeAfter(slides, 3, 'first')).toBe(1);
    expect(placeAfter(slides, 0, 'last')).toBe(3);
  });

  it('goes on from a hidden one that was gone to', () => {
    expect(placeAfter(slides, 2, 'next')).toBe(3);
  });

  it('stays at the end, and where nothing is shown', () => {
    expect(placeAfter(slides, 3, 'next')).toBe(3);
    expect(placeAfter(slides, 1, 'previous')).toBe(1);
    expect(placeAfter([{ hidden: true }], 0, 'next')).toBe(0);
  });
});
