import {
  AlignmentType,
  BorderStyle,
  BuilderElement,
  type ITableOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { textWidth } from '../../../shared/charts/text-width.ts';
import type { Column, Inline, Table as TreeTable } from '../../../shared/documents/tree.ts';
import { captionOf } from './captions.ts';
import { cellMargin, columnWidths, fontSize } from './column-widths.ts';
import { lineOf, runsOf, startsRightToLeft } from './inlines.ts';
import { colors, pages, styleIds } from './looks.ts';
import { printableLine } from './printable.ts';
import type { Place } from './rendering.ts';

/** A table of so few rows, and of so few lines, is kept on one page. */
const shortTable = 10;
const shortTableLines = 26;
/** Of a longer one at least so many rows stand on every page. */
const fewestRows = 3;

/** A caption and a table with a header row that repeats, rows that do not split and no merged cells. */
export function tableBlocks(table: TreeTable, place: Place): (Paragraph | Table)[] {
  const width = pages[place.orientation].textWidth;
  const texts = table.columns.map((_, column) => table.rows.map((row) => longestText(row[column] ?? [])));
  const widths = columnWidths(table.columns, texts, width);
  const keepsWhole = table.rows.length <= shortTable && linesOf(table, widths) <= shortTableLines;
  const described = new DescribedTable(
    {
      rows: [
        headerRow(table.columns, widths),
        ...table.rows.map((row, index) => {
          const keepNext = keepsWhole || staysWithNext(index, table.rows.length);
          return bodyRow(table, row, index < table.rows.length - 1 && keepNext, widths, place);
        }),
      ],
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 60, left: cellMargin, right: cellMargin },
      borders: rules,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    },
    printableLine(table.caption),
    printableLine(table.description),
  );
  return [captionOf(table, place.rendering), described];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rules = {
  top: { style: BorderStyle.SINGLE, size: 4, color: colors.navy },
  bottom: { style: BorderStyle.SINGLE, size: 6, color: colors.rule },
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: colors.lightRule },
  left: none,
  right: none,
  insideVertical: none,
};

/** The docx library has no option for a table's title and description, which screen readers announce. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options);
    const properties: unknown = this.root.find((child) => child instanceof TableProperties);
    if (!(properties instanceof TableProperties))
      throw new Error('The docx library made a table without properties');
    properties.addChildElement(textElement('w:tblCaption', caption));
    properties.addChildElement(textElement('w:tblDescription', description));
  }
}

function textElement(name: string, value: string): BuilderElement<{ value: string }> {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}

function headerRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  const children = columns.map(
    (column, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.navy },
        verticalAlign: VerticalAlign.BOTTOM,
        children: [
          new Paragraph({
            style: styleIds.tableHeader,
            ...alignmentOf(column),
            children: [lineOf(column.header)],
          }),
        ],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow(
  { columns }: TreeTable,
  row: readonly (readonly Inline[])[],
  keepNext: boolean,
  widths: readonly number[],
  { rendering }: Place,
): TableRow {
  const children = columns.map((column, at) => {
    const content = row[at] ?? [];
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: styleIds.tableText,
          ...alignmentOf(column),
          ...(startsRightToLeft(content) ? { bidirectional: true } : {}),
          children: runsOf(content, rendering),
        }),
      ],
    });
  });
  return new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    children,
  });
}

/** Neither the first rows of a table nor its last ones stand alone on a page. */
function staysWithNext(index: number, rows: number): boolean {
  return index < fewestRows - 1 || index >= rows - fewestRows;
}

/** About so many lines of text its rows take, each as high as its highest cell. */
function linesOf({ rows }: TreeTable, widths: readonly number[]): number {
  return rows.reduce(
    (sum, row) => sum + Math.max(1, ...row.map((cell, at) => linesOfCell(cell, widths[at]))),
    0,
  );
}

function linesOfCell(content: readonly Inline[], width = 0): number {
  const space = Math.max(1, width - 2 * cellMargin);
  const lines = longestText(content, '\n').split('\n');
  return lines.reduce((sum, text) => sum + Math.max(1, Math.ceil(textWidth(text, fontSize) / space)), 0);
}

function alignmentOf({ align }: Column): { alignment?: 'right' | 'center' } {
  if (align === 'right') return { alignment: AlignmentType.RIGHT };
  return align === 'center' ? { alignment: AlignmentType.CENTER } : {};
}

/** Footnotes are set elsewhere and do not count for the width of a column. */
function longestText(content: readonly Inline[], lineEnd = ' '): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'link') return inline.content.map((run) => run.text).join('');
      return inline.type === 'break' ? lineEnd : ' ';
    })
    .join('');
}
