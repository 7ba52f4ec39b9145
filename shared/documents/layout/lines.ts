import { advanceOf, unitsPerEm } from './arial.ts';
import type { Doubt } from './doubt.ts';

/** A stretch of text in one weight; "\n" begins a new line. */
export type Piece = { readonly text: string; readonly isBold: boolean };

/** A text's characters, and what of it stays together on a line. */
export type Measured = {
  /** How wide each character is, in units of the em; `foreign` where Arial has none. */
  readonly advances: readonly number[];
  /** Index behind each stretch that is not broken, such as a word or a run of spaces. */
  readonly ends: readonly number[];
  /** Of those that are spaces, which hang over the edge of the line, or a forced end of it. */
  readonly kinds: readonly ('word' | 'space' | 'end')[];
  readonly isForeign: boolean;
};

const foreign = -1;

export function measure(pieces: readonly Piece[]): Measured {
  const advances: number[] = [];
  const ends: number[] = [];
  const kinds: Measured['kinds'][number][] = [];
  let isForeign = false;
  let before = '';
  const close = (kind: Measured['kinds'][number]) => {
    if (advances.length === (ends.at(-1) ?? 0)) return;
    ends.push(advances.length);
    kinds.push(kind);
  };
  for (const { text, isBold } of pieces)
    for (const character of text) {
      if (character === '\n' || character === ' ' || breaksBetween(before, character)) close('word');
      const advance = character === '\n' ? 0 : (advanceOf(character, isBold) ?? foreign);
      if (advance === foreign) isForeign = true;
      advances.push(advance);
      if (character === '\n') close('end');
      if (character === ' ') close('space');
      before = character;
    }
  close('word');
  return { advances, ends, kinds, isForeign };
}

/** After a hyphen or a slash before a letter, around a dash, between signs of scripts without spaces (UAX #14). */
function breaksBetween(before: string, character: string): boolean {
  if (before === '-' || before === '/') return /\p{L}/u.test(character);
  if (before === '–' || before === '—' || character === '—') return true;
  return before > '\u2E7F' && withoutSpaces.test(before);
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export type Column = {
  /** Font size in points. */
  readonly size: number;
  readonly width: number;
  readonly firstWidth: number;
};

/** How many lines a text takes; one at least. Words too long for a line are cut. */
export function countLines(
  { advances, ends, kinds }: Measured,
  { size, width, firstWidth }: Column,
  { wordWidth, foreignWidth }: Doubt,
): number {
  const em = (size * wordWidth) / unitsPerEm;
  const wide = (at: number) => {
    const advance = advances[at] ?? 0;
    return advance === foreign ? foreignWidth * unitsPerEm : advance;
  };
  let lines = 1;
  let room = firstWidth / em;
  let used = 0;
  let start = 0;
  const breakLine = () => {
    lines += 1;
    room = width / em;
    used = 0;
  };
  for (const [index, end] of ends.entries()) {
    let whole = 0;
    for (let at = start; at < end; at += 1) whole += wide(at);
    if (kinds[index] === 'end') breakLine();
    else if (kinds[index] === 'space') used += whole;
    else {
      if (used > 0 && used + whole > room) breakLine();
      if (whole <= room) used += whole;
      else
        for (let at = start; at < end; at += 1) {
          if (used > 0 && used + wide(at) > room) breakLine();
          used += wide(at);
        }
    }
    start = end;
  }
  return lines;
}
