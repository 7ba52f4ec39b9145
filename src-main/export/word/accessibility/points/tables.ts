import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { allBelow, attribute, childOf, childrenOf, isOn, type XmlElement } from '../../../xml/tree.ts';
import type { Fault, Point } from '../point.ts';
import { textOf, type WordFile, type WordTable } from '../word-file.ts';

function rowsOf({ element }: WordTable): readonly XmlElement[] {
  return childrenOf(element, 'w:tr');
}

function hasProperty(row: XmlElement, name: string): boolean {
  return isOn(childOf(childOf(row, 'w:trPr'), name));
}

const isHeader = (row: XmlElement) => hasProperty(row, 'w:tblHeader');

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

const isMerge = ({ name }: XmlElement) => name === 'w:gridSpan' || name === 'w:vMerge' || name === 'w:hMerge';

function hasMergedCells(table: WordTable): boolean {
  return rowsOf(table).some((row) =>
    childrenOf(row, 'w:tc').some((cell) =>
      (childOf(cell, 'w:tcPr')?.children ?? []).some((child) => typeof child !== 'string' && isMerge(child)),
    ),
  );
}

export const tablePoints: readonly Point[] = [
  onTables('table-header', 'The first rows of every table are marked as its header.', (table) => {
    const marked = rowsOf(table).map(isHeader);
    if (marked[0] !== true) return 'has no header row.';
    return marked.lastIndexOf(true) === marked.indexOf(false) - 1 || !marked.includes(false)
      ? undefined
      : 'has a header row in its middle.';
  }),
  onTables('table-header-empty', 'Every header cell has words.', (table) =>
    rowsOf(table)
      .filter(isHeader)
      .some((row) => childrenOf(row, 'w:tc').some((cell) => textOf(cell).trim() === ''))
      ? 'has a header cell without words.'
      : undefined,
  ),
  onTables('table-merged', 'No cells are merged.', (table) =>
    hasMergedCells(table) ? 'has merged cells, which lose the reader’s place.' : undefined,
  ),
  onTables('table-nested', 'No table stands in another.', ({ isNested }) =>
    isNested ? 'stands inside of another table.' : undefined,
  ),
  onTables('table-columns', 'Every row has as many cells as the table has columns.', (table) => {
    const columns = childrenOf(childOf(table.element, 'w:tblGrid'), 'w:gridCol').length;
    return rowsOf(table).some((row) => childrenOf(row, 'w:tc').length !== columns)
      ? `has rows that do not have ${columns} cells.`
      : undefined;
  }),
  onTables('table-split', 'No row is split between two pages.', (table) =>
    rowsOf(table).every((row) => hasProperty(row, 'w:cantSplit'))
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
    allBelow(table.element, 'w:tc').some(
      (cell) =>
        textOf(cell).trim() === '' &&
        /^[0-9A-F]{6}$/i.test(attribute(childOf(childOf(cell, 'w:tcPr'), 'w:shd'), 'w:fill') ?? ''),
    )
      ? 'has a shaded cell without text: color would be all it says.'
      : undefined,
  ),
];
