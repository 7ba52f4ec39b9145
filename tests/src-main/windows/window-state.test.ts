import { describe, expect, it } from 'vitest';
import { placeOnDisplays } from '../../../src-main/windows/window-state.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('a window opens', () => {
  it('where the last one stood', () => {
    const bounds = { x: 2000, y: 50, width: 1100, height: 800 };
    expect(placeOnDisplays(bounds, [main, second])).toEqual(bounds);
  });

  it('on the main display when the other one was unplugged', () => {
    expect(placeOnDisplays({ x: 2000, y: 50, width: 1100, height: 800 }, [main])).toEqual({
      width: 1100,
      height: 800,
    });
  });

  it('no larger than the display', () => {
    expect(placeOnDisplays({ x: 0, y: 0, width: 3000, height: 2000 }, [main])).toEqual({
      x: 0,
      y: 0,
      width: 1920,
      height: 1040,
    });
    expect(placeOnDisplays(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    });
  });
});
