import { heightOf, type Line, slideRuns, spaceAfter } from './flow.ts';

export type Cut = { readonly kept: readonly Line[]; readonly rest: readonly Line[] };

/** Says where the rest is. */
const goesOn: Line = {
  content: [{ type: 'text', text: 'Goes on in the notes.', italic: true }],
  isNote: true,
};

/**
 * The paragraphs from the top that fit, and the others. Nothing is lost: what does not fit goes to the notes,
 * and the slide says so.
 */
export function cutLines(lines: readonly Line[], size: number, width: number, room: number): Cut {
  const heights = lines.map((line) => heightOf(line, size, width) + spaceAfter(size));
  if (heights.reduce((sum, height) => sum + height, 0) <= room) return { kept: lines, rest: [] };
  let left = room - heightOf(goesOn, size, width);
  const end = heights.findIndex((height) => {
    left -= height;
    return left < 0;
  });
  const kept = lines.slice(0, end);
  const rest = lines.slice(end);
  const [first, ...others] = rest;
  if (kept.length > 0 || first === undefined) return { kept: [...kept, goesOn], rest };
  const part = beginning(first, size, width, room - heightOf(goesOn, size, width));
  return part === undefined ? { kept: [], rest } : { kept: [part, goesOn], rest: [first, ...others] };
}

/** As much of a paragraph as fits, cut at a word; undefined where not even a line does. */
function beginning(line: Line, size: number, width: number, room: number): Line | undefined {
  const whole = slideRuns(line.content)
    .map(({ text }) => text)
    .join('');
  // As far as a slide could ever hold: a text of a million characters is not measured again and again.
  const most = Math.min(whole.length, 4000);
  const cut = (length: number): Line => {
    const text = whole.slice(0, length);
    const space = text.lastIndexOf(' ');
    const isWord = space > length / 2;
    const kept = (isWord ? text.slice(0, space) : text).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
    return { ...line, content: [{ type: 'text', text: `${kept}…` }] };
  };
  let [fits, tooLong] = [0, most + 1];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (heightOf(cut(middle), size, width) <= room) fits = middle;
    else tooLong = middle;
  }
  return fits < 2 ? undefined : cut(fits);
}
