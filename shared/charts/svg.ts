/** Text for an SVG text node or attribute. Characters that XML cannot hold are refused at entry (design.md §5). */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A coordinate in at most two decimals, so that drawings are short and the same everywhere. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

export type Point = { readonly x: number; readonly y: number };

/** The `d` of a path through points. */
export function pathThrough(points: readonly Point[], end: 'open' | 'closed'): string {
  const steps = points.map(
    ({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`,
  );
  return steps.join('') + (end === 'closed' ? 'Z' : '');
}

/** A straight line. @param more attributes beside its color, after a space */
export function straightLine(from: Point, to: Point, color: string, more = ''): string {
  return `<path d="${pathThrough([from, to], 'open')}" stroke="${color}"${more}/>`;
}

export type TextOptions = {
  readonly at: Point;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** One line of text; `at.y` is its baseline. Public Sans is bundled, Arial takes its place elsewhere. */
export function textLine(
  text: string,
  { at, size, color, bold = false, anchor = 'start' }: TextOptions,
): string {
  const weight = bold ? ' font-weight="700"' : '';
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const position = `x="${coordinate(at.x)}" y="${coordinate(at.y)}"`;
  return `<text ${position} font-size="${size}" fill="${color}"${weight}${place}>${escapeXml(text)}</text>`;
}

/** A whole drawing of the given size in CSS pixels. */
export function svgDocument(width: number, height: number, content: readonly string[]): string {
  const size = `width="${coordinate(width)}" height="${coordinate(height)}" viewBox="0 0 ${coordinate(width)} ${coordinate(height)}"`;
  const font = `font-family="Public Sans, Arial, sans-serif"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}>${content.join('')}</svg>`;
}
