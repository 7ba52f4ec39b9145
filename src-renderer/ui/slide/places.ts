import type { CSSProperties } from 'react';
import type { Box } from '../../../shared/briefing/layout/lay-out-slide.ts';
import { canvas } from '../../../shared/briefing/layout/sizes.ts';

/** A place on the canvas as shares of its width and height. */
export function placeOf({ left, top, width, height }: Box): CSSProperties {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
  return {
    left: percent(left, canvas.width),
    top: percent(top, canvas.height),
    width: percent(width, canvas.width),
    height: percent(height, canvas.height),
  };
}

/** A size of type in pixels of the canvas, as it comes out at the slide's width. */
export function typeOf(size: number): CSSProperties {
  return { fontSize: `calc(${size} * var(--slide-pixel))` };
}
