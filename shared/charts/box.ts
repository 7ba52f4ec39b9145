import { coordinate, type Point } from './svg.ts';

/** A rectangle; `x` and `y` are its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A rectangle with the given presentation attributes. */
export function boxShape({ x, y, width, height }: Box, look: string): string {
  const size = `width="${coordinate(width)}" height="${coordinate(height)}"`;
  return `<rect x="${coordinate(x)}" y="${coordinate(y)}" ${size} ${look}/>`;
}

/**
 * The `d` of slanting lines across a box, `gap` apart along its edge. They are drawn one by one rather than as
 * an SVG pattern: a pattern needs an id, which is not unique where several drawings stand on one page, and
 * LibreOffice does not repeat patterns reliably.
 *
 * @param slant `up` goes from lower left to upper right
 */
export function hatching({ x, y, width, height }: Box, gap: number, slant: 'up' | 'down'): string {
  const lines: string[] = [];
  for (let start = gap / 2 - height; start < width; start += gap) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to <= from) continue;
    const at = (across: number): Point => {
      const along = across - start;
      return { x: x + across, y: slant === 'up' ? y + height - along : y + along };
    };
    const [begin, end] = [at(from), at(to)];
    lines.push(`M${coordinate(begin.x)} ${coordinate(begin.y)}L${coordinate(end.x)} ${coordinate(end.y)}`);
  }
  return lines.join('');
}
