import { val, type Xml, x } from '../../xml/write.ts';
import { contentTypes, namespaces, relations } from '../namespaces.ts';
import { type Part, packParts } from '../package.ts';
import { type ChartSheet, columnName, sheetName } from './sheet.ts';

const bookPath = 'xl/workbook.xml';
const sheetPath = 'xl/worksheets/sheet1.xml';
const stylesPath = 'xl/styles.xml';

const book: Part = {
  path: bookPath,
  contentType: contentTypes.workbook,
  content: x(
    'workbook',
    { xmlns: namespaces.sheet, 'xmlns:r': namespaces.r },
    x('sheets', {}, x('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
  ),
  relationships: [
    { id: 'rId1', type: relations.worksheet, target: sheetPath },
    { id: 'rId2', type: relations.styles, target: stylesPath },
  ],
};

/** The workbook that opens when somebody edits the data of a chart. It is compressed with the deck. */
export function chartWorkbook(sheet: ChartSheet): Uint8Array {
  const parts: readonly Part[] = [
    book,
    { path: sheetPath, contentType: contentTypes.worksheet, content: worksheet(sheet) },
    { path: stylesPath, contentType: contentTypes.workbookStyles, content: styles(sheet.format) },
  ];
  return packParts(parts, [{ id: 'rId1', type: relations.document, target: bookPath }], 0);
}

function worksheet({ corner, categories, series }: ChartSheet): Xml {
  const row = (index: number, cells: readonly (Xml | undefined)[]) => x('row', { r: index }, cells);
  return x(
    'worksheet',
    { xmlns: namespaces.sheet },
    x('cols', {}, x('col', { min: 1, max: 1, width: 40, customWidth: 1 })),
    x(
      'sheetData',
      {},
      row(1, [
        textCell('A1', corner),
        ...series.map(({ name }, at) => textCell(`${columnName(at + 1)}1`, name)),
      ]),
      categories.map((category, at) =>
        row(at + 2, [
          textCell(`A${at + 2}`, category),
          ...series.map(({ values }, column) => numberCell(`${columnName(column + 1)}${at + 2}`, values[at])),
        ]),
      ),
    ),
  );
}

function textCell(r: string, text: string): Xml {
  return x('c', { r, t: 'inlineStr' }, x('is', {}, x('t', { 'xml:space': 'preserve' }, text)));
}

function numberCell(r: string, value: number | undefined): Xml | undefined {
  return value === undefined ? undefined : x('c', { r, s: 1 }, x('v', {}, value));
}

/** The second look of cells is that of the numbers. */
function styles(formatCode: string): Xml {
  const list = (name: string, ...items: readonly Xml[]) => x(name, { count: items.length }, items);
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const none = (patternType: string) => x('fill', {}, x('patternFill', { patternType }));
  return x(
    'styleSheet',
    { xmlns: namespaces.sheet },
    list('numFmts', x('numFmt', { numFmtId: 164, formatCode })),
    list('fonts', x('font', {}, val('sz', 11), val('name', 'Arial'))),
    list('fills', none('none'), none('gray125')),
    list('borders', x('border', {}, x('left'), x('right'), x('top'), x('bottom'), x('diagonal'))),
    list('cellStyleXfs', x('xf', plain)),
    list(
      'cellXfs',
      x('xf', { ...plain, xfId: 0 }),
      x('xf', { ...plain, numFmtId: 164, xfId: 0, applyNumberFormat: 1 }),
    ),
    list('cellStyles', x('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
