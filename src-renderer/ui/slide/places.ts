import type { CSSProperties } from 'react';
import type { Box } from '../../../shared/briefing/layout/lay-out-slide.ts';
import { canvas, footTop, margin } from '../../../shared/briefing/layout/sizes.ts';

/** Pixels of the canvas as they come out at the slide's width. */
function pixels(count: number): string {
  return `calc(${count} * var(--slide-pixel))`;
}

/** A place on the canvas. */
export function placeOf({ left, top, width, height }: Box): CSSProperties {
  return { left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height) };
}

/** A size of type in pixels of the canvas, as it comes out at the slide's width. */
export function typeOf(size: number): CSSProperties {
  return { fontSize: pixels(size) };
}

declare module 'react' {
  interface CSSProperties {
    /** Where a slide's text begins, in pixels of the canvas, for a slide that may grow. */
    '--slide-text-top'?: number;
    '--slide-text-left'?: number;
  }
}

/** A place whose top and left the style sheet takes, in a slide that may grow. */
export function growingPlaceOf(box: Box): CSSProperties {
  return { width: pixels(box.width), '--slide-text-top': box.top, '--slide-text-left': box.left };
}

/** The foot stands at the lower edge, however high the slide has grown. */
export function footPlace(): CSSProperties {
  return {
    left: pixels(margin),
    bottom: 0,
    width: pixels(canvas.width - 2 * margin),
    height: pixels(canvas.height - footTop),
  };
}
