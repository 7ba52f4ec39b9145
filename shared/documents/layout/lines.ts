import { advanceOf, unitsPerEm } from './arial.ts';
import type { Doubt } from './doubt.ts';

/** A stretch of text in one weight; "\n" begins a new line. */
export type Piece = { readonly text: string; readonly isBold: boolean };

/** A stretch of text that is not broken, such as a word. */
type Stretch = {
  /** Spaces hang over the edge of the line; an end is where a new line begins in any case. */
  readonly kind: 'word' | 'space' | 'end';
  /** How wide each character is, in units of the em; `foreign` where Arial has none. */
  readonly advances: readonly number[];
  /** The sum of those that are known, and the number of the others. */
  readonly width: number;
  readonly foreigners: number;
};

export type Measured = { readonly stretches: readonly Stretch[]; readonly isForeign: boolean };

const foreign = -1;

export function measure(pieces: readonly Piece[]): Measured {
  const stretches: Stretch[] = [];
  let advances: number[] = [];
  let before = '';
  const close = (kind: Stretch['kind']) => {
    if (advances.length === 0) return;
    let width = 0;
    let foreigners = 0;
    for (const advance of advances)
      if (advance === foreign) foreigners += 1;
      else width += advance;
    stretches.push({ kind, advances, width, foreigners });
    advances = [];
  };
  for (const { text, isBold } of pieces)
    for (const character of text) {
      if (character === '\n' || character === ' ' || breaksBetween(before, character)) close('word');
      advances.push(character === '\n' ? 0 : (advanceOf(character, isBold) ?? foreign));
      if (character === '\n') close('end');
      if (character === ' ') close('space');
      before = character;
    }
  close('word');
  return { stretches, isForeign: stretches.some(({ foreigners }) => foreigners > 0) };
}

/** Measures what belongs to a part of the tree once, however often that part is set. */
export type Measure = (part: object, pieces: () => readonly Piece[]) => Measured;

export function measureOnce(): Measure {
  const known = new Map<object, Measured>();
  return (part, pieces) => {
    const measured = known.get(part) ?? measure(pieces());
    known.set(part, measured);
    return measured;
  };
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
  { stretches }: Measured,
  { size, width, firstWidth }: Column,
  { wordWidth, foreignWidth }: Doubt,
): number {
  const em = (size * wordWidth) / unitsPerEm;
  const wide = foreignWidth * unitsPerEm;
  const room = width / em;
  let left = firstWidth / em;
  let lines = 1;
  let isStart = true;
  const turn = () => {
    lines += 1;
    left = room;
    isStart = true;
  };
  const set = (advance: number) => {
    if (!isStart && advance > left) turn();
    left -= advance;
    isStart = false;
  };
  for (const stretch of stretches) {
    const whole = stretch.width + stretch.foreigners * wide;
    if (stretch.kind === 'end') turn();
    else if (stretch.kind === 'space') left -= whole;
    else if (whole <= room) set(whole);
    else {
      if (!isStart) turn();
      for (const advance of stretch.advances) set(advance === foreign ? wide : advance);
    }
  }
  return lines;
}
