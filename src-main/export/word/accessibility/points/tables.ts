import { quoted } from '../../../../../shared/accessibility/finding.ts';
import {
  allBelow,
  attribute,
  childOf,
  childrenOf,
  elementsIn,
  isOn,
  type XmlElement,
} from '../../../xml/tree.ts';
import { fillOf } from '../look.ts';
import type { Fault, Point } from '../point.ts';
import { textOf, type WordRow, type WordTable } from '../story.ts';
import type { WordFile } from '../word-file.ts';

function hasProperty({ element }: WordRow, name: string): boolean {
  return isOn(childOf(childOf(element, 'w:trPr'), name));
}

const isHeader = (row: WordRow) => hasProperty(row, 'w:tblHeader');

function captionOf({ element }: WordTable): string {
  return (attribute(childOf(childOf(element, 'w:tblPr'), 'w:tblCaption'), 'w:val') ?? '').trim();
}

function nameOf(table: WordTable): string {
  const caption = captionOf(table);
  return caption === '' ? 'A table' : `The table ${quoted(caption)}`;
}

/** A point about each table: what is wrong with one, as the end of a sentence; undefined where nothing is. */
function onTables(id: string, asks: string, says: (table: WordTable) => string | undefined): Point {
  return {
    id,
    asks,
    check: ({ tables }: WordFile): readonly Fault[] =>
      tables.flatMap((table) => {
        const said = says(table);
        return said === undefined ? [] : [{ message: `${nameOf(table)} ${said}`, under: table.under }];
      }),
  };
}

function isMerge(property: XmlElement): boolean {
  if (property.name === 'w:gridSpan') return Number(attribute(property, 'w:val')) > 1;
  return property.name === 'w:vMerge' || property.name === 'w:hMerge';
}

function isMerged(cell: XmlElement): boolean {
  const properties = childOf(cell, 'w:tcPr');
  return properties !== undefined && elementsIn(properties).some(isMerge);
}

function isShaded(cell: XmlElement): boolean {
  return fillOf(childOf(childOf(cell, 'w:tcPr'), 'w:shd')) !== undefined;
}

function cellsOf({ rows }: WordTable): readonly XmlElement[] {
  return rows.flatMap(({ cells }) => cells);
}

function hasWords(cell: XmlElement): boolean {
  return textOf(cell).trim() !== '' || allBelow(cell, 'w:drawing').length > 0;
}

export const tablePoints: readonly Point[] = [
  onTables('table-header', 'The first rows of every table are marked as its header.', ({ rows }) => {
    const marked = rows.map(isHeader);
    if (marked[0] !== true) return 'has no header row.';
    return marked.lastIndexOf(true) === marked.indexOf(false) - 1 || !marked.includes(false)
      ? undefined
      : 'has a header row in its middle.';
  }),
  onTables('table-header-empty', 'Every header cell has words.', ({ rows }) =>
    rows.filter(isHeader).some(({ cells }) => cells.some((cell) => textOf(cell).trim() === ''))
      ? 'has a header cell without words.'
      : undefined,
  ),
  onTables('table-merged', 'No cells are merged.', (table) =>
    cellsOf(table).some(isMerged) ? 'has merged cells, which lose the reader’s place.' : undefined,
  ),
  onTables('table-nested', 'No table stands in another.', ({ isNested }) =>
    isNested ? 'stands inside of another table.' : undefined,
  ),
  onTables('table-columns', 'Every row has as many cells as the table has columns.', ({ element, rows }) => {
    const columns = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').length;
    return rows.some(({ cells }) => cells.length !== columns)
      ? `has rows that do not have ${columns} cells.`
      : undefined;
  }),
  onTables('table-split', 'No row is split between two pages.', ({ rows }) =>
    rows.every((row) => hasProperty(row, 'w:cantSplit'))
      ? undefined
      : 'has rows that may be split between two pages.',
  ),
  onTables('table-title', 'Every table has a title that assistive technology announces.', (table) =>
    captionOf(table) === '' ? 'has no title for assistive technology.' : undefined,
  ),
  onTables('table-description', 'Every table is described.', ({ element }) =>
    (attribute(childOf(childOf(element, 'w:tblPr'), 'w:tblDescription'), 'w:val') ?? '').trim() === ''
      ? 'is not described.'
      : undefined,
  ),
  onTables('table-shaded', 'No empty cell is shaded.', (table) =>
    cellsOf(table).some((cell) => isShaded(cell) && !hasWords(cell))
      ? 'has a shaded cell without text: color would be all it says.'
      : undefined,
  ),
];
