import { type Reading, readParts } from '../word/read-parts.ts';
import { attributeOf, xmlTokens } from '../xml/tokens.ts';
import { briefingNamespace, digestAttribute, textDigestAttribute } from './fingerprint.ts';
import { presentationPath } from './presentation.ts';

/** What a deck says about itself. */
export type Fingerprint = {
  /** Of the briefing it was made from. */
  readonly digest: string;
  /** SHA-256 of the words that its slides and notes had when it was made. */
  readonly textDigest: string;
};

export type ReadDeck = {
  /** Absent where it is not ours. */
  readonly fingerprint: Fingerprint | undefined;
  /** The words of slides and notes in the order in which they are read. */
  readonly words: string;
};

const slideNumber = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)(\d+)\.xml$/;

/** Fingerprint and words of a deck that anyone may have made. */
export function readDeck(pptx: Uint8Array): Reading<ReadDeck> {
  const parts = readParts(
    pptx,
    (path) => path === presentationPath || slideNumber.test(path) || /^customXml\/item\d+\.xml$/.test(path),
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

/** Slides in the order of their numbers, each with its notes behind it. */
export function wordsOf(texts: ReadonlyMap<string, string>): string {
  const numberOf = (path: string) => Number(slideNumber.exec(path)?.[1] ?? 0);
  return [...texts]
    .filter(([path]) => slideNumber.test(path))
    .toSorted(
      ([one], [other]) =>
        numberOf(one) - numberOf(other) || Number(one.includes('notes')) - Number(other.includes('notes')),
    )
    .flatMap(([, xml]) => paragraphsOf(xml))
    .join('\n');
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

function fingerprintIn(xml: string): Fingerprint | undefined {
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' && token.kind !== 'empty') continue;
    if (attributeOf(token.tag, 'xmlns') !== briefingNamespace) return undefined;
    return {
      digest: attributeOf(token.tag, digestAttribute) ?? '',
      textDigest: attributeOf(token.tag, textDigestAttribute) ?? '',
    };
  }
  return undefined;
}
