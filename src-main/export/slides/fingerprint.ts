import { sha256Hex } from '../../../shared/json/canonical.ts';
import { x } from '../xml/write.ts';
import { contentTypes, relations } from './namespaces.ts';
import type { Part, Relationship } from './package.ts';

/** Marks the part as ours, whatever PowerPoint renames it to. */
export const briefingNamespace = 'urn:hisp-cx-workbook:briefing:1';
export const digestAttribute = 'digest';
export const textDigestAttribute = 'textDigest';

const itemPath = 'customXml/item1.xml';
const propertiesPath = 'customXml/itemProps1.xml';
/** A fixed id of our data store item; any GUID will do. */
const itemId = '{0D5D3C55-7B44-4C8F-9D0A-5A1F3C8E2B67}';

/** From the presentation to its fingerprint. */
export const fingerprintRelationship: Relationship = {
  id: 'rId7',
  type: relations.customXml,
  target: itemPath,
};

/**
 * What the deck was made from and which words it had then, in a part that PowerPoint keeps. The data of the
 * briefing do not travel in it: they hold what is hidden.
 */
export function fingerprintParts(digest: string, words: string): readonly Part[] {
  return [
    {
      path: itemPath,
      content: x('briefing', {
        xmlns: briefingNamespace,
        [digestAttribute]: digest,
        [textDigestAttribute]: sha256Hex(words),
      }),
      relationships: [{ id: 'rId1', type: relations.customXmlProperties, target: propertiesPath }],
    },
    {
      path: propertiesPath,
      contentType: contentTypes.customXmlProperties,
      content: x(
        'ds:datastoreItem',
        {
          'ds:itemID': itemId,
          'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
        },
        x('ds:schemaRefs', {}, x('ds:schemaRef', { 'ds:uri': briefingNamespace })),
      ),
    },
  ];
}
