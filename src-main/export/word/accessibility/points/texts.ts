import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { beginsLikeListItem } from '../../../../../shared/accessibility/wording.ts';
import { allBelow, attribute, childOf } from '../../../xml/tree.ts';
import type { Fault, Point } from '../point.ts';
import { inherited, isHeadingStyle, textOf, type WordFile, type WordParagraph } from '../word-file.ts';

function isNumbered(word: WordFile, { element, style }: WordParagraph): boolean {
  return (
    childOf(childOf(element, 'w:pPr'), 'w:numPr') !== undefined ||
    inherited(word.styles, style, ({ paragraph }) => childOf(paragraph, 'w:numPr')) !== undefined
  );
}

/** Headings may have numbers of their own. */
function isHeading({ styles }: WordFile, { style }: WordParagraph): boolean {
  const found = style === undefined ? undefined : styles.get(style);
  return found !== undefined && isHeadingStyle(found);
}

function fakedLists(word: WordFile): readonly Fault[] {
  return word.paragraphs.flatMap((paragraph) => {
    const { text, under, inContents } = paragraph;
    if (inContents || isNumbered(word, paragraph) || isHeading(word, paragraph)) return [];
    return text
      .split('\n')
      .filter(beginsLikeListItem)
      .map((line) => ({ message: `${quoted(line)} begins like an item of a list, and is in none.`, under }));
  });
}

const things = ['w:drawing', 'w:object', 'w:pict', 'w:sectPr', 'w:fldChar'];

function isBlank({ element, text }: WordParagraph): boolean {
  return text.trim() === '' && allBelow(element, ...things).length === 0;
}

function blanks({ paragraphs }: WordFile): readonly Fault[] {
  return paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1];
    const isSecond =
      before !== undefined && before.cell === paragraph.cell && isBlank(before) && isBlank(paragraph);
    return isSecond
      ? [{ message: 'Two blank paragraphs stand one behind the other.', under: paragraph.under }]
      : [];
  });
}

function spaceRuns({ paragraphs }: WordFile): readonly Fault[] {
  return paragraphs
    .filter(({ text }) => / {3}|\t\t/.test(text))
    .map(({ text, under }) => ({ message: `${quoted(text)} is set with runs of spaces or tabs.`, under }));
}

function lostNotes(word: WordFile): readonly Fault[] {
  const notes = new Set(
    allBelow(word.part('word/footnotes.xml'), 'w:footnote')
      .filter((note) => textOf(note).trim() !== '')
      .map((note) => attribute(note, 'w:id')),
  );
  return word.paragraphs.flatMap(({ element, text, under }) =>
    allBelow(element, 'w:footnoteReference')
      .filter((reference) => !notes.has(attribute(reference, 'w:id')))
      .map(() => ({ message: `A footnote of ${quoted(text)} has no text.`, under })),
  );
}

export const textPoints: readonly Point[] = [
  { id: 'list-faked', asks: 'What looks like a list is one.', check: fakedLists },
  { id: 'blank-paragraphs', asks: 'Blank paragraphs make no space.', check: blanks },
  { id: 'space-runs', asks: 'Runs of spaces and tabs make no columns.', check: spaceRuns },
  { id: 'footnote-lost', asks: 'Every footnote has its text.', check: lostNotes },
];
