import { allBelow, attribute, childOf, isOn, type XmlElement } from '../../../xml/tree.ts';
import { type Point, whole } from '../point.ts';
import { isOnAttribute, type WordFile } from '../word-file.ts';

const corePath = 'docProps/core.xml';

function property(word: WordFile, name: string): string {
  const [text] = childOf(word.part(corePath), name)?.children ?? [];
  return typeof text === 'string' ? text.trim() : '';
}

function settings(word: WordFile): XmlElement | undefined {
  return word.part('word/settings.xml');
}

const revisions = [
  ...[
    'w:ins',
    'w:del',
    'w:moveFrom',
    'w:moveTo',
    'w:cellIns',
    'w:cellDel',
    'w:cellMerge',
    'w:numberingChange',
  ],
  ...['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'],
];

function hasRevisions({ all }: WordFile): boolean {
  return all(...revisions).length > 0;
}

/** What a document says about itself, and whether everyone may use it. */
export const aboutPoints: readonly Point[] = [
  whole(
    'title',
    'The file states its title.',
    (word) => property(word, 'dc:title') !== '',
    'The file has no title.',
  ),
  whole(
    'creator',
    'The file states who made it.',
    (word) => property(word, 'dc:creator') !== '',
    'The file does not say which organization made it.',
  ),
  whole(
    'subject',
    'The file states its subject or keywords.',
    (word) => property(word, 'dc:subject') !== '' || property(word, 'cp:keywords') !== '',
    'The file has neither a subject nor keywords.',
  ),
  whole(
    'language',
    'The file states the language of its text, for the voice that reads it.',
    (word) =>
      property(word, 'dc:language') !== '' &&
      allBelow(childOf(word.part('word/styles.xml'), 'w:docDefaults'), 'w:lang').some(
        (language) => (attribute(language, 'w:val') ?? '') !== '',
      ),
    'The file does not say which language it is in.',
  ),
  whole(
    'file-name',
    'The file’s name has only letters, digits, periods, underscores and hyphens.',
    ({ fileName }) => /^[A-Za-z0-9._-]+\.docx$/.test(fileName),
    'The file’s name has characters that some programs cannot open.',
  ),
  whole(
    'protection',
    'Nothing keeps assistive technology out of the file.',
    (word) => !isOnAttribute(childOf(settings(word), 'w:documentProtection'), 'w:enforcement'),
    'The file is protected, which keeps assistive technology out.',
  ),
  whole(
    'revisions',
    'No change is tracked.',
    (word) => !hasRevisions(word) && !isOn(childOf(settings(word), 'w:trackRevisions')),
    'The file tracks changes; readers would hear both texts.',
  ),
  whole(
    'comments',
    'The file carries no comments.',
    ({ paths, all }) =>
      !paths.some((path) => /^word\/comments/.test(path)) && all('w:commentReference').length === 0,
    'The file carries comments.',
  ),
];
