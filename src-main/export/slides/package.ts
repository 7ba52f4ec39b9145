import path from 'node:path/posix';
import { type Xml, x, xmlFile } from '../xml/write.ts';
import { zipParts } from '../zip-parts.ts';

/** From one part to another, under an id by which the first one's XML means the second. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** A file of an Office package. */
export type Part = {
  /** Without a slash in front. */
  readonly path: string;
  /** Absent where the ending of its name says what it is, as with pictures. */
  readonly contentType?: string;
  readonly content: Xml | Uint8Array;
  /** Only to other parts: nothing leads out of the package. */
  readonly relationships?: readonly Relationship[];
};

const package2006 = 'http://schemas.openxmlformats.org/package/2006';

/** The endings whose type need not be said of each part. */
const usualTypes: readonly (readonly [extension: string, type: string])[] = [
  ['gif', 'image/gif'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xml', 'application/xml'],
];

/**
 * The parts as one file.
 *
 * @param entries what a program begins to read with: relationships of the package itself
 * @param level 0 where the file becomes part of another one, which compresses it
 */
export function packParts(
  parts: readonly Part[],
  entries: readonly Relationship[],
  level: 0 | 6 = 6,
): Uint8Array {
  const files = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', xmlFile(typesOf(parts))],
    ['_rels/.rels', xmlFile(relationshipsOf(entries, ''))],
  ]);
  for (const { path: place, content, relationships = [] } of parts) {
    files.set(place, content instanceof Uint8Array ? content : xmlFile(content));
    if (relationships.length === 0) continue;
    const beside = `${path.dirname(place)}/_rels/${path.basename(place)}.rels`;
    files.set(beside, xmlFile(relationshipsOf(relationships, path.dirname(place))));
  }
  return zipParts(files, level);
}

function typesOf(parts: readonly Part[]): Xml {
  return x(
    'Types',
    { xmlns: `${package2006}/content-types` },
    usualTypes.map(([Extension, ContentType]) => x('Default', { Extension, ContentType })),
    parts.flatMap(({ path: place, contentType: ContentType }) =>
      ContentType === undefined ? [] : [x('Override', { PartName: `/${place}`, ContentType })],
    ),
  );
}

function relationshipsOf(relationships: readonly Relationship[], folder: string): Xml {
  return x(
    'Relationships',
    { xmlns: `${package2006}/relationships` },
    relationships.map(({ id: Id, type: Type, target }) =>
      x('Relationship', { Id, Type, Target: folder === '' ? target : path.relative(folder, target) }),
    ),
  );
}
