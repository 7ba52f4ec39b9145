import type { Kind } from '../../../shared/model/kind.ts';
import { findField, isKindName, type KindName, kindNames, model } from '../../../shared/model/model.ts';
import { deletedField, orderField } from '../../../shared/workbook/log/edit.ts';
import { isOrderKey } from '../../../shared/workbook/order.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { Found } from './found.ts';
import type { Content } from './mend.ts';
import type { Cell } from './record-format.ts';
import { contentsOf, type Row } from './row-contents.ts';

/** A row of a table of current values, and what it says if it is one of this kind. */
type Shaped = { readonly id: string; readonly contents: readonly Content[] };

const flagCells: readonly unknown[] = [null, 0, 1];

/** As `schemaStatements` make the tables. */
const columnsOf = new Map(
  kindNames.map((name) => {
    const kind: Kind = model[name];
    const order = kind.ordered === true ? [orderField] : [];
    return [name, ['id', deletedField, ...order, ...Object.keys(kind.fields)]];
  }),
);

/**
 * Tells the rows of the tables of current values by their columns, where the part of the file that says which table a
 * page is of is gone. All rows of a page are of one table. Which one is told by what values it can hold, by the ids
 * that edits and heads name, and by those that follow from a key.
 */
export class RowShapes {
  readonly #workbookId: string;
  readonly #kinds = new Map<string, KindName>();
  readonly #heads: ReadonlyMap<string, readonly string[]>;

  constructor(workbookId: string, { edits, heads }: Pick<Found, 'edits' | 'heads'>) {
    this.#workbookId = workbookId;
    for (const [first] of edits.values())
      if (first !== undefined && isKindName(first.kind)) this.#kinds.set(first.recordId, first.kind);
    this.#heads = new Map(
      [...Map.groupBy(heads.values(), ({ recordId }) => recordId)].map(([id, places]) => [
        id,
        places.map(({ field }) => field),
      ]),
    );
  }

  /**
   * @param pages rows by the page on which they stand
   * @returns by record; none of which two pages say different things, since one of them is older
   */
  contentsOf(pages: readonly (readonly (readonly Cell[])[])[]): ReadonlyMap<string, readonly Content[]> {
    const rows: Shaped[] = [];
    // What is told by the rows of one page may tell of which table another is.
    for (let open = pages, before = -1; open.length !== before; ) {
      before = open.length;
      open = open.filter((page) => {
        const told = this.#rowsOf(page);
        rows.push(...told);
        this.#learn(told);
        return told.length === 0;
      });
    }
    const said = [...Map.groupBy(rows, ({ id }) => id)].filter(
      ([, versions]) => new Set(versions.map(({ contents }) => JSON.stringify(contents))).size === 1,
    );
    return new Map(said.map(([id, [first]]) => [id, first?.contents ?? []]));
  }

  #learn(rows: readonly Shaped[]): void {
    for (const { kind, recordId, field: name, value } of rows.flatMap(({ contents }) => contents)) {
      this.#kinds.set(recordId, kind);
      const field = findField(model[kind], name);
      const [only, ...others] = field !== undefined && 'to' in field ? field.to : [];
      if (only === undefined || others.length > 0 || !isKindName(only)) continue;
      const ids: unknown = JSON.parse(value);
      for (const id of [ids].flat()) this.#kinds.set(String(id), only);
    }
  }

  #rowsOf(page: readonly (readonly Cell[])[]): readonly Shaped[] {
    const candidates = kindNames
      .map((kind) => page.flatMap((cells) => this.#asRowOf(kind, cells) ?? []))
      .filter((rows) => rows.length > 0);
    const most = Math.max(...candidates.map((rows) => rows.length));
    const [best, ...others] = candidates.filter((rows) => rows.length === most);
    return best === undefined || others.length > 0 ? [] : best;
  }

  #asRowOf(kind: KindName, cells: readonly Cell[]): Shaped | undefined {
    const columns = columnsOf.get(kind);
    if (columns?.length !== cells.length) return undefined;
    const row: Row = Object.fromEntries(columns.map((name, index) => [name, cells[index]]));
    const contents = contentsOf(kind, row);
    const [first] = contents;
    const filled = cells.filter((cell) => cell !== null).length;
    // Its id is no content; everything else must be a value of its field.
    if (first === undefined || contents.length !== filled - 1) return undefined;
    return this.#mayBe(kind, first.recordId, row) ? { id: first.recordId, contents } : undefined;
  }

  #mayBe(name: KindName, id: string, row: Row): boolean {
    const kind: Kind = model[name];
    if ((this.#kinds.get(id) ?? name) !== name) return false;
    if (kind.ordered === true && row.order !== null && !isOrderKey(String(row.order))) return false;
    const flags = Object.entries(kind.fields).filter(([, field]) => field.type === 'yesNo');
    if (flags.some(([field]) => !flagCells.includes(row[field]))) return false;
    const columns = columnsOf.get(name);
    if (this.#heads.get(id)?.some((field) => columns?.includes(field) !== true) === true) return false;
    if (kind.key === undefined) return true;
    const key = kind.key.map((field) => row[field]);
    const parts = key.filter((part) => typeof part === 'string' || typeof part === 'number');
    return parts.length === key.length && derivedRecordId(this.#workbookId, kind, parts) === id;
  }
}
