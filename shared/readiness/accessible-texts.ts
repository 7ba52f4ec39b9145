import {
  beginsLikeHeading,
  beginsLikeListItem,
  isBareAddress,
  isVagueLink,
  looksLikeHeading,
} from '../accessibility/wording.ts';
import { markdownBlocks } from '../documents/markdown.ts';
import type { Block, Inline } from '../documents/tree.ts';
import { type DocumentDeliverable, deliverableLabels, documentDeliverables } from '../model/deliverable.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { findingInText, type Hit, type PrintedText, searchIn, textsPrintedIn } from './printed-texts.ts';
import type { Rule } from './rule.ts';
import { shorten } from './words.ts';

/** Is there anything in a text that the marks of Markdown could make a link, bold, or a line of its own? */
const worthParsing = /https?:|#|\*\*|__|\]\(|[•·‣▪●◦○■–—]|\n/i;

/** What those who hear a text would miss. */
type Barrier = {
  /** The words that are meant, as the document prints them. */
  readonly words: string;
  /** What is wrong with them, as the end of a sentence. */
  readonly says: string;
};

/** In the order of the text; undefined where there are none. */
function barriersIn({ text, isMarkdown }: PrintedText): readonly Barrier[] | undefined {
  if (!isMarkdown) return beginsLikeListItem(text) ? [fakedItem(text)] : undefined;
  if (!worthParsing.test(text) && !beginsLikeListItem(text)) return undefined;
  const found = markdownBlocks(text).flatMap(barriersOf);
  return found.length > 0 ? found : undefined;
}

function barriersOf(block: Block): readonly Barrier[] {
  if (block.type === 'paragraph')
    return [
      ...linkBarriers(block.content),
      ...headingBarriers(block.content),
      ...listBarriers(block.content),
    ];
  if (block.type !== 'list') return [];
  return block.items.flatMap(({ content, children }) => [
    ...linkBarriers(content),
    ...(children === undefined ? [] : barriersOf(children)),
  ]);
}

function linkBarriers(content: readonly Inline[]): readonly Barrier[] {
  return content.flatMap((inline) => {
    if (inline.type !== 'link') return [];
    const words = inline.content.map(({ text }) => text).join('');
    const isBare = isBareAddress(words);
    if (!isBare && !isVagueLink(words)) return [];
    const why = isBare ? 'whose address is read out letter by letter' : 'which does not say where it leads';
    return [{ words, says: `the link “${shorten(words)}”, ${why}; name what stands there.` }];
  });
}

/** A line in bold alone, or behind number signs, is no heading to those who do not see it. */
function headingBarriers(content: readonly Inline[]): readonly Barrier[] {
  const marked = linesOf(content)
    .filter(beginsLikeHeading)
    .map((line) => ({
      words: line,
      says: `the line “${shorten(line)}”, whose number signs make no heading here; write a sentence.`,
    }));
  const isBold = content.every((inline) => inline.type === 'text' && inline.bold === true);
  const words = linesOf(content).join(' ');
  if (!isBold || !looksLikeHeading(words)) return marked;
  const says = `the line “${shorten(words)}”, which is bold like a heading and is none; write a sentence.`;
  return [...marked, { words, says }];
}

function listBarriers(content: readonly Inline[]): readonly Barrier[] {
  return linesOf(content).filter(beginsLikeListItem).map(fakedItem);
}

function fakedItem(line: string): Barrier {
  return {
    words: line,
    says: `the line “${shorten(line)}”, which begins like an item of a list; use the list button.`,
  };
}

function linesOf(content: readonly Inline[]): readonly string[] {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'link') return inline.content.map(({ text }) => text).join('');
      return inline.type === 'break' ? '\n' : '';
    })
    .join('')
    .split('\n');
}

type Search = (snapshot: WorkbookSnapshot) => readonly Hit<readonly Barrier[]>[];

const searches = new Map<DocumentDeliverable, Search>(
  documentDeliverables.map((deliverable) => [deliverable, searchIn(textsPrintedIn(deliverable), barriersIn)]),
);

function hitsIn(snapshot: WorkbookSnapshot, deliverable: DocumentDeliverable) {
  return searches.get(deliverable)?.(snapshot) ?? [];
}

/**
 * The fields in which words were typed that the check of a finished document found fault with, for as long as
 * they stand there.
 */
export function fieldsOfBarrier(
  snapshot: WorkbookSnapshot,
  deliverable: DocumentDeliverable,
  words: string,
): readonly PrintedText[] {
  const wanted = onOneLine(words);
  return hitsIn(snapshot, deliverable)
    .filter(({ found }) => found.some((barrier) => onOneLine(barrier.words) === wanted))
    .map(({ text }) => text);
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** What authors type is heard as well as seen (Revised 508, E205.4); the finished document is checked again. */
export const accessibleTextRules: readonly Rule[] = documentDeliverables.map((deliverable) => ({
  id: `${deliverable}.text-barrier`,
  deliverable,
  severity: 'advises',
  citation: 'Section 508',
  asks: `Links are named, lists are lists and no bold line stands for a heading in the deliverable: ${deliverableLabels[deliverable]}.`,
  check: (snapshot) =>
    hitsIn(snapshot, deliverable).flatMap(({ text, found: [first] }) =>
      first === undefined ? [] : [findingInText(snapshot, text, `has, under "${text.label}", ${first.says}`)],
    ),
}));
