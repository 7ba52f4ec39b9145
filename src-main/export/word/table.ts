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
import { cellMargin, tableWidths } from '../../../shared/documents/layout/column-widths.ts';
import { keptRows } from '../../../shared/documents/layout/kept-together.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import type { Block, Column, Inline, Table as TreeTable } from '../../../shared/documents/tree.ts';
import { captionOf } from './captions.ts';
import { lineOf, runsOf, startsRightToLeft } from './inlines.ts';
import { colors, pages, styleIds } from './looks.ts';
import type { Place } from './rendering.ts';

/** A caption and a table with a header row that repeats, rows that do not split and no merged cells. */
export function tableBlocks(table: TreeTable, place: Place, after: Block | undefined): (Paragraph | Table)[] {
  const { headingColor } = place.rendering;
  const width = pages[place.orientation].textWidth;
  const widths = tableWidths(table, width);
  const kept = keptRows(table, widths, after);
  const described = new DescribedTable(
    {
      rows: [
        headerRow(table.columns, widths, headingColor),
        ...table.rows.map((row, index) => bodyRow(table, row, kept[index] === true, widths, place)),
      ],
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 60, left: cellMargin, right: cellMargin },
      borders: rules(headingColor),
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
const rules = (color: string) => ({
  top: { style: BorderStyle.SINGLE, size: 4, color },
  bottom: { style: BorderStyle.SINGLE, size: 6, color: colors.rule },
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: colors.lightRule },
  left: none,
  right: none,
  insideVertical: none,
});

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

function headerRow(columns: readonly Column[], widths: readonly number[], color: string): TableRow {
  const children = columns.map(
    (column, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: color },
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

function alignmentOf({ align }: Column): { alignment?: 'right' | 'center' } {
  if (align === 'right') return { alignment: AlignmentType.RIGHT };
  return align === 'center' ? { alignment: AlignmentType.CENTER } : {};
}
