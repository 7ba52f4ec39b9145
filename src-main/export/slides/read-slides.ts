import { type Fingerprint, fingerprintIn } from '../briefing-fingerprint.ts';
import { type Reading, readParts } from '../word/read-parts.ts';
import { attributeOf, xmlTokens } from '../xml/tokens.ts';
import { presentationPath } from './presentation.ts';

export type ReadDeck = {
  /** Absent where it is not ours. */
  readonly fingerprint: Fingerprint | undefined;
  /** The words of slides and notes in the order in which they are read, then names and values of the charts. */
  readonly words: string;
};

const slideNumber = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)(\d+)\.xml$/;
const chartNumber = /^ppt\/charts\/chart(\d+)\.xml$/;

/** Fingerprint and words of a deck that anyone may have made. */
export function readDeck(pptx: Uint8Array): Reading<ReadDeck> {
  const parts = readParts(
    pptx,
    (path) =>
      path === presentationPath ||
      slideNumber.test(path) ||
      chartNumber.test(path) ||
      /^customXml\/item\d+\.xml$/.test(path),
    { mainPart: presentationPath },
  );
  if (!parts.ok) return parts;
  const { texts } = parts.value;
  const fingerprint = [...texts]
    .filter(([path]) => path.startsWith('customXml/'))
    .map(([, xml]) => fingerprintIn(xml))
    .find((found) => found !== undefined);
  return { ok: true, value: { fingerprint, words: wordsOf(texts) } };
}

/** Slides in the order of their numbers, each with its notes behind it; then what each chart shows. */
export function wordsOf(texts: ReadonlyMap<string, string>): string {
  const slides = inOrder(texts, slideNumber).flatMap((xml) => paragraphsOf(xml));
  const charts = inOrder(texts, chartNumber).map(valuesOf);
  return [...slides, ...charts].join('\n');
}

/** The parts whose number a pattern finds, by that number, notes behind their slide. */
function inOrder(texts: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  const numberOf = (path: string) => Number(pattern.exec(path)?.[1] ?? 0);
  return [...texts]
    .filter(([path]) => pattern.test(path))
    .toSorted(
      ([one], [other]) =>
        numberOf(one) - numberOf(other) || Number(one.includes('notes')) - Number(other.includes('notes')),
    )
    .map(([, xml]) => xml);
}

/** What is kept in a chart of its sheet, with the place of each value, in the order of the file. */
function valuesOf(xml: string): string {
  const values: string[] = [];
  let place = '';
  let isValue = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isValue) values.push(`${place}: ${token.text}`);
    } else if (token.name === 'c:v') isValue = token.kind === 'open';
    else if (token.name === 'c:pt' && token.kind === 'open') place = attributeOf(token.tag, 'idx') ?? '';
  }
  return values.join('\n');
}

/** Texts of paragraphs; the numbers of slides are the program's. */
function paragraphsOf(xml: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let inField = false;
  let inText = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inText && !inField) line += token.text;
    } else if (token.name === 'a:t') inText = token.kind === 'open';
    else if (token.name === 'a:fld') inField = token.kind === 'open';
    else if (token.name === 'a:br') line += '\n';
    else if (token.name === 'a:p' && token.kind === 'close') {
      if (line.trim() !== '') lines.push(line.trim());
      line = '';
    }
  }
  return lines;
}
