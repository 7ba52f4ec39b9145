/** Of the em square that Arial is drawn on, and that Liberation Sans shares with it. */
export const unitsPerEm = 2048;

/** A line set solid, in ems: ascender, descender and line gap of the font. */
export const solidLine = (1854 + 434 + 67) / unitsPerEm;

/** Advance widths, read from the fonts' horizontal metrics; slanted letters are as wide as upright ones. */
const regular = widthsOf([
  [384, '′'],
  [391, "'"],
  [455, 'ijl‘’'],
  [532, '|¦'],
  [569, ' !,./:;I[\\]ft\u00A0·ÌÍÎÏìíîï'],
  [682, '()-`r¡¨²³´¸¹“”'],
  [684, '{}'],
  [717, '•'],
  [725, '″'],
  [727, '"'],
  [748, 'º'],
  [758, 'ª'],
  [797, '*'],
  [819, '°'],
  [961, '^'],
  [1024, 'Jcksvxyzçýÿ'],
  [1100, '¶'],
  [1124, '±÷≤≥'],
  [1131, '¯'],
  [1139, '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþ–€'],
  [1180, 'µ'],
  [1196, '+<=>~¬×−'],
  [1251, 'FTZ¿ßø'],
  [1366, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ'],
  [1479, 'CDHNRUwÇÐÑÙÚÛÜ'],
  [1509, '©®'],
  [1593, 'GOQÒÓÔÕÖØ'],
  [1706, 'Mm'],
  [1708, '¼½¾'],
  [1821, '%æ'],
  [1933, 'W'],
  [2048, 'Æ—…™→'],
  [2079, '@'],
]);

const bold = widthsOf([
  [487, "'"],
  [491, '′'],
  [569, ' ,./I\\ijl\u00A0·ÌÍÎÏìíîï‘’'],
  [573, '|¦'],
  [682, '!()-:;[]`ft¡¨²³´¸¹'],
  [717, '•'],
  [748, 'º'],
  [758, 'ª'],
  [797, '*r{}'],
  [819, '°'],
  [971, '"'],
  [981, '″'],
  [1024, 'z“”'],
  [1124, '±÷≤≥'],
  [1131, '¯'],
  [1139, '#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿ–€'],
  [1180, 'µ'],
  [1196, '+<=>^~¬×−'],
  [1251, '?FLTZbdghnopqu¿ßðñòóôõöøùúûüþ'],
  [1366, 'EPSVXYÈÉÊËÝÞ'],
  [1479, '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ'],
  [1509, '©®'],
  [1593, 'GOQwÒÓÔÕÖØ'],
  [1706, 'M'],
  [1708, '¼½¾'],
  [1821, '%mæ'],
  [1933, 'W'],
  [1997, '@'],
  [2048, 'Æ—…™→'],
]);

function widthsOf(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
  );
}

/** How wide Arial sets a character, in units of its em; undefined where another font has to step in. */
export function advanceOf(character: string, isBold: boolean): number | undefined {
  return (isBold ? bold : regular).get(character);
}
