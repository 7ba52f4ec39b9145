import { hitsOf } from './hits.ts';

/** Each begins at the beginning of a word, so that a long one is read once. */
const address =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_]@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/gu;

/** "jo [at] agency dot gov", as people write it to keep robots away. */
const spelledOut =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+\s*[[({]\s*at\s*[\])}]\s*[\p{L}\p{N}-]+(?:\s*(?:[[({]\s*dot\s*[\])}]|\.|\bdot\b)\s*\p{L}{2,})+/giu;

/** "jo at agency dot gov": only what ends like an address is one. */
const spoken =
  /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_-]+ dot )*[\p{L}\p{N}._-]+ at [\p{L}\p{N}-]+(?: dot [\p{L}\p{N}-]+)* dot (?:gov|mil|com|org|net|edu|us|info)\b/giu;

/** Most texts hold none of these signs, and looking for one is quick. */
const hint = /@|[[({]\s*at\s*[\])}]|\bdot\b/i;

/** @returns the e-mail addresses in a text, each once */
export function emailsIn(text: string): readonly string[] {
  return hint.test(text) ? hitsOf(text, [address, spelledOut, spoken]) : [];
}

/** Before the number stands nothing that makes it part of a longer one, an amount or a name. */
const before = String.raw`(?<![\p{L}\p{N}$#/]|\p{N}[.,–-])`;
const after = String.raw`(?![\p{L}\p{N}]|[-–/]\p{N}|[.,]\p{N})`;
const area = '[2-9]\\d{2}';
const tollFree = '8(?:00|33|44|55|66|77|88)';

/** What is counted is no number to call: "300 2000 times", "200-2000 cases". */
const notCounted = String.raw`(?! ?(?:percent|%|people|staff)| (?!(?:is|as|was|has|always|weekdays|sometimes)\b)\p{Ll}+s\b)`;

/** Words before digits that number a paper, a contract or a page, and before the ends of a range. */
const notNumbered = String.raw`(?<!\b(?:form|directive|order|docket|contract|grant|award|section|part|no\.|memo|memorandum|policy|publication|pub\.|bill|case|claim|account|id|identifier|notice|room|suite|pages?|pp\.|of|between|from|about|(?:case|claim|contract|control|account|form|docket|order) number):? )`;

const certain = [
  // (202) 555-0147, with or without a 1 in front
  String.raw`${before}(?:\+?1[ .-]?)?\(${area}\)[ -]?[2-9]\d{2}[ .-]\d{4}${after}`,
  // 202-555-0147, 1-800-555-0199, 202.555.0147: one separator throughout
  String.raw`${before}(?:\+?1([.-]))?${area}([.‑-])[2-9]\d{2}\2\d{4}${after}`,
  // 202 555 0147 and 202 555-0147
  String.raw`${before}(?<!\p{N} )(?:1 )?${area} [2-9]\d{2}[ -]\d{4}${after}${notCounted}`,
  // 1-800-EXAMPLE, 1-800-MEDICARE and 800-555-HELP
  String.raw`${before}(?:(?:1-)?${tollFree}-|1 ${tollFree}[ -])(?:[A-Z]{7,14}|[A-Z]{2,5}-[A-Z]{3,9}|\d{3}-[A-Z]{4})${after}`,
  // +1 202 555 0147
  String.raw`(?<!\p{N})\+1 ${area} [2-9]\d{2} \d{4}${after}`,
  // +44 20 7946 0000; groups of three would be thousands
  String.raw`(?<!\p{N})\+[2-9]\d{0,2} \(?\d{1,5}\)?(?: \d{3,4}){1,3}(?<=\d{4})${after}`,
  String.raw`tel:\+?[\d.-]{7,}`,
];

const likely = [
  // 2025550147, and no number of a contract
  String.raw`${before}${notNumbered}(?!\d11)${area}[2-9]\d{6}${after}${notCounted}`,
  // 555-0147, and no range, page or year
  String.raw`${before}${notNumbered}[2-9]\d{2}[‑-](?!(?:19|20)\d\d)\d{4}${after}${notCounted}`,
  // ext. 4512; an extension 2024 may be one of a deadline
  String.raw`\b(?:ext\.?|extn\.?|extension(?! (?:19|20)\d\d\b)) ?#?\d{2,6}\b${after}${notCounted}`,
];

/** Words after which even bare digits are a number to call. */
const cue = String.raw`\b(?:tel|telephone|phone|cell|mobile|fax|call|dial|text|hotline|TTY|TDD)(?: (?:us|number|line|at|on|to|is|or|number is))*[.:]* `;
const cued = String.raw`(?<=${cue})\(?(?:${area}[ .)-]*)?[2-9]\d{2}[ .-]?\d{4}${after}(?! ?(?:percent|%|people|calls|customers|times|claims|texts|messages))`;

const telephones = [
  ...certain.map((source) => new RegExp(source, 'gu')),
  ...[...likely, cued].map((source) => new RegExp(source, 'giu')),
];

/** @returns the telephone numbers in a text, each once, in the ways in which they are written in the United States */
export function telephonesIn(text: string): readonly string[] {
  return /\d{2}/.test(text) ? hitsOf(text, telephones) : [];
}

const socialSecurityNumbers = [
  // No such number begins with 000, 666 or a 9
  String.raw`(?<![\p{L}\p{N}$#/]|\p{N}[.,–-])(?!000|666|9)\d{3}([-‑])(?!00)\d{2}\1(?!0000)\d{4}${after}`,
  String.raw`\b(?:SSN|social security (?:number|no\.?))(?: is)?[ :#]+\d{3}[ -]?\d{2}[ -]?\d{4}${after}`,
].map((source) => new RegExp(source, 'giu'));

/** @returns what has the form of a social security number, each once */
export function socialSecurityNumbersIn(text: string): readonly string[] {
  return /\d{3}/.test(text) ? hitsOf(text, socialSecurityNumbers) : [];
}
