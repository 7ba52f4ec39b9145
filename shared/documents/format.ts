/** How numbers, lists and names are spelled in documents: the same on every machine and in every locale. */

/** A number with a comma between thousands and every decimal it has: 12,345 or -1,234.5. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const shortest = String(size);
  const digits = shortest.includes('e') ? size.toFixed(20).replace(/\.?0+$/, '') : shortest;
  const [whole = '0', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A share that was rounded to four decimals, as a percentage with two: 0.1685 is 16.85%, 0.17 is 17.00%. */
export function formatShare(share: number): string {
  const hundredths = Math.round(share * 10_000);
  const whole = formatNumber(Math.trunc(hundredths / 100));
  return `${whole}.${String(hundredths % 100).padStart(2, '0')}%`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A whole number as running text has it: "no", "one" to "nine", then digits. */
export function numberInWords(count: number): string {
  return smallNumbers[count] ?? formatNumber(count);
}

/** "no surveys", "one survey", "12 surveys". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberInWords(count)} ${count === 1 ? singular : plural}`;
}

/** How many of what was just named, where the noun is left out: "none", "one", "12". */
export function someOf(count: number): string {
  return count === 0 ? 'none' : numberInWords(count);
}

/**
 * "none of the 11 checks", "one of two checks", "both checks", "all 11 checks"; where there is but one, "no check"
 * or "the one check".
 */
export function partOf(count: number, total: number, singular: string, plural = `${singular}s`): string {
  if (total < 2) return count === 0 ? `no ${singular}` : `the one ${singular}`;
  if (count === 2 && total === 2) return `both ${plural}`;
  if (count === 0) return `none of the ${countOf(total, singular, plural)}`;
  return `${count === total ? 'all' : `${numberInWords(count)} of`} ${countOf(total, singular, plural)}`;
}

/** "one", "one and two", "one, two, and three"; with semicolons where an item has a comma itself. */
export function joinWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  if (items.some((item) => item.includes(','))) return items.join('; ');
  if (items.length === 2) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}

/** The same text with a capital at its start. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same text with a small letter at its start, unless it starts with an acronym. */
export function inSentence(text: string): string {
  return /^[A-Z][^A-Z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Ends in one period, question mark or exclamation mark. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** For file names: letters of a-z and digits with single hyphens between, at most 60 characters. */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const joined = plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return joined.slice(0, 60).replace(/^-+|-+$/g, '');
}

/** ISO 8601 in UTC with seconds, out of milliseconds since 1970: 2023-02-24T14:05:09Z. */
export function utcInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/**
 * The beginning of a text, for a place where the whole does not fit: whole sentences while they fit,
 * else cut at a word and marked with an ellipsis.
 *
 * @param limit the most characters, the ellipsis included
 */
export function shortened(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const sentences = plain.slice(0, limit + 2).match(/^.*[\p{Ll}\d)%”"’'][.!?](?=\s\p{Lu})/u)?.[0];
  if (sentences !== undefined) return sentences;
  const cut = plain.slice(0, limit - 1);
  const end = plain[limit - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[,;:.\s]+$/, '')}…`;
}
