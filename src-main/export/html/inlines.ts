import { plainText } from '../../../shared/documents/blocks.ts';
import type { Inline, TextRun } from '../../../shared/documents/tree.ts';
import { isRightToLeft } from '../word/direction.ts';
import { linkTarget } from '../word/links.ts';
import { type Content, element } from './markup.ts';
import { anchorOf, ownId, type Rendering } from './rendering.ts';

/** What stands where nothing was filled in. */
const nothing = '–';

/** The words of a text; a text without any is an en dash. */
export function wordsOf(content: readonly Inline[], rendering: Rendering): Content {
  const words = content.map((inline) => inlineOf(inline, rendering));
  return words.length > 0 ? words : nothing;
}

/** For the element that holds the text: which way it is read, where that is not the way of the page. */
export function directionOf(content: readonly Inline[]): { readonly dir?: 'rtl' } {
  return isRightToLeft(plainText(content)) ? { dir: 'rtl' } : {};
}

function inlineOf(inline: Inline, rendering: Rendering): Content {
  switch (inline.type) {
    case 'text':
      return runOf(inline);
    case 'break':
      return element('br', {});
    case 'link':
      return linkOf(inline.content, inline.href);
    case 'reference':
      return referenceTo(inline.target, rendering);
    case 'footnote':
      return footnoteMark(rendering.notes.push(inline.content));
  }
}

function runOf({ text, bold, italic }: TextRun): Content {
  const slanted = italic ? element('em', {}, text) : text;
  return bold ? element('strong', {}, slanted) : slanted;
}

/** An address that may not be followed is shown, so that nothing is lost. */
function linkOf(content: readonly TextRun[], href: string): Content {
  const words = content.map(runOf);
  const target = linkTarget(href);
  if (target !== undefined) return element('a', { href: target }, words);
  return plainText(content).includes(href) ? words : [words, ` (${href})`];
}

function referenceTo(target: string, { captions }: Rendering): Content {
  const caption = captions.get(target);
  if (caption === undefined) throw new Error(`No caption has the id "${target}"`);
  return element('a', { href: `#${anchorOf(target)}` }, `${caption.kind} ${caption.number}`);
}

export function noteId(number: number): string {
  return ownId(`note-${number}`);
}

export function noteMarkId(number: number): string {
  return ownId(`note-mark-${number}`);
}

function footnoteMark(number: number): Content {
  const attributes = {
    id: noteMarkId(number),
    href: `#${noteId(number)}`,
    'aria-label': `Footnote ${number}`,
  };
  return element('sup', {}, element('a', attributes, String(number)));
}
