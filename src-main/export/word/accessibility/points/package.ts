import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { allBelow, attribute, childOf, childrenOf } from '../../../xml/tree.ts';
import { type Fault, type Point, whole } from '../point.ts';
import { documentPath, type WordFile } from '../word-file.ts';

const mainContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function unknownStyles({ paragraphs, styles }: WordFile): readonly Fault[] {
  const used = new Set(paragraphs.flatMap(({ style }) => (style === undefined ? [] : [style])));
  return [...used]
    .filter((style) => !styles.has(style))
    .map((style) => ({ message: `The style ${quoted(style)} is used and not declared.` }));
}

function repeatedDrawingIds(word: WordFile): readonly Fault[] {
  const ids = allBelow(word.part(documentPath), 'wp:docPr').map((drawing) => attribute(drawing, 'id'));
  return new Set(ids).size === ids.length ? [] : [{ message: 'Two pictures have the same number.' }];
}

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
    id: 'cell-paragraph',
    asks: 'Every cell holds a paragraph, and every row a cell.',
    check: ({ tables }) =>
      tables.flatMap(({ element, under }) =>
        childrenOf(element, 'w:tr').some((row) => {
          const cells = childrenOf(row, 'w:tc');
          return cells.length === 0 || cells.some((cell) => childOf(cell, 'w:p') === undefined);
        })
          ? [{ message: 'A table has a row without cells or a cell without a paragraph.', under }]
          : [],
      ),
  },
  { id: 'style-unknown', asks: 'Every style that is used is declared.', check: unknownStyles },
  { id: 'drawing-ids', asks: 'Pictures have numbers of their own.', check: repeatedDrawingIds },
];
