import type { ReactNode } from 'react';
import type { ResultCell, ResultTable } from '../../../shared/feedback/results/table.ts';
import { Button } from '../../ui/button.tsx';
import { useOverflow } from '../../ui/use-overflow.ts';

type Props = {
  readonly table: ResultTable;
  readonly onDerive: (cell: ResultCell) => void;
};

/** A table whose every number opens how it came about. One wider than its place scrolls by itself. */
export function NumbersTable({ table, onDerive }: Props): ReactNode {
  const [region, overflows] = useOverflow<HTMLDivElement>();
  const scrolling = overflows
    ? { role: 'region', tabIndex: 0, 'aria-label': `${table.caption}, scrolls sideways` }
    : {};
  return (
    <>
      <div ref={region} className="results-table" {...scrolling}>
        <table className="table">
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, label, cells }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {cells.map((cell) => (
                  <td key={cell.about}>
                    <NumberButton cell={cell} onDerive={onDerive} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.notes.length > 0 && <p className="results-notes">{table.notes.join(' ')}</p>}
    </>
  );
}

type NumberProps = { readonly cell: ResultCell; readonly onDerive: Props['onDerive'] };

/** A number that says how it came about when it is pressed. */
function NumberButton({ cell, onDerive }: NumberProps): ReactNode {
  if (cell.derive === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">no figure</span>
      </>
    );
  return (
    <Button look="plain" onClick={() => onDerive(cell)}>
      {cell.text}
      <span className="visually-hidden">: how it came about, {cell.about}</span>
    </Button>
  );
}
