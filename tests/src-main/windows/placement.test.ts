import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../src-main/windows/placement.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const onSecond = { x: 2000, y: 50, width: 1100, height: 800 };
const smallest = { minWidth: 1024, minHeight: 700 };

describe('a window opens', () => {
  it('in the middle of the main display at first', () => {
    expect(placeWindow(undefined, [main, second])).toEqual({ width: 1440, height: 900, ...smallest });
  });

  it('where the last one stood', () => {
    expect(placeWindow(onSecond, [main, second])).toEqual({ ...onSecond, ...smallest });
  });

  it('on the main display when the other one was unplugged', () => {
    expect(placeWindow(onSecond, [main])).toEqual({ width: 1100, height: 800, ...smallest });
  });

  it('where its top edge can be grasped', () => {
    expect(placeWindow({ ...onSecond, x: 100, y: -400 }, [main])).not.toHaveProperty('y');
    expect(placeWindow({ ...onSecond, x: 100, y: 1030 }, [main])).not.toHaveProperty('y');
  });

  it('no larger than the display', () => {
    const { width, height } = placeWindow({ x: 0, y: 0, width: 3000, height: 2000 }, [main]);
    expect({ width, height }).toEqual({ width: main.width, height: main.height });
  });

  it('as large as the display where that is smaller than everything in view needs', () => {
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1000, height: 600 }])).toEqual({
      width: 1000,
      height: 600,
      minWidth: 1000,
      minHeight: 600,
    });
  });

  it('no smaller than what everything in view needs', () => {
    const { width, height } = placeWindow({ x: 0, y: 0, width: 300, height: 300 }, [main]);
    expect({ width, height }).toEqual({ width: 1024, height: 700 });
  });

  it('beside the windows that stand there already', () => {
    const others = [onSecond, { ...onSecond, x: 2028, y: 78 }];
    expect(placeWindow(onSecond, [main, second], others)).toMatchObject({ x: 2056, y: 106 });
  });
});
