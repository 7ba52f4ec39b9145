import { allBelow, attribute, childOf, childrenOf } from '../../xml/tree.ts';
import { type Point, whole } from './point.ts';
import type { SlidesFile } from './slides-file.ts';

function property(file: SlidesFile, name: string): string {
  const [text] = childOf(file.part('docProps/core.xml'), name)?.children ?? [];
  return typeof text === 'string' ? text.trim() : '';
}

/** Every run says its language, or the voice guesses. */
function sayLanguage({ slides }: SlidesFile): boolean {
  return slides.every(({ root }) =>
    allBelow(root, 'a:r').every((run) => attribute(childOf(run, 'a:rPr'), 'lang') !== undefined),
  );
}

function leadsOut({ paths, part }: SlidesFile): boolean {
  return paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => childrenOf(part(path), 'Relationship'))
    .some((relationship) => attribute(relationship, 'TargetMode') === 'External');
}

export const aboutPoints: readonly Point[] = [
  whole(
    'title',
    'The file states its title.',
    (file) => property(file, 'dc:title') !== '',
    'The properties of the file have no title.',
  ),
  whole(
    'creator',
    'The file states who made it.',
    (file) => property(file, 'dc:creator') !== '',
    'The properties of the file do not say who made it.',
  ),
  whole(
    'subject',
    'The file states its subject or keywords.',
    (file) => property(file, 'dc:subject') !== '' || property(file, 'cp:keywords') !== '',
    'The properties of the file have neither subject nor keywords.',
  ),
  whole(
    'language',
    'Every text states its language, for the voice that reads it.',
    sayLanguage,
    'Some text does not state its language.',
  ),
  whole(
    'file-name',
    'The file’s name has only letters, digits, periods, underscores and hyphens.',
    ({ fileName }) => /^[A-Za-z0-9._-]+\.pptx$/.test(fileName),
    'The name of the file has other signs than letters, digits, periods, underscores and hyphens.',
  ),
  whole(
    'external',
    'Nothing is loaded from outside of the file.',
    (file) => !leadsOut(file),
    'The file has links to something outside of it.',
  ),
  whole(
    'movement',
    'Nothing moves, blinks or goes on by itself.',
    ({ slides }) => slides.every(({ root }) => allBelow(root, 'p:timing', 'p:transition').length === 0),
    'A slide has an animation or a transition.',
  ),
];
