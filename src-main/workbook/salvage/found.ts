import { setImmediate } from 'node:timers/promises';
import { jsonDeliverables } from '../../../shared/model/deliverable.ts';
import { recordIdPattern, sha256Pattern } from '../../../shared/model/id.ts';
import type { RawEdit } from '../../../shared/workbook/log/edit.ts';
import type { Tombstone } from '../../../shared/workbook/log/tombstone.ts';
import { type Blob, sha256OfBytes } from '../blobs.ts';
import { type FoundRow, Pages } from './pages.ts';
import type { Cell } from './record-format.ts';

/** A field of a record, as the list of heads names it. */
export type HeadPlace = { readonly recordId: string; readonly field: string };

/** Everything of a workbook's own tables that could be read, whether or not it fits together. */
export type Found = {
  /** By id; without their bases. More than one where an old page still lies about. */
  readonly edits: ReadonlyMap<string, readonly RawEdit[]>;
  /** By the edit that rests on them. */
  readonly bases: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the id of the edit: of which field it is the newest. */
  readonly heads: ReadonlyMap<string, HeadPlace>;
  readonly meta: ReadonlyMap<string, string>;
  readonly lastYear: ReadonlyMap<string, string>;
  readonly tombstones: readonly Tombstone[];
  /** Whose bytes are those of their hash. */
  readonly blobs: ReadonlyMap<string, Blob>;
  readonly damagedBlobs: number;
  /** Rows that look like records, by the page on which they stand; pages that are free are left out. */
  readonly records: readonly (readonly (readonly Cell[])[])[];
  /** Rows of which only a part could be read. */
  readonly brokenRows: number;
};

const metaNames = ['workbook_id', 'edition_digest', 'edition_loaded', 'edition'];
const deliverables: readonly string[] = jsonDeliverables;

const isUuid = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' && recordIdPattern.test(cell);
const isText = (cell: Cell | undefined): cell is string => typeof cell === 'string';

function asEdit(cells: readonly Cell[]): RawEdit | undefined {
  const [id, changeId, at, author, kind, recordId, field, value] = cells;
  if (cells.length !== 8 || !isUuid(id) || !isUuid(changeId) || typeof at !== 'number') return undefined;
  if (!isText(author) || !isText(kind) || !isUuid(recordId) || !isText(field) || !isText(value))
    return undefined;
  return { id, changeId, at, author, kind, recordId, field, value, bases: [] };
}

/** As the tables of current values begin: with an id, and whether it is deleted. */
const isRecord = ({ isNumbered, cells: [id, deleted] }: FoundRow) =>
  isNumbered && isUuid(id) && (deleted === 0 || deleted === 1);

/** Sorts rows by what they look like; rows of the tables of current values are none of these. */
class Sorter {
  readonly edits = new Map<string, RawEdit[]>();
  readonly bases = new Map<string, Set<string>>();
  readonly heads = new Map<string, HeadPlace>();
  readonly meta = new Map<string, string>();
  readonly lastYear = new Map<string, string>();
  readonly tombstones: Tombstone[] = [];
  readonly blobs = new Map<string, Blob>();
  damagedBlobs = 0;

  take({ isNumbered, cells }: FoundRow): void {
    if (isNumbered) this.#takeNumbered(cells);
    else this.#takeOther(cells);
  }

  #takeNumbered(cells: readonly Cell[]): void {
    const edit = asEdit(cells);
    const [sha256, bytes] = cells;
    if (edit !== undefined) this.edits.set(edit.id, [...(this.edits.get(edit.id) ?? []), edit]);
    else if (
      cells.length === 2 &&
      isText(sha256) &&
      sha256Pattern.test(sha256) &&
      bytes instanceof Uint8Array
    ) {
      if (sha256OfBytes(bytes) === sha256) this.blobs.set(sha256, { sha256, bytes });
      else this.damagedBlobs += 1;
    }
  }

  #takeOther(cells: readonly Cell[]): void {
    const [first, second, third, fourth] = cells;
    if (!isText(first)) return;
    if (cells.length === 2 && isText(second)) {
      if (isUuid(first) && isUuid(second))
        this.bases.set(first, (this.bases.get(first) ?? new Set()).add(second));
      else if (metaNames.includes(first)) this.meta.set(first, second);
      else if (deliverables.includes(first)) this.lastYear.set(first, second);
    } else if (cells.length === 3 && isUuid(first) && isText(second) && isUuid(third))
      this.heads.set(third, { recordId: first, field: second });
    else if (cells.length === 4 && typeof second === 'number' && isText(third) && isText(fourth))
      this.tombstones.push({ id: first, at: second, author: third, reason: fourth });
  }
}

/** Pages between two looks at whether somebody wants it to end. */
const pagesTogether = 500;

/**
 * Reads a copy of a damaged file page by page.
 *
 * @param pause called now and then, with the share that is done; throws where it is to end
 */
export async function findRows(copy: string, pause: (done: number) => void): Promise<Found> {
  const pages = new Pages(copy);
  const sorter = new Sorter();
  const records: (readonly (readonly Cell[])[])[] = [];
  const free = pages.free();
  try {
    for (let number = 1; number <= pages.count; number += 1) {
      const rows = [...pages.rowsOf(number)];
      for (const row of rows) sorter.take(row);
      const ofRecords = rows.filter(isRecord).map(({ cells }) => cells);
      if (ofRecords.length > 0 && !free.has(number)) records.push(ofRecords);
      if (number % pagesTogether !== 0) continue;
      await setImmediate();
      pause(number / pages.count);
    }
    return { ...sorter, records, brokenRows: pages.broken };
  } finally {
    pages.close();
  }
}
