import type { Deck } from '../../../shared/briefing/slide.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import { type Xml, x } from '../xml/write.ts';
import { fingerprintRelationship } from './fingerprint.ts';
import { notesSize, slideSize } from './geometry.ts';
import { masterPath, notesMasterPath } from './masters.ts';
import { contentTypes, deckNamespaces, namespaces, relations } from './namespaces.ts';
import type { Part, Relationship } from './package.ts';
import { perPoint } from './paint.ts';

export const presentationPath = 'ppt/presentation.xml';

/** The part that lists the slides, and the small ones that every presentation has. */
export function presentationParts(slides: readonly string[]): readonly Part[] {
  const idOf = (index: number) => `rId${index + 10}`;
  return [
    {
      path: presentationPath,
      contentType: contentTypes.presentation,
      content: x(
        'p:presentation',
        { ...deckNamespaces, saveSubsetFonts: 1 },
        x('p:sldMasterIdLst', {}, x('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
        x('p:notesMasterIdLst', {}, x('p:notesMasterId', { 'r:id': 'rId2' })),
        slides.length === 0
          ? undefined
          : x(
              'p:sldIdLst',
              {},
              slides.map((_, index) => x('p:sldId', { id: 256 + index, 'r:id': idOf(index) })),
            ),
        x('p:sldSz', { cx: slideSize.width * perPoint, cy: slideSize.height * perPoint }),
        x('p:notesSz', { cx: notesSize.width * perPoint, cy: notesSize.height * perPoint }),
      ),
      relationships: [
        { id: 'rId1', type: relations.master, target: masterPath },
        { id: 'rId2', type: relations.notesMaster, target: notesMasterPath },
        { id: 'rId3', type: relations.presentationProperties, target: 'ppt/presProps.xml' },
        { id: 'rId4', type: relations.viewProperties, target: 'ppt/viewProps.xml' },
        { id: 'rId5', type: relations.theme, target: 'ppt/theme/theme1.xml' },
        { id: 'rId6', type: relations.tableStyles, target: 'ppt/tableStyles.xml' },
        fingerprintRelationship,
        ...slides.map((target, index): Relationship => ({ id: idOf(index), type: relations.slide, target })),
      ],
    },
    {
      path: 'ppt/presProps.xml',
      contentType: contentTypes.presentationProperties,
      content: x('p:presentationPr', deckNamespaces),
    },
    {
      path: 'ppt/viewProps.xml',
      contentType: contentTypes.viewProperties,
      content: x('p:viewPr', deckNamespaces),
    },
    {
      path: 'ppt/tableStyles.xml',
      contentType: contentTypes.tableStyles,
      // The one that PowerPoint offers first; our tables say themselves how they look.
      content: x('a:tblStyleLst', {
        'xmlns:a': namespaces.a,
        def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
      }),
    },
  ];
}

const corePath = 'docProps/core.xml';
const appPath = 'docProps/app.xml';

/** Where a program begins to read the file. */
export const entries: readonly Relationship[] = [
  { id: 'rId1', type: relations.document, target: presentationPath },
  { id: 'rId2', type: relations.coreProperties, target: corePath },
  { id: 'rId3', type: relations.appProperties, target: appPath },
];

/** Title, maker, subject, language; dates are those of the newest edit. */
export function propertyParts({ title, organization, date, language }: Deck): readonly Part[] {
  const moment = (name: string): Xml => x(name, { 'xsi:type': 'dcterms:W3CDTF' }, date);
  return [
    {
      path: corePath,
      contentType: contentTypes.coreProperties,
      content: x(
        'cp:coreProperties',
        {
          'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:dcterms': 'http://purl.org/dc/terms/',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        x('dc:title', {}, printableLine(title)),
        x('dc:subject', {}, 'Deep-dive briefing under OMB Circular A-11, Section 280'),
        x('dc:creator', {}, printableLine(organization)),
        x('cp:keywords', {}, 'customer experience, deep dive, briefing'),
        x('dc:language', {}, language),
        x('cp:lastModifiedBy', {}, printableLine(organization)),
        moment('dcterms:created'),
        moment('dcterms:modified'),
      ),
    },
    {
      path: appPath,
      contentType: contentTypes.appProperties,
      content: x(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        x('Application', {}, 'HISP CX Workbook'),
      ),
    },
  ];
}
