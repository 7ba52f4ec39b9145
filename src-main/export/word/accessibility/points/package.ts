import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { allBelow, attribute, childrenOf, elementsIn, type XmlElement } from '../../../xml/tree.ts';
import { documentPath } from '../../read-parts.ts';
import { type Fault, type Point, whole } from '../point.ts';
import type { WordFile } from '../word-file.ts';

const mainContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function unknownStyles({ all, styles }: WordFile): readonly Fault[] {
  const used = all('w:pStyle', 'w:rStyle', 'w:tblStyle').map((style) => attribute(style, 'w:val') ?? '');
  return [...new Set(used)]
    .filter((style) => !styles.byId.has(style))
    .map((style) => ({ message: `The style ${quoted(style)} is used and not declared.` }));
}

function repeatedDrawingIds({ paragraphs }: WordFile): readonly Fault[] {
  const drawings = paragraphs.flatMap(({ inside }) => inside('w:drawing'));
  const ids = drawings.flatMap((drawing) =>
    allBelow(drawing, 'wp:docPr').map((found) => attribute(found, 'id')),
  );
  return new Set(ids).size === ids.length ? [] : [{ message: 'Two pictures have the same number.' }];
}

/** Behind a table inside of a cell, Word needs one as well. */
function endsInParagraph(cell: XmlElement): boolean {
  const last = elementsIn(cell).findLast(({ name }) => blocks.has(name));
  return last?.name === 'w:p' || (last?.name === 'w:sdt' && allBelow(last, 'w:p').length > 0);
}

const blocks: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt']);

/** Defects that make Word ask for repair and that the schema's validator passes over (word.md). */
export const packagePoints: readonly Point[] = [
  whole(
    'main-part',
    'The package says which part is the document.',
    (word) =>
      word.part(documentPath) !== undefined &&
      childrenOf(word.part('[Content_Types].xml'), 'Override').some(
        (part) => attribute(part, 'ContentType') === mainContentType,
      ),
    'The package does not say which part is the document.',
  ),
  {
    id: 'row-cells',
    asks: 'Every row of a table has cells.',
    check: ({ tables }) =>
      tables
        .filter(({ rows }) => rows.some(({ cells }) => cells.length === 0))
        .map(({ under }) => ({ message: 'A table has a row without cells.', under })),
  },
  {
    id: 'cell-paragraph',
    asks: 'Every cell ends in a paragraph.',
    check: ({ tables }) =>
      tables
        .filter(({ rows }) => rows.some(({ cells }) => !cells.every(endsInParagraph)))
        .map(({ under }) => ({ message: 'A table has a cell that does not end in a paragraph.', under })),
  },
  { id: 'style-unknown', asks: 'Every style that is used is declared.', check: unknownStyles },
  { id: 'drawing-ids', asks: 'Pictures have numbers of their own.', check: repeatedDrawingIds },
];
