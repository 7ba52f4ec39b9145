/**
 * What a program can tell about words that people type: whether those who hear a document instead of seeing
 * it can follow. Asked while one writes and again of the finished document (Revised 508, E205.4).
 */

/** Link texts that say nothing when a screen reader lists the links of a page. */
const vagueTexts: ReadonlySet<string> = new Set([
  'click',
  'click here',
  'here',
  'learn more',
  'link',
  'more',
  'more info',
  'more information',
  'page',
  'read more',
  'see',
  'see here',
  'see more',
  'source',
  'this',
  'this link',
  'this page',
  'this site',
  'website',
]);

/** Is the text of a link only an address, which would be read out letter by letter? */
export function isBareAddress(text: string): boolean {
  return /^(?:https?:\/\/|ftp:\/\/|www\.)\S+$/i.test(text.trim());
}

/** Does the text of a link not say where it leads? */
export function isVagueLink(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
  return words === '' || vagueTexts.has(words);
}

/** Does a line begin with a sign that should have been a list? Two-digit numbers at most: "2019. …" is a year. */
export function beginsLikeListItem(line: string): boolean {
  return /^\s*(?:[•·‣▪●◦○■*–—-]|\d{1,2}[.)]|[a-z][.)])\s/u.test(line);
}

/** Does a line begin with the marks that make a heading elsewhere? Here they are printed as they are. */
export function beginsLikeHeading(line: string): boolean {
  return /^\s*#{1,6}\s+\S/.test(line);
}

/** The longest line that is taken for a heading, in characters. */
const longestHeading = 100;

/** Does a line that is bold throughout look like a heading? Sentences, which end in a period, do not. */
export function looksLikeHeading(boldLine: string): boolean {
  const line = boldLine.trim();
  return line !== '' && line.length <= longestHeading && !/[.!?;,]$/.test(line);
}

/** Is an alternative text only the name of the picture's file? */
export function isFileName(alt: string): boolean {
  return /^[^\s/\\]*\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp)$/i.test(alt.trim());
}

/** Longer ones are not listened to (word.md). In characters. */
export const longestAlt = 500;
