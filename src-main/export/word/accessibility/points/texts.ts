import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { beginsLikeListItem } from '../../../../../shared/accessibility/wording.ts';
import { allBelow, attribute } from '../../../xml/tree.ts';
import type { Fault, Point } from '../point.ts';
import { isListItem, textOf, type WordParagraph } from '../story.ts';
import type { WordFile } from '../word-file.ts';

function fakedLists({ paragraphs }: WordFile): readonly Fault[] {
  return paragraphs.flatMap((paragraph) => {
    const { text, style, under, inContents } = paragraph;
    // Headings may have numbers of their own.
    if (inContents || style?.heading !== undefined || isListItem(paragraph)) return [];
    return text
      .split('\n')
      .filter(beginsLikeListItem)
      .map((line) => ({
        message: `${quoted(line)} begins like an item of a list, and is in none.`,
        under,
        text: line,
      }));
  });
}

const things = ['w:drawing', 'w:object', 'w:pict', 'w:sectPr', 'w:fldChar'] as const;

function isBlank({ text, inside }: WordParagraph): boolean {
  return text.trim() === '' && things.every((thing) => inside(thing).length === 0);
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

/** Two spaces behind a sentence are an old habit of typists, and harmless. */
const runOfSpaces = /(?<![.!?:])[ \u00a0]{2}|[ \u00a0]{3}|\t\t/;

function spaceRuns({ paragraphs }: WordFile): readonly Fault[] {
  return paragraphs
    .filter(({ text }) => runOfSpaces.test(text))
    .map(({ text, under }) => ({ message: `${quoted(text)} is set with runs of spaces or tabs.`, under }));
}

/** The ids of the notes of a kind that have words. */
function notesWithWords(word: WordFile, kind: 'footnote' | 'endnote'): ReadonlySet<string | undefined> {
  return new Set(
    allBelow(word.part(`word/${kind}s.xml`), `w:${kind}`)
      .filter((note) => textOf(note).trim() !== '')
      .map((note) => attribute(note, 'w:id')),
  );
}

function lostNotes(word: WordFile): readonly Fault[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const notes = notesWithWords(word, kind);
    return word.paragraphs.flatMap(({ inside, text, under }) =>
      inside(`w:${kind}Reference`)
        .filter((reference) => !notes.has(attribute(reference, 'w:id')))
        .map(() => ({ message: `A note of ${quoted(text)} has no text.`, under })),
    );
  });
}

export const textPoints: readonly Point[] = [
  { id: 'list-faked', asks: 'What looks like a list is one.', check: fakedLists },
  { id: 'blank-paragraphs', asks: 'Blank paragraphs make no space.', check: blanks },
  { id: 'space-runs', asks: 'Runs of spaces and tabs make no columns.', check: spaceRuns },
  { id: 'footnote-lost', asks: 'Every footnote and endnote has its text.', check: lostNotes },
];
