import { shortened } from '../../../shared/documents/format.ts';

/** Texts up to this length are told whole. */
const shortEnough = 120;
/** Words that stay on each side of what changed, so that its place can be recognized. */
const around = 4;
const longest = 240;

function sameAtStart(one: readonly string[], other: readonly string[]): number {
  const end = Math.min(one.length, other.length);
  const different = one.slice(0, end).findIndex((word, at) => word !== other[at]);
  return different < 0 ? end : different;
}

function partOf(words: readonly string[], start: number, end: number): string {
  const [from, to] = [Math.max(0, start - around), Math.min(words.length, words.length - end + around)];
  const part = shortened(words.slice(from, to).join(' '), longest);
  return `${from > 0 ? '… ' : ''}${part}${to < words.length ? ' …' : ''}`;
}

/** Of two long texts, the part in which they differ with a few words around it; short ones whole. */
export function changedPart(before: string, after: string): readonly [before: string, after: string] {
  if (Math.max(before.length, after.length) <= shortEnough) return [before, after];
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  const start = sameAtStart(was, is);
  const end = sameAtStart(was.slice(start).reverse(), is.slice(start).reverse());
  return [partOf(was, start, end), partOf(is, start, end)];
}
