import { describe, expect, it } from 'vitest';
import { findForbiddenCharacter } from '../../../shared/model/characters.ts';

/** XML 1.0, production 2: Char. */
const isXmlCharacter = (code: number) =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

describe('a character is refused exactly where XML 1.0 has none', () => {
  it('in the whole basic plane', () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code += 1)
      if ((findForbiddenCharacter(String.fromCharCode(code)) === undefined) !== isXmlCharacter(code))
        wrong.push(code);
    expect(wrong).toEqual([]);
  });

  it.each([0x10000, 0x1f600, 0x1fffe, 0x10ffff])('not at U+%x', (code) => {
    expect(findForbiddenCharacter(String.fromCodePoint(code))).toBeUndefined();
  });
});

describe('the first character that is refused', () => {
  it.each([
    ['\u{0}', 1, 'U+0000'],
    ['ab\u{1f}c\u{0}', 3, 'U+001F'],
    ['😀\u{ffff}', 3, 'U+FFFF'],
    ['😀\ud83d', 3, 'U+D83D'],
    ['\ude00\ud83d', 1, 'U+DE00'],
  ])('in %j is named by its place and code', (text, position, code) => {
    expect(findForbiddenCharacter(text)).toEqual({ position, code });
  });

  it('is none in text of any script, with tabs and line breaks', () => {
    expect(findForbiddenCharacter('Ä\tß\r\n漢字 👩‍👩‍👧 \u{85}\u{a0}\u{2028}\u{feff}')).toBeUndefined();
    expect(findForbiddenCharacter('')).toBeUndefined();
  });
});
