import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { Figure, Table } from '../../../shared/documents/tree.ts';
import { lineOf } from './inlines.ts';
import { styleIds } from './looks.ts';
import type { Rendering } from './rendering.ts';

/**
 * "Table 4. What it says", above what it names. The number is a field that Word can count again; the
 * bookmark holds label and number only, which is what a reference prints.
 */
export function captionOf(block: Table | Figure, { captions, bookmarks }: Rendering): Paragraph {
  const caption = captions.get(block.id);
  const bookmark = bookmarks.get(block.id);
  if (caption === undefined || bookmark === undefined) throw new Error(`"${block.id}" has no number`);
  const number = new SimpleField(`SEQ ${caption.kind} \\* ARABIC`, String(caption.number));
  return new Paragraph({
    style: styleIds.caption,
    children: [
      new Bookmark({ id: bookmark, children: [new TextRun(`${caption.kind} `), number] }),
      new TextRun('. '),
      lineOf(block.caption),
    ],
  });
}
