import type { Inline } from '../../../shared/documents/tree.ts';
import { isRightToLeft } from '../word/direction.ts';
import { type Xml, x } from '../xml/write.ts';
import { slideRuns } from './flow.ts';
import type { Box } from './geometry.ts';
import { fill, line, noFill, perPoint } from './paint.ts';
import { frame, type Named } from './shapes.ts';
import { cellPadding, type SetTable } from './tables.ts';
import { runsOf } from './text.ts';

/** What stands where nothing was filled in. */
const nothing = '–';

/** A real table, whose first row is marked as its header; light rules, no zebra. */
export function tableFrame(
  name: Named,
  { table, size, widths, heights }: SetTable,
  rows: number,
  box: Box,
): Xml {
  const emu = (points: number) => Math.round(points * perPoint);
  const row = (index: number, cells: readonly Xml[]) => x('a:tr', { h: emu(heights[index] ?? 0) }, cells);
  const header = table.columns.map(({ header: text, align }) =>
    cell([{ type: 'text', text }], { size, align, isHeader: true }),
  );
  const body = table.rows.slice(0, rows).map((cells, index) =>
    row(
      index + 1,
      table.columns.map(({ align }, at) => cell(cells[at] ?? [], { size, align, isHeader: false })),
    ),
  );
  const content = x(
    'a:tbl',
    {},
    x('a:tblPr', { firstRow: 1 }),
    x(
      'a:tblGrid',
      {},
      widths.map((width) => x('a:gridCol', { w: emu(width) })),
    ),
    row(0, header),
    body,
  );
  return frame({ named: name, box, uri: 'http://schemas.openxmlformats.org/drawingml/2006/table', content });
}

type CellLook = {
  readonly size: number;
  readonly align: 'right' | 'center' | undefined;
  readonly isHeader: boolean;
};

function cell(content: readonly Inline[], { size, align, isHeader }: CellLook): Xml {
  const runs = slideRuns(content);
  const text = runs.map((run) => run.text).join('');
  const filled = text.trim() === '' ? [{ text: nothing, bold: false, italic: false }] : runs;
  const isRtl = isRightToLeft(text);
  const algn =
    align === 'right' || (isRtl && align === undefined) ? 'r' : align === 'center' ? 'ctr' : undefined;
  const look = { size, color: isHeader ? 'paper' : 'ink', bold: isHeader } as const;
  return x(
    'a:tc',
    {},
    x(
      'a:txBody',
      {},
      x('a:bodyPr'),
      x('a:lstStyle'),
      x(
        'a:p',
        {},
        algn === undefined && !isRtl ? undefined : x('a:pPr', { algn, rtl: isRtl ? 1 : undefined }),
        runsOf(filled, look),
      ),
    ),
    cellLook(isHeader),
  );
}

function cellLook(isHeader: boolean): Xml {
  const side = Math.round(cellPadding.horizontal * perPoint);
  const above = Math.round(cellPadding.vertical * perPoint);
  const none = (element: string) => x(element, { w: 0 }, noFill);
  const rule = (element: string) =>
    isHeader ? line('heading', 0.75, { element }) : line('scale', 0.75, { element });
  return x(
    'a:tcPr',
    { marL: side, marR: side, marT: above, marB: above, anchor: isHeader ? 'b' : 't' },
    none('a:lnL'),
    none('a:lnR'),
    isHeader ? rule('a:lnT') : none('a:lnT'),
    rule('a:lnB'),
    isHeader ? fill('heading') : noFill,
  );
}
