import { type BriefingDocumentName, briefingDocumentNames } from '../../shared/briefing/documents.ts';
import { attributeOf, xmlTokens } from './xml/tokens.ts';
import { type Xml, x } from './xml/write.ts';

/** Marks the part as ours, whatever an office program renames it to. */
export const briefingNamespace = 'urn:hisp-cx-workbook:briefing:1';

/** A fixed id of our data store item; any GUID will do. */
export const briefingItemId = '{0D5D3C55-7B44-4C8F-9D0A-5A1F3C8E2B67}';

/** What a file of the briefing says about itself. The data do not travel in it: they hold what is hidden. */
export type Fingerprint = {
  /** Of the briefing it was made from; of minutes, of what they say. */
  readonly digest: string;
  /** SHA-256 of what it said when it was made: a deck on slides, in notes and charts, a document on its pages. */
  readonly textDigest: string;
  /** Of a document which one it is, and the digest of what its chapters were made from. */
  readonly document?: { readonly name: BriefingDocumentName; readonly contentDigest: string };
};

/** The root of a part that office programs keep when they save the file. */
export function fingerprintElement({ digest, textDigest, document }: Fingerprint): Xml {
  return x('briefing', {
    xmlns: briefingNamespace,
    digest,
    textDigest,
    document: document?.name,
    contentDigest: document?.contentDigest,
  });
}

/** What the root of a part says, if it is ours. */
export function fingerprintIn(xml: string): Fingerprint | undefined {
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' && token.kind !== 'empty') continue;
    const { tag } = token;
    if (attributeOf(tag, 'xmlns') !== briefingNamespace) return undefined;
    const name = briefingDocumentNames.find((each) => each === attributeOf(tag, 'document'));
    const contentDigest = attributeOf(tag, 'contentDigest') ?? '';
    return {
      digest: attributeOf(tag, 'digest') ?? '',
      textDigest: attributeOf(tag, 'textDigest') ?? '',
      ...(name === undefined ? {} : { document: { name, contentDigest } }),
    };
  }
  return undefined;
}
