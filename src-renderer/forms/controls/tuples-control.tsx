import type { TupleItem } from '../../../shared/model/field.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { ControlProps } from '../field.tsx';
import { groupAttributes } from './attributes.ts';

type Props = ControlProps & {
  readonly items: readonly TupleItem[];
  /** One row that is always there, instead of rows that people add. */
  readonly single?: boolean;
};

function rowsOf(raw: ControlProps['raw'], single: boolean): readonly (readonly string[])[] {
  if (typeof raw === 'string') return [];
  if (single) return [raw.map(String)];
  return raw.flatMap((row) => (typeof row === 'string' ? [] : [row]));
}

export function TuplesControl(props: Props) {
  const { items, raw, onChange, onBlur, readOnly, single = false } = props;
  const rows = rowsOf(raw, single);
  const save = (next: readonly (readonly string[])[]) => onChange(single ? (next[0] ?? []) : next);
  const write = (at: number, column: number, text: string) =>
    save(
      rows.map((row, index) =>
        index === at ? items.map((_, i) => (i === column ? text : (row[i] ?? ''))) : row,
      ),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not hold the citation beside it
    <div role="group" className="tuples" {...groupAttributes(props)} onBlur={onBlur}>
      {rows.map((row, at) => (
        // Rows have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="tuple-row" key={at}>
          {items.map(({ name, label, type }, column) => (
            <label key={name}>
              <span>{label}</span>
              <input
                className="input"
                type={type === 'date' ? 'date' : 'text'}
                inputMode={type === 'count' ? 'numeric' : undefined}
                value={row[column] ?? ''}
                readOnly={readOnly}
                onChange={(event) => write(at, column, event.target.value)}
              />
            </label>
          ))}
          {!single && !readOnly && (
            <IconButton
              icon="remove"
              label={`Remove row ${at + 1}`}
              onClick={() => save(rows.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {!single && !readOnly && (
        <Button look="plain" icon="add" onClick={() => save([...rows, items.map(() => '')])}>
          Add a row
        </Button>
      )}
    </div>
  );
}
