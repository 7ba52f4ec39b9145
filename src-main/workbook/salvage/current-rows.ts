import { canonicalJson } from '../../../shared/json/canonical.ts';
import { canonicalValue } from '../../../shared/model/canonical-value.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, type KindName, kindNames, model } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { deletedField, orderField } from '../../../shared/workbook/log/edit.ts';
import { connect, type Database } from '../database.ts';
import { attempt } from '../failures.ts';
import { toRecord } from '../rows.ts';
import type { Content } from './mend.ts';
import { padToHeader } from './pad.ts';

type Row = Readonly<Record<string, unknown>>;

/** From the beginning up to what cannot be read, and then from the end. */
function readableRows(database: Database, kind: KindName): readonly Row[] {
  const rows = new Map<unknown, Row>();
  for (const direction of ['ASC', 'DESC']) {
    const whole = attempt(database.name, () => {
      for (const row of database.prepare(`SELECT * FROM "${kind}" ORDER BY rowid ${direction}`).iterate()) {
        const columns: Row = Object(row);
        rows.set(columns.id, columns);
      }
    });
    if (whole.ok) break;
  }
  return [...rows.values()];
}

function contentsOf(kind: KindName, row: Row): readonly Content[] {
  const id = recordIdSchema.safeParse(row.id);
  if (!id.success) return [];
  const of = (field: string, value: string): Content => ({ kind, recordId: id.data, field, value });
  const life = of(deletedField, row.deleted === 1 ? 'true' : 'false');
  const declared: Kind = model[kind];
  // A column may hold what is no JSON; then nothing of the row is believed.
  const record = toRecordOrNothing(declared, row);
  if (record === undefined) return [];
  const values = Object.entries(record).flatMap(([name, value]) => {
    const field = findField(declared, name);
    if (name === orderField) return [of(orderField, JSON.stringify(value))];
    const parsed = field === undefined ? undefined : valueSchema(field).safeParse(value).data;
    return field === undefined || parsed === undefined
      ? []
      : [of(name, canonicalJson(canonicalValue(field, parsed)))];
  });
  return [life, ...values];
}

function toRecordOrNothing(kind: Kind, row: Row): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(toRecord(kind, row));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/**
 * What the tables of current values say, as far as SQLite can still read them: it helps where the edits that said it
 * cannot be read.
 */
export function readCurrentRows(copy: string): readonly Content[] {
  padToHeader(copy);
  const opened = attempt(copy, () => connect(copy));
  if (!opened.ok) return [];
  try {
    return kindNames.flatMap((kind) =>
      readableRows(opened.value, kind).flatMap((row) => contentsOf(kind, row)),
    );
  } finally {
    opened.value.close();
  }
}
