/**
 * Characters that no XML document can hold (XML 1.0, production 2: Char) and lone surrogates, which
 * no UTF-8 text can hold. They are refused at entry, so that every export can print what was typed.
 */
function isForbidden(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d;
  return (codePoint >= 0xd800 && codePoint <= 0xdfff) || codePoint === 0xfffe || codePoint === 0xffff;
}

/** @returns the 1-based position (in UTF-16 code units) of the first forbidden character and its code, or undefined */
export function findForbiddenCharacter(text: string): { position: number; code: string } | undefined {
  let position = 1;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isForbidden(codePoint))
      return { position, code: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` };
    position += character.length;
  }
  return undefined;
}
