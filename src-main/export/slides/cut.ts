import { listIndent, textLine } from '../../../shared/briefing/layout/sizes.ts';
import { textHeight } from '../../../shared/briefing/layout/text-height.ts';
import { type Line, slideRuns } from './flow.ts';

export type Cut = { readonly kept: readonly Line[]; readonly rest: readonly Line[] };

/** Says where the rest is. */
const goesOn: Line = { content: [{ type: 'text', text: 'Goes on in the notes.', italic: true }] };

/** How high a paragraph is with the space above it, in pixels of the canvas. */
function heightOf({ content, item, before = 0 }: Line, size: number, width: number): number {
  const room = width - (item?.level ?? 0) * listIndent * size;
  const own =
    item === undefined
      ? ({ type: 'paragraph', content } as const)
      : ({ type: 'list', ordered: false, items: [{ content }] } as const);
  return textHeight([own], size, room) + before * size * textLine;
}

export function heightOfLines(lines: readonly Line[], size: number, width: number): number {
  return lines.reduce((sum, line) => sum + heightOf(line, size, width), 0);
}

/**
 * The paragraphs from the top that fit, and the others. Nothing is lost: what does not fit goes to the notes,
 * and the slide says so. Lengths in pixels of the canvas.
 */
export function cutLines(lines: readonly Line[], size: number, width: number, room: number): Cut {
  const heights = lines.map((line) => heightOf(line, size, width));
  if (heights.reduce((sum, height) => sum + height, 0) <= room) return { kept: lines, rest: [] };
  const roomBefore = room - heightOf(goesOn, size, width);
  let left = roomBefore;
  const end = heights.findIndex((height) => {
    left -= height;
    return left < 0;
  });
  const rest = lines.slice(end);
  if (end > 0) return { kept: [...lines.slice(0, end), goesOn], rest };
  const part = rest[0] === undefined ? undefined : beginning(rest[0], size, width, roomBefore);
  return { kept: part === undefined ? [] : [part, goesOn], rest };
}

/** As much as a slide could ever hold: a text of a million characters is not measured again and again. */
const most = 4000;

/** As much of a paragraph as fits, cut at a word; undefined where not even a line does. */
function beginning(line: Line, size: number, width: number, room: number): Line | undefined {
  const whole = slideRuns(line.content)
    .map(({ text }) => text)
    .join('');
  const cut = (length: number): Line => {
    const text = whole.slice(0, length);
    const space = text.lastIndexOf(' ');
    const kept = (space > length / 2 ? text.slice(0, space) : text).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
    return { ...line, content: [{ type: 'text', text: `${kept}…` }] };
  };
  let [fits, tooLong] = [0, Math.min(whole.length, most) + 1];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (heightOf(cut(middle), size, width) <= room) fits = middle;
    else tooLong = middle;
  }
  return fits < 2 ? undefined : cut(fits);
}
