import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../data-folder.ts';
import { makeFolder, writeWhole } from '../files.ts';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const coordinate = z.int().min(-100_000).max(100_000);
const stateSchema = z.strictObject({
  bounds: z.strictObject({ x: coordinate, y: coordinate, width: z.int().min(200), height: z.int().min(200) }),
  maximized: z.boolean(),
});

/** How the last window stood when it was closed. */
export type WindowState = z.infer<typeof stateSchema>;

/** The smallest window in which everything is in view (design.md §9). */
export const smallest = { width: 1024, height: 700 };
const usual = { width: 1440, height: 900 };
/** So much of a window must be on a display for people to be able to move it. */
const reachable = 80;

function stateFile(): string {
  return path.join(dataFolder(), 'window.json');
}

/** @returns undefined where nothing usable is remembered */
export function readWindowState(): WindowState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(stateFile(), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** A window's place is worth no error message. */
export function writeWindowState(state: WindowState): void {
  try {
    makeFolder(dataFolder());
    writeWhole(stateFile(), new TextEncoder().encode(JSON.stringify(state)), { mode: 0o600 });
  } catch {
    // It will open at its usual size.
  }
}

/**
 * Where a window opens: where the last one stood, if that display is still there, else in the middle of
 * the first one; never larger than the display.
 *
 * @param displays the usable area of each, the main one first
 */
export function placeOnDisplays(
  remembered: Bounds | undefined,
  displays: readonly Bounds[],
): Partial<Bounds> & Pick<Bounds, 'width' | 'height'> {
  const home = displays.find(
    ({ x, y, width, height }) =>
      remembered !== undefined &&
      remembered.x + remembered.width > x + reachable &&
      remembered.x < x + width - reachable &&
      remembered.y >= y - 10 &&
      remembered.y < y + height - reachable,
  );
  const [main] = displays;
  const area = home ?? main ?? { ...usual, x: 0, y: 0 };
  const wanted = remembered ?? usual;
  const size = { width: Math.min(wanted.width, area.width), height: Math.min(wanted.height, area.height) };
  return home === undefined || remembered === undefined
    ? size
    : { x: remembered.x, y: remembered.y, ...size };
}
