import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { looksLikeHeading } from '../../../../../shared/accessibility/wording.ts';
import { allBelow, attribute, childOf, isOn } from '../../../xml/tree.ts';
import { type Fault, type Point, whole } from '../point.ts';
import {
  documentPath,
  isBoldByHand,
  isHeadingStyle,
  type WordFile,
  type WordParagraph,
} from '../word-file.ts';

function levelOf(word: WordFile, { style }: WordParagraph): number | undefined {
  const found = style === undefined ? undefined : word.styles.get(style);
  return found !== undefined && isHeadingStyle(found) ? Number(found.name.slice(-1)) : undefined;
}

function headingsOf(word: WordFile) {
  return word.paragraphs.flatMap((paragraph) => {
    const level = levelOf(word, paragraph);
    return level === undefined ? [] : [{ ...paragraph, level }];
  });
}

function skipped(word: WordFile): readonly Fault[] {
  const headings = headingsOf(word);
  return headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1
      ? [
          {
            message: `The heading ${quoted(text)} has level ${level} behind level ${before}; a level is skipped.`,
          },
        ]
      : [];
  });
}

/** A paragraph that Word lists among the headings although its style is none. */
function faked(word: WordFile): readonly Fault[] {
  return word.paragraphs.flatMap((paragraph) => {
    const { element, text, under, cell, inContents } = paragraph;
    if (cell !== undefined || inContents || levelOf(word, paragraph) !== undefined) return [];
    const properties = childOf(element, 'w:pPr');
    const isFaked =
      childOf(properties, 'w:outlineLvl') !== undefined ||
      (childOf(properties, 'w:numPr') === undefined && isBoldByHand(paragraph) && looksLikeHeading(text));
    return isFaked
      ? [
          {
            message: `${quoted(text)} looks like a heading and is none; those who do not see it miss it.`,
            under,
          },
        ]
      : [];
  });
}

function contentsOf(word: WordFile): readonly WordParagraph[] {
  return word.paragraphs.filter(({ inContents, text }) => inContents && text.trim() !== '');
}

export const headingPoints: readonly Point[] = [
  { id: 'heading-skipped', asks: 'No level of heading is skipped.', check: skipped },
  {
    id: 'heading-empty',
    asks: 'Every heading has words.',
    check: (word) =>
      headingsOf(word)
        .filter(({ text }) => text.trim() === '')
        .map(({ level }) => ({ message: `A heading of level ${level} has no words.` })),
  },
  { id: 'heading-faked', asks: 'What looks like a heading is one.', check: faked },
  {
    id: 'heading-outline',
    asks: 'The heading styles carry their level, by which one moves through a document.',
    check: ({ styles, paragraphs }) =>
      [...new Set(paragraphs.map(({ style }) => style))]
        .map((id) => (id === undefined ? undefined : styles.get(id)))
        .filter((style) => style !== undefined)
        .filter((style) => isHeadingStyle(style) && childOf(style.paragraph, 'w:outlineLvl') === undefined)
        .map(({ name }) => ({ message: `The style ${quoted(name)} has no outline level.` })),
  },
  whole(
    'contents',
    'A document with headings has a contents list with entries.',
    (word) => headingsOf(word).length === 0 || contentsOf(word).length > 0,
    'There are headings, and no contents list that leads to them.',
  ),
  whole(
    'contents-current',
    'Nothing asks to be updated when the file is opened.',
    (word) =>
      !isOn(childOf(word.part('word/settings.xml'), 'w:updateFields')) &&
      allBelow(word.part(documentPath), 'w:fldChar').every(
        (field) => !/^(?:1|true|on)$/.test(attribute(field, 'w:dirty') ?? ''),
      ),
    'Word would ask to update the contents list on opening the file.',
  ),
];
