import {
  beginsLikeListItem,
  isBareAddress,
  isVagueLink,
  looksLikeHeading,
} from '../accessibility/wording.ts';
import { markdownBlocks } from '../documents/markdown.ts';
import type { Block, Inline } from '../documents/tree.ts';
import { deliverableLabels, documentDeliverables } from '../model/deliverable.ts';
import { findingInText, type PrintedText, searchIn, textsPrintedIn } from './printed-texts.ts';
import type { Rule } from './rule.ts';
import { shorten } from './words.ts';

/** Is there anything in a text that the marks of Markdown could make a link, bold, or a line of its own? */
const worthParsing = /https?:|\*\*|__|\]\(|[•·‣▪●◦○■–—]|\n/i;

/** What those who hear a text would miss, as the end of a sentence; the first of it, where there is more. */
function barrierIn({ text, isMarkdown }: PrintedText): string | undefined {
  if (!isMarkdown) return beginsLikeListItem(text) ? listWords(text) : undefined;
  if (!worthParsing.test(text) && !beginsLikeListItem(text)) return undefined;
  for (const block of markdownBlocks(text)) {
    const found = barrierOf(block);
    if (found !== undefined) return found;
  }
  return undefined;
}

function barrierOf(block: Block): string | undefined {
  if (block.type === 'paragraph')
    return linkBarrier(block.content) ?? headingBarrier(block.content) ?? listBarrier(block.content);
  if (block.type !== 'list') return undefined;
  for (const { content, children } of block.items) {
    const found = linkBarrier(content) ?? (children === undefined ? undefined : barrierOf(children));
    if (found !== undefined) return found;
  }
  return undefined;
}

function linkBarrier(content: readonly Inline[]): string | undefined {
  for (const inline of content) {
    if (inline.type !== 'link') continue;
    const words = inline.content.map(({ text }) => text).join('');
    if (isBareAddress(words))
      return `the link “${shorten(words)}”, whose address is read out letter by letter; name what stands there.`;
    if (isVagueLink(words))
      return `the link “${shorten(words)}”, which does not say where it leads; name what stands there.`;
  }
  return undefined;
}

/** A line in bold alone is no heading to those who do not see it. */
function headingBarrier(content: readonly Inline[]): string | undefined {
  const isBold = content.every((inline) => inline.type === 'text' && inline.bold === true);
  const words = linesOf(content).join(' ');
  return isBold && looksLikeHeading(words)
    ? `the line “${shorten(words)}”, which is bold like a heading and is none; write a sentence.`
    : undefined;
}

function listBarrier(content: readonly Inline[]): string | undefined {
  const line = linesOf(content).find(beginsLikeListItem);
  return line === undefined ? undefined : listWords(line);
}

function listWords(line: string): string {
  return `the line “${shorten(line)}”, which begins like an item of a list; use the list button.`;
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

/** What authors type is heard as well as seen (Revised 508, E205.4); the finished document is checked again. */
export const accessibleTextRules: readonly Rule[] = documentDeliverables.map((deliverable) => {
  const search = searchIn(textsPrintedIn(deliverable), barrierIn);
  return {
    id: `${deliverable}.text-barrier`,
    deliverable,
    severity: 'advises',
    citation: 'Section 508',
    asks: `Links are named, lists are lists and no bold line stands for a heading in the deliverable: ${deliverableLabels[deliverable]}.`,
    check: (snapshot) =>
      search(snapshot).map(({ text, found }) =>
        findingInText(snapshot, text, `has, under "${text.label}", ${found}`),
      ),
  };
});
