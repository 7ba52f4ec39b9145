import {
  briefingItemId,
  briefingNamespace,
  type Fingerprint,
  fingerprintElement,
} from '../briefing-fingerprint.ts';
import { insertBefore, type Parts, setText, textOf } from './package-parts.ts';

/** Marks the part as ours, whatever Word renames it to. */
export const submissionNamespace = 'urn:hisp-cx-workbook:submission:1';

const officeSchemas = 'http://schemas.openxmlformats.org/officeDocument/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** A fixed id of our data store item; any GUID will do. */
const submissionItemId = '{6B8F0C5E-2A7D-4E0B-9C55-0F4C2E7A1D11}';

/** Of the words on the pages, so that a change of them shows. */
export const textDigestAttribute = 'textDigest';

/** A fingerprint but for the words, which are known once they are written. */
export type BriefingMark = Omit<Fingerprint, 'textDigest'>;

/** What a file carries beside its pages: its deliverable's JSON, or of the briefing what it is known again by. */
export type Carried =
  | { readonly type: 'data'; readonly json: string }
  | { readonly type: 'briefing'; readonly fingerprint: BriefingMark };

/**
 * Adds what is carried as a custom XML part, which Word keeps when it saves the file. Throws on characters that
 * XML cannot hold: leaving them out would change the digest, and they are refused at entry.
 *
 * @param textDigest SHA-256 of the words that the document shows, to be compared with what it shows later
 */
export function embed(parts: Parts, carried: Carried, textDigest: string): void {
  if (carried.type === 'briefing') {
    const { xml } = fingerprintElement({ ...carried.fingerprint, textDigest });
    addItem(parts, xml, { itemId: briefingItemId, namespace: briefingNamespace });
    return;
  }
  const attributes = `mediaType="application/json" ${textDigestAttribute}="${textDigest}"`;
  const content = `<submission xmlns="${submissionNamespace}" ${attributes}>${escapeText(carried.json)}</submission>`;
  addItem(parts, content, { itemId: submissionItemId, namespace: submissionNamespace });
}

type Item = { readonly itemId: string; readonly namespace: string };

function addItem(parts: Parts, content: string, { itemId, namespace }: Item): void {
  setText(parts, 'customXml/item1.xml', declaration + content);
  setText(
    parts,
    'customXml/itemProps1.xml',
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${officeSchemas}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setText(
    parts,
    'customXml/_rels/item1.xml.rels',
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeSchemas}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  insert(parts, '[Content_Types].xml', '</Types>', contentType);
  insert(parts, 'word/_rels/document.xml.rels', '</Relationships>', relationship);
}

const contentType =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>';
const relationship = `<Relationship Id="rIdSubmission" Type="${officeSchemas}/relationships/customXml" Target="../customXml/item1.xml"/>`;

function insert(parts: Parts, path: string, mark: string, addition: string): void {
  setText(parts, path, insertBefore(textOf(parts, path), mark, addition));
}

function escapeText(json: string): string {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(json))
    throw new Error('The JSON to embed has characters that XML cannot hold');
  return json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
