import { isRightToLeft } from '../word/direction.ts';
import { type Xml, x } from '../xml/write.ts';
import { plainRun, type SlideRun, slideRuns } from './flow.ts';
import { type Box, cellPadding } from './geometry.ts';
import { line, noFill, perPoint } from './paint.ts';
import { frame, type Named } from './shapes.ts';
import type { SetTable } from './tables.ts';
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
    cell([plainRun(text, true)], { size, align, isHeader: true }),
  );
  const body = table.rows.slice(0, rows).map((cells, index) =>
    row(
      index + 1,
      table.columns.map(({ align }, at) =>
        cell(slideRuns(cells[at] ?? []), { size, align, isHeader: false }),
      ),
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

function cell(runs: readonly SlideRun[], { size, align, isHeader }: CellLook): Xml {
  const text = runs.map((run) => run.text).join('');
  const isRtl = isRightToLeft(text);
  const side = align ?? (isRtl ? 'right' : 'left');
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
        x('a:pPr', { algn: alignments[side], rtl: isRtl ? 1 : undefined }),
        runsOf(text.trim() === '' ? [plainRun(nothing)] : runs, {
          size,
          color: isHeader ? 'heading' : 'ink',
        }),
      ),
    ),
    cellLook(isHeader),
  );
}

const alignments = { left: undefined, right: 'r', center: 'ctr' } as const;

/** As in the window: the header over a strong rule, rows over light ones, and no zebra. */
function cellLook(isHeader: boolean): Xml {
  const side = Math.round(cellPadding.horizontal * perPoint);
  const above = Math.round(cellPadding.vertical * perPoint);
  const none = (element: string) => x(element, { w: 0 }, noFill);
  const rule = { element: 'a:lnB' } as const;
  return x(
    'a:tcPr',
    { marL: side, marR: side, marT: above, marB: above, anchor: isHeader ? 'b' : 't' },
    none('a:lnL'),
    none('a:lnR'),
    none('a:lnT'),
    isHeader ? line('current', 1.5, rule) : line('scale', 0.75, rule),
    noFill,
  );
}
