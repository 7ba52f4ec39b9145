import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { printable, printableLine } from '../../../shared/documents/printable.ts';
import type { Inline, TextRun as TreeRun } from '../../../shared/documents/tree.ts';
import { isRightToLeft } from './direction.ts';
import { linkTarget } from './links.ts';
import { styleIds } from './looks.ts';
import { addNote, type Rendering } from './rendering.ts';

/** What stands where nothing was filled in. */
const nothing = '–';

/** The runs of a text; a text without any is an en dash. */
export function runsOf(content: readonly Inline[], rendering: Rendering): ParagraphChild[] {
  const runs = content.flatMap((inline) => runsOfOne(inline, rendering));
  return runs.length > 0 ? runs : [new TextRun(nothing)];
}

function runsOfOne(inline: Inline, rendering: Rendering): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return linkRuns(inline.content, inline.href);
    case 'reference':
      return [referenceRun(inline.target, rendering)];
    case 'footnote':
      return [footnoteRun(inline.content, rendering)];
  }
}

function textRuns({ text, bold, italic }: TreeRun, style?: string): TextRun[] {
  return printable(text)
    .split('\n')
    .flatMap((line, index) => {
      if (index === 0 && line === '') return [];
      return new TextRun({
        text: line,
        ...(index === 0 ? {} : { break: 1 }),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
        ...(isRightToLeft(line) ? { rightToLeft: true } : {}),
        ...(style === undefined ? {} : { style }),
      });
    });
}

/** A link whose address Word cannot hold keeps its words, and shows the address so that nothing is lost. */
function linkRuns(content: readonly TreeRun[], href: string): ParagraphChild[] {
  const target = linkTarget(href);
  if (target === undefined) {
    const words = content.map((run) => run.text).join('');
    const address: TreeRun[] = words.includes(href) ? [] : [{ type: 'text', text: ` (${href})` }];
    return [...content, ...address].flatMap((run) => textRuns(run));
  }
  const children = content.flatMap((run) => textRuns(run, styleIds.hyperlink));
  return [new ExternalHyperlink({ link: target, children })];
}

/**
 * A link around a field: the link works everywhere, the field follows when someone adds a table in Word and
 * updates the numbers.
 */
function referenceRun(target: string, { captions, bookmarks }: Rendering): ParagraphChild {
  const caption = captions.get(target);
  const anchor = bookmarks.get(target);
  if (caption === undefined || anchor === undefined) throw new Error(`No caption has the id "${target}"`);
  const field = new SimpleField(`REF ${anchor}`, `${caption.kind} ${caption.number}`);
  return new InternalHyperlink({ anchor, children: [field] });
}

function footnoteRun(content: readonly Inline[], rendering: Rendering): ParagraphChild {
  const children = [new TextRun(' '), ...runsOf(content, rendering)];
  return new FootnoteReferenceRun(addNote(rendering, new Paragraph({ style: styleIds.footnote, children })));
}

/** Whether a paragraph of this content reads from right to left. */
export function startsRightToLeft(content: readonly Inline[]): boolean {
  return isRightToLeft(content.map(plainText).join(' '));
}

function plainText(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'link' ? inline.content.map((run) => run.text).join('') : '';
}

/** A paragraph's words on one line, for a place that takes plain text. */
export function lineOf(text: string): TextRun {
  return new TextRun({ text: printableLine(text), ...(isRightToLeft(text) ? { rightToLeft: true } : {}) });
}
