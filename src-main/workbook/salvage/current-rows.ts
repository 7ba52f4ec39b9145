import { type KindName, kindNames } from '../../../shared/model/model.ts';
import { connect, type Database } from '../database.ts';
import { attempt } from '../failures.ts';
import type { Found } from './found.ts';
import type { Content, CurrentContent } from './mend.ts';
import { padToHeader } from './pad.ts';
import { contentsOf, type Row } from './row-contents.ts';
import { RowShapes } from './row-shapes.ts';

type KindRows = { readonly kind: KindName; readonly isWhole: boolean; readonly rows: readonly Row[] };

/** From the beginning up to what cannot be read, and then from the end. */
function readableRows(database: Database, kind: KindName): KindRows {
  const rows = new Map<unknown, Row>();
  for (const direction of ['ASC', 'DESC']) {
    const whole = attempt(database.name, () => {
      for (const row of database.prepare(`SELECT * FROM "${kind}" ORDER BY rowid ${direction}`).iterate()) {
        const columns: Row = Object(row);
        rows.set(columns.id, columns);
      }
    });
    if (whole.ok) return { kind, isWhole: true, rows: [...rows.values()] };
  }
  return { kind, isWhole: false, rows: [...rows.values()] };
}

function readTables(copy: string): readonly KindRows[] {
  padToHeader(copy);
  const opened = attempt(copy, () => connect(copy));
  if (!opened.ok) return [];
  try {
    return kindNames.map((kind) => readableRows(opened.value, kind));
  } finally {
    opened.value.close();
  }
}

/**
 * What the tables of current values say: it helps where the edits that said it cannot be read. SQLite reads what it
 * still can; of the tables that it does not read to the end, the pages themselves are read.
 */
export function readCurrentRows(copy: string, workbookId: string, found: Found): readonly CurrentContent[] {
  const tables = readTables(copy);
  const read = tables.flatMap(({ kind, rows }) => rows.flatMap((row) => contentsOf(kind, row)));
  const known = new Set(read.map(({ recordId }) => String(recordId)));
  const whole = new Set(tables.filter(({ isWhole }) => isWhole).map(({ kind }) => kind));
  if (whole.size === kindNames.length) return read.map(asSure);
  const byShape = [...new RowShapes(workbookId, found).contentsOf(found.records)]
    .filter(([id]) => !known.has(id))
    .flatMap(([, contents]) => contents.filter(({ kind }) => !whole.has(kind)));
  return [...read.map(asSure), ...byShape.map((content) => ({ ...content, isSure: false }))];
}

const asSure = (content: Content): CurrentContent => ({ ...content, isSure: true });
