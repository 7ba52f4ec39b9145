import { sha256Hex } from '../../../shared/json/canonical.ts';
import { briefingItemId, briefingNamespace, fingerprintElement } from '../briefing-fingerprint.ts';
import { x } from '../xml/write.ts';
import { contentTypes, relations } from './namespaces.ts';
import type { Part, Relationship } from './package.ts';

const itemPath = 'customXml/item1.xml';
const propertiesPath = 'customXml/itemProps1.xml';

/** From the presentation to its fingerprint. */
export const fingerprintRelationship: Relationship = {
  id: 'rId7',
  type: relations.customXml,
  target: itemPath,
};

/** What the deck was made from and which words it had then, in a part that PowerPoint keeps. */
export function fingerprintParts(digest: string, words: string): readonly Part[] {
  return [
    {
      path: itemPath,
      content: fingerprintElement({ digest, textDigest: sha256Hex(words) }),
      relationships: [{ id: 'rId1', type: relations.customXmlProperties, target: propertiesPath }],
    },
    {
      path: propertiesPath,
      contentType: contentTypes.customXmlProperties,
      content: x(
        'ds:datastoreItem',
        {
          'ds:itemID': briefingItemId,
          'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
        },
        x('ds:schemaRefs', {}, x('ds:schemaRef', { 'ds:uri': briefingNamespace })),
      ),
    },
  ];
}
