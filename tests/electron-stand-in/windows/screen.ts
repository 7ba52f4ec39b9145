import { KnownEmitter } from '../known.ts';

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Display = {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
  readonly workAreaSize: { readonly width: number; readonly height: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly scaleFactor: number;
};

function display(id: number, bounds: Rectangle): Display {
  const { width, height } = bounds;
  return {
    id,
    bounds,
    workArea: bounds,
    workAreaSize: { width, height },
    size: { width, height },
    scaleFactor: 1,
  };
}

/** Neither Node nor Chromium says what screens there are: one of a usual size, until a test sets others. */
let displays: readonly [Display, ...Display[]] = [display(1, { x: 0, y: 0, width: 1920, height: 1080 })];

function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

class Screen extends KnownEmitter {
  getAllDisplays(): readonly Display[] {
    return displays;
  }

  getPrimaryDisplay(): Display {
    return displays[0];
  }

  getDisplayMatching(rectangle: Rectangle): Display {
    return [...displays].reduce((best, next) =>
      overlap(next.bounds, rectangle) > overlap(best.bounds, rectangle) ? next : best,
    );
  }

  getDisplayNearestPoint({ x, y }: { readonly x: number; readonly y: number }): Display {
    return this.getDisplayMatching({ x, y, width: 1, height: 1 });
  }

  getCursorScreenPoint(): { readonly x: number; readonly y: number } {
    return { x: 0, y: 0 };
  }
}

export const screen = new Screen();

/** For tests: a second screen is plugged in, or gone since yesterday. */
export function setDisplays(first: Rectangle, ...more: readonly Rectangle[]): void {
  const before = displays;
  displays = [display(1, first), ...more.map((bounds, index) => display(index + 2, bounds))];
  for (const gone of before.slice(displays.length)) screen.emit('display-removed', {}, gone);
  for (const added of displays.slice(before.length)) screen.emit('display-added', {}, added);
  screen.emit('display-metrics-changed', {}, displays[0], ['bounds']);
}
