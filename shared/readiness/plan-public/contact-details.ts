const address =
  /[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_]@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/u;

/** "jo at agency dot gov", as people write it to keep robots away. */
const spelledOut =
  /[\p{L}\p{N}._-]+\s*[[({]\s*at\s*[\])}]\s*[\p{L}\p{N}-]+(?:\s*(?:[[({]\s*dot\s*[\])}]|\.)\s*\p{L}{2,})+/iu;

/** Most texts hold neither sign, and looking for one is quick. */
const hint = /[[({]\s*at\s*[\])}]/i;

/** @returns the first e-mail address in a text */
export function emailIn(text: string): string | undefined {
  const found = text.includes('@') ? address.exec(text) : null;
  return found?.[0] ?? (hint.test(text) ? spelledOut.exec(text)?.[0] : undefined);
}

/** Before the number stands nothing that makes it part of a longer one, an amount or a name. */
const before = String.raw`(?<![\p{L}\p{N}$#/]|\p{N}[.,–-])`;
const after = String.raw`(?![\p{L}\p{N}]|[-–/]\p{N}|[.,]\p{N})`;
const area = '[2-9]\\d{2}';

const certain = [
  // (202) 555-0147, with or without a 1 in front
  String.raw`${before}(?:\+?1[ .-]?)?\(${area}\) ?[2-9]\d{2}[ .-]\d{4}${after}`,
  // 202-555-0147, 1-800-555-0199, 202.555.0147: one separator throughout
  String.raw`${before}(?:\+?1([.-]))?${area}([.‑-])[2-9]\d{2}\2\d{4}${after}`,
  // 1-800-EXAMPLE and 800-555-HELP
  String.raw`${before}(?:1-)?8(?:00|33|44|55|66|77|88)-(?:[A-Z]{7}|[A-Z]{3}-?[A-Z]{4}|\d{3}-[A-Z]{4})${after}`,
  // +1 202 555 0147
  String.raw`(?<!\p{N})\+1 ${area} [2-9]\d{2} \d{4}${after}`,
  // +44 20 7946 0000; groups of three would be thousands
  String.raw`(?<!\p{N})\+[2-9]\d{0,2} \(?\d{1,5}\)?(?: \d{3,4}){1,3}(?<=\d{4})${after}`,
  String.raw`tel:\+?[\d.-]{7,}`,
];

/** Words after which even bare digits are a number to call. */
const cue = String.raw`\b(?:tel|telephone|phone|cell|mobile|fax|call|dial|text|hotline|TTY|TDD)(?: (?:us|number|line|at|on|to|is|or|number is))*[.:]* `;
const cued = String.raw`${cue}\(?(?:${area}[ .)-]*)?[2-9]\d{2}[ .-]?\d{4}${after}(?! ?(?:percent|%|people|calls|customers|times|claims|texts|messages))`;

const telephones = [...certain.map((source) => new RegExp(source, 'u')), new RegExp(cued, 'iu')];

/** @returns the first telephone number in a text, in the ways in which it is written in the United States */
export function telephoneIn(text: string): string | undefined {
  if (!/\d{3}/.test(text) && !/\b8\d\d-/.test(text)) return undefined;
  for (const pattern of telephones) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}
