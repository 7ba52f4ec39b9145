/**
 * Widths of characters in em: the widest of Public Sans and Arial, regular and bold, read from the fonts'
 * horizontal metrics and rounded up, so that a line which fits by this table fits in whichever is used.
 */
const widths = new Map<string, number>(
  (
    [
      [0.34, " '.,;:|ijlI!()[]`"],
      [0.42, 'frt-/\\{}'],
      [0.48, '*"'],
      [0.63, 'abcdeghknopqsuvxyz1J_<>^+=?L~F#T'],
      [0.68, '023456789$EPYZ'],
      [0.73, 'SVXBCDKRUA'],
      [0.8, 'GHNOQ&w'],
      [0.92, 'mM'],
      [0.97, 'W%'],
      [1.02, '@'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const accentedLatin = 0.8;
const anythingElse = 1.15;
/** They stand over or under the sign before them. */
const combining = /\p{M}/u;

/** At most so wide does a text get, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    em += widths.get(character) ?? widthOfOther(character);
  }
  return em * fontSize;
}

function widthOfOther(character: string): number {
  if ((character.codePointAt(0) ?? 0) < 0x250) return accentedLatin;
  return combining.test(character) ? 0 : anythingElse;
}

/** Breaks a text into lines that are at most `limit` wide; words that are too long for a line are cut. */
export function wrapText(text: string, fontSize: number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => cutWord(long, fontSize, limit))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize) > limit) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** As `wrapText`, in at most so many lines: the last one ends in an ellipsis where there is more to say. */
export function wrapAtMost(most: number, text: string, fontSize: number, limit: number): readonly string[] {
  const lines = wrapText(text, fontSize, limit);
  const last = lines[most - 1];
  if (last === undefined || lines.length === most) return lines;
  return [...lines.slice(0, most - 1), cutToFit(`${last} ${lines[most] ?? ''}`, fontSize, limit)];
}

/** The text where it fits in a line; else its beginning, cut at a word if that leaves most of the line. */
export function cutToFit(text: string, fontSize: number, limit: number): string {
  if (textWidth(text, fontSize) <= limit) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, fontSize) > limit) characters.pop();
  const cut = characters.join('');
  const end = cut.lastIndexOf(' ');
  return `${end > cut.length / 2 ? cut.slice(0, end) : cut.trimEnd()}…`;
}

function cutWord(word: string, fontSize: number, limit: number): string[] {
  if (word === '' || textWidth(word, fontSize) <= limit) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, fontSize) > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
