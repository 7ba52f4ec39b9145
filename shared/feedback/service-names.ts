import { fold } from '../search/fold.ts';

/** A name as two spellings of it agree: without case, accents, punctuation and doubled spaces. */
function bare(name: string): string {
  return fold(name.replace(/[\p{P}\p{S}]+/gu, ' '));
}

/** Letters to change, add or take away to make one text of the other; counted up to `most` + 1. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    above = row;
  }
  return above[b.length] ?? most + 1;
}

/** One letter in ten may differ, at most five: slips of the pen, not other words. */
const slips = (name: string) => Math.min(5, Math.floor(name.length / 10) + 1);

/** Longer names are compared by their beginning. Letters. */
const compared = 300;

/**
 * Do two names look like one service, spelled in two ways? Only people can tell, so nothing is done about it
 * without their word.
 */
export function lookAlike(a: string, b: string): boolean {
  const [one, other] = [bare(a).slice(0, compared), bare(b).slice(0, compared)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const shorter = one.length < other.length ? one : other;
  return shorter.length >= 5 && editDistance(one, other, slips(shorter)) <= slips(shorter);
}
