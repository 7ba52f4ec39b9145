import { type Fingerprint, fingerprintIn } from '../briefing-fingerprint.ts';
import { attributeOf, xmlTokens } from '../xml/tokens.ts';
import { submissionNamespace, textDigestAttribute } from './custom-xml.ts';
import { documentPath, type Reading, readParts } from './read-parts.ts';
import { textInOrder } from './visible-text.ts';

/** What travels in a Word file beside its pages: data, or of the briefing what it is known again by. */
export type Embedded =
  | ({ readonly type: 'data' } & EmbeddedData)
  | { readonly type: 'briefing'; readonly fingerprint: Fingerprint };

type EmbeddedData = {
  /** The deliverable's canonical JSON. */
  readonly json: string;
  /** SHA-256 of the words that the document showed when it was made. */
  readonly textDigest: string | undefined;
};

/**
 * What travels in a Word file, or undefined if nothing of ours does. Word may have saved the file since and
 * renamed the part, so it is known by its namespace.
 */
export function readEmbedded(docx: Uint8Array): Reading<Embedded | undefined> {
  const parts = readParts(docx, (path) => path === documentPath || /^customXml\/item\d+\.xml$/.test(path));
  if (!parts.ok) return parts;
  for (const [path, xml] of parts.value.texts) {
    if (path === documentPath) continue;
    const data = submissionIn(xml);
    if (data !== undefined) return { ok: true, value: { type: 'data', ...data } };
    const fingerprint = fingerprintIn(xml);
    if (fingerprint !== undefined) return { ok: true, value: { type: 'briefing', fingerprint } };
  }
  return { ok: true, value: undefined };
}

/** The JSON that travels in a Word file, or undefined if none does. */
export function readEmbeddedJson(docx: Uint8Array): Reading<string | undefined> {
  const found = readEmbedded(docx);
  if (!found.ok) return found;
  return { ok: true, value: found.value?.type === 'data' ? found.value.json : undefined };
}

/**
 * The words of the body in the order in which they are read, a paragraph to a line; a footnote follows the
 * paragraph that refers to it. Header, footer and alternative texts are not among them.
 */
export function visibleText(docx: Uint8Array): Reading<string> {
  const parts = readParts(docx, (path) => path === documentPath || path === 'word/footnotes.xml');
  if (!parts.ok) return parts;
  const { texts } = parts.value;
  const body = texts.get(documentPath) ?? '';
  return { ok: true, value: textInOrder(body, texts.get('word/footnotes.xml') ?? '') };
}

/** Content and text digest of the root element, if it is our submission element. */
function submissionIn(xml: string): EmbeddedData | undefined {
  let found: EmbeddedData | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text')
      found = found === undefined ? undefined : { ...found, json: found.json + token.text };
    else if (found !== undefined) return token.kind === 'close' ? found : undefined;
    else if (token.kind !== 'open' || !isSubmission(token.name, token.tag)) return undefined;
    else found = { json: '', textDigest: attributeOf(token.tag, textDigestAttribute) };
  }
  return undefined;
}

function isSubmission(name: string, tag: string): boolean {
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : [undefined, name];
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return (
    local === 'submission' &&
    /^[\w:.-]*$/.test(declaration) &&
    attributeOf(tag, declaration) === submissionNamespace
  );
}
