import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { beginsLikeHeading, looksLikeHeading } from '../../../../../shared/accessibility/wording.ts';
import { attribute, childOf, isOn } from '../../../xml/tree.ts';
import { type Fault, type Point, whole } from '../point.ts';
import { isListItem, type WordParagraph } from '../story.ts';
import { paragraphProperty, type Style } from '../styles.ts';
import { isOnAttribute, type WordFile } from '../word-file.ts';

function headingsOf({ paragraphs }: WordFile) {
  return paragraphs.flatMap((paragraph) => {
    const level = paragraph.style?.heading;
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

/** Is it among the headings of Word's navigation without being one of the built-in ones? */
function isOutlined({ element, style }: WordParagraph): boolean {
  const level =
    childOf(childOf(element, 'w:pPr'), 'w:outlineLvl') ?? paragraphProperty(style, 'w:outlineLvl');
  // The tenth level, 9, is that of text (ISO 29500-1, 17.3.1.20).
  return level !== undefined && Number(attribute(level, 'w:val')) < 9;
}

/** Styles that are bold throughout, such as that of captions, are no fakes; bold that was put on by hand is. */
function isBoldByHand({ runs }: WordParagraph): boolean {
  return runs.length > 0 && runs.every(({ own }) => own.bold === true);
}

function faked({ paragraphs }: WordFile): readonly Fault[] {
  return paragraphs.flatMap((paragraph) => {
    const { text, style, under, cell, inContents } = paragraph;
    if (cell !== undefined || inContents || style?.heading !== undefined) return [];
    const isFaked =
      (isOutlined(paragraph) && text.trim() !== '') ||
      beginsLikeHeading(text) ||
      (isBoldByHand(paragraph) && looksLikeHeading(text) && !isListItem(paragraph));
    return isFaked
      ? [
          {
            message: `${quoted(text)} looks like a heading and is none; those who do not see it miss it.`,
            under,
            text,
          },
        ]
      : [];
  });
}

function contentsOf(word: WordFile): readonly WordParagraph[] {
  return word.paragraphs.filter(({ inContents, text }) => inContents && text.trim() !== '');
}

function isUnoutlined(style: Style | undefined): style is Style {
  return style?.heading !== undefined && paragraphProperty(style, 'w:outlineLvl') === undefined;
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
    check: ({ paragraphs }) =>
      [...new Set(paragraphs.map(({ style }) => style))].filter(isUnoutlined).map(({ name }) => ({
        message: `The style ${quoted(name)} has no outline level.`,
      })),
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
      word.all('w:fldChar', 'w:fldSimple').every((field) => !isOnAttribute(field, 'w:dirty')),
    'Word would ask to update the contents list on opening the file.',
  ),
];
