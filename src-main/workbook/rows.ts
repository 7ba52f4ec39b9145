import type { Field } from '../../shared/model/field.ts';
import type { Kind } from '../../shared/model/kind.ts';
import type { KindName, Records } from '../../shared/model/model.ts';

type Column = string | number | null;

/** @param value canonical JSON of a field's value, as the log holds it */
export function toColumn(field: Field | undefined, value: string): Column {
  if (value === 'null') return null;
  switch (field?.type) {
    case 'number':
      return Number(value);
    case 'yesNo':
      return value === 'true' ? 1 : 0;
    case 'choices':
    case 'references':
    case 'tuple':
    case 'tuples':
      return value;
    default:
      return String(JSON.parse(value));
  }
}

function fromColumn(field: Field, column: unknown): unknown {
  switch (field.type) {
    case 'yesNo':
      return column === 1;
    case 'choices':
    case 'references':
    case 'tuple':
    case 'tuples':
      return JSON.parse(String(column));
    default:
      return column;
  }
}

/**
 * A record from its row. The file was checked when it was opened and every value was parsed when it
 * was entered, so this is the one place that takes the row's word for its types.
 */
export function toRecord<K extends KindName>(kind: Kind, row: unknown): Records[K] {
  const columns: Readonly<Record<string, unknown>> = Object(row);
  const record: Record<string, unknown> = { id: columns.id };
  if (kind.ordered === true && columns.order !== null) record.order = columns.order;
  for (const name in kind.fields) {
    const field = kind.fields[name];
    const column = columns[name];
    if (field !== undefined && column !== null && column !== undefined)
      record[name] = fromColumn(field, column);
  }
  return record as Records[K];
}
