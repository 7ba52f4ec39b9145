import { type ReactNode, useId } from 'react';
import type { Column, Inline, Table } from '../../../shared/documents/tree.ts';
import { useOverflow } from '../../ui/use-overflow.ts';
import { CaptionText } from './caption.tsx';
import { elementId } from './ids.ts';
import { Inlines } from './inlines.tsx';
import { placed } from './placed.ts';

/** Words so long may be broken in a cell; others would make the table wider than the page. */
const longWord = /\S{26}/;

type TableProps = { readonly table: Table; readonly isContinued: boolean };

/** A caption, a header row, and rows. A table wider than its page scrolls by itself. */
export function TableView({ table, isContinued }: TableProps): ReactNode {
  const [region, overflows] = useOverflow<HTMLDivElement>();
  const own = useId();
  const id = isContinued ? own : elementId(table.id);
  const described = `${id}-description`;
  const scrolling = overflows
    ? { role: 'region', tabIndex: 0, 'aria-label': `${table.caption}, scrolls sideways` }
    : {};
  return (
    <div ref={region} className="document-table" {...scrolling}>
      <p id={described} hidden>
        {table.description}
      </p>
      <table aria-describedby={described}>
        <caption
          id={id}
          className={isContinued ? 'document-caption visually-hidden' : 'document-caption'}
          tabIndex={-1}
          dir="auto"
        >
          {isContinued ? <span className="visually-hidden">Continued: </span> : null}
          <CaptionText id={table.id} text={table.caption} />
        </caption>
        <ColumnWidths columns={table.columns} />
        <thead>
          <tr>
            {placed(table.columns).map(({ key, item: column }) => (
              <th key={key} scope="col" className={alignment(column)} dir="auto">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placed(table.rows).map(({ key, item: row }) => (
            <Row key={key} columns={table.columns} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Shares of the width; columns grow beyond theirs rather than break words. */
function ColumnWidths({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <colgroup>
      {placed(columns).map(({ key, item: { share } }) => (
        <col key={key} style={{ width: `${(100 * share) / total}%` }} />
      ))}
    </colgroup>
  );
}

type RowProps = { readonly columns: readonly Column[]; readonly row: readonly (readonly Inline[])[] };

function Row({ columns, row }: RowProps): ReactNode {
  return (
    <tr>
      {placed(row).map(({ key, item: content }, index) => (
        <td key={key} className={classOf(columns[index], content)} dir="auto">
          <Inlines content={content} />
        </td>
      ))}
    </tr>
  );
}

function alignment({ align }: Column): string | undefined {
  return align === undefined ? undefined : `document-${align}`;
}

function classOf(column: Column | undefined, content: readonly Inline[]): string | undefined {
  const breaks = content.some((inline) =>
    (inline.type === 'link' ? inline.content : [inline]).some(
      (part) => part.type === 'text' && longWord.test(part.text),
    ),
  );
  const names = [
    column === undefined ? undefined : alignment(column),
    breaks ? 'document-breaking' : undefined,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(' ');
}
