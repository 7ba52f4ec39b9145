import type { Bounds } from './window-state.ts';

/** The smallest window in which everything is in view (design.md §9). */
const smallest = { width: 1024, height: 700 };
const usual = { width: 1440, height: 900 };
/** So much of a window must be on a display for people to be able to move it. */
const reachable = 80;
/** How far a window stands from the one that it would cover. */
const step = 28;

export type Placement = {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
  /** In the middle of the main display where not given. */
  readonly x?: number;
  readonly y?: number;
};

function isReachable(bounds: Bounds, area: Bounds): boolean {
  return (
    bounds.x + bounds.width > area.x + reachable &&
    bounds.x < area.x + area.width - reachable &&
    // Its top edge, by which it is moved.
    bounds.y >= area.y - 10 &&
    bounds.y < area.y + area.height - reachable
  );
}

/** Beside the windows that stand in the same place. */
function besideOthers({ x, y }: Pick<Bounds, 'x' | 'y'>, others: readonly Bounds[]): Pick<Bounds, 'x' | 'y'> {
  const isTaken = others.some((other) => other.x === x && other.y === y);
  return isTaken ? besideOthers({ x: x + step, y: y + step }, others) : { x, y };
}

/**
 * Where a window opens: where the last one stood, if that is still on a display, else in the middle of the
 * main one; never larger than the display, and never exactly over another window.
 *
 * @param displays the usable area of each, the main one first
 * @param others the windows that are open
 */
export function placeWindow(
  remembered: Bounds | undefined,
  displays: readonly Bounds[],
  others: readonly Bounds[] = [],
): Placement {
  const place = remembered === undefined ? undefined : { ...remembered, ...besideOthers(remembered, others) };
  const home = place === undefined ? undefined : displays.find((area) => isReachable(place, area));
  const area = home ?? displays[0] ?? { x: 0, y: 0, ...usual };
  const minWidth = Math.min(smallest.width, area.width);
  const minHeight = Math.min(smallest.height, area.height);
  const wanted = remembered ?? usual;
  return {
    width: Math.max(minWidth, Math.min(wanted.width, area.width)),
    height: Math.max(minHeight, Math.min(wanted.height, area.height)),
    minWidth,
    minHeight,
    ...(home === undefined || place === undefined ? {} : { x: place.x, y: place.y }),
  };
}
