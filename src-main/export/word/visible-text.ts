import { attributeOf, type XmlToken, xmlTokens } from '../xml/tokens.ts';
import { hiddenWords } from './hidden-words.ts';
import { pageNumbers } from './page-numbers.ts';

/**
 * The text of a document's body, a paragraph to a line, each footnote behind the paragraph that refers to it. What is
 * hidden is left out; where the end of a paragraph is, the next one goes on in its line.
 */
export function textInOrder(documentXml: string, footnotesXml: string): string {
  const notes = readNotes(footnotesXml);
  return linesOf(xmlTokens(documentXml), (id) => notes.get(id) ?? []).join('\n');
}

function readNotes(footnotesXml: string): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, readonly string[]>();
  let id: string | undefined;
  let inside: XmlToken[] = [];
  for (const token of xmlTokens(footnotesXml)) {
    if (token.kind === 'open' && token.name === 'w:footnote') {
      id = attributeOf(token.tag, 'w:id');
      inside = [];
    } else if (token.kind === 'close' && token.name === 'w:footnote') {
      if (id !== undefined)
        notes.set(
          id,
          linesOf(inside, () => []),
        );
      id = undefined;
    } else if (id !== undefined) inside.push(token);
  }
  return notes;
}

/** What an element of a run other than `w:t` prints. */
const printedAs = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

function linesOf(tokens: Iterable<XmlToken>, noteOf: (id: string) => readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  let notes: string[] = [];
  let inRun = false;
  let inText = false;
  const isPageNumber = pageNumbers();
  const hidden = hiddenWords();
  for (const token of tokens) {
    const counts = isPageNumber(token);
    hidden.take(token);
    if (token.kind === 'text') {
      if (inText && !counts && !hidden.isHidden()) line += token.text;
      continue;
    }
    const { kind, name } = token;
    if (name === 'w:r') inRun = kind === 'open';
    else if (name === 'w:t') inText = kind === 'open';
    else if (hidden.isHidden()) continue;
    else if (name === 'w:footnoteReference') notes.push(...noteOf(attributeOf(token.tag, 'w:id') ?? ''));
    else if (name === 'w:p' && kind === 'close') {
      if (hidden.runsOn()) continue;
      lines.push(...[line.trim(), ...notes].filter((text) => text !== ''));
      line = '';
      notes = [];
    } else if (inRun && kind !== 'close') line += printedAs.get(name) ?? '';
  }
  return lines;
}
