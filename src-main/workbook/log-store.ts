import { z } from 'zod';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import { isKindName, type KindName } from '../../shared/model/model.ts';
import type { Edit, RawEdit } from '../../shared/workbook/log/edit.ts';
import type { Head } from '../../shared/workbook/log/heads.ts';
import type { Statements } from './database.ts';

const kindName = z.custom<KindName>((value) => typeof value === 'string' && isKindName(value));

const ids = z.array(z.string());

const rawEditRow = z
  .object({
    id: z.string(),
    change_id: z.string(),
    at: z.number(),
    author: z.string(),
    kind: z.string(),
    record_id: z.string(),
    field: z.string(),
    value: z.string(),
    bases: z.string(),
  })
  .transform(
    (row): RawEdit => ({
      id: row.id,
      changeId: row.change_id,
      at: row.at,
      author: row.author,
      kind: row.kind,
      recordId: row.record_id,
      field: row.field,
      value: row.value,
      bases: ids.parse(JSON.parse(row.bases)),
    }),
  );

const headRow = z.object({ id: z.string(), at: z.number(), value: z.string() });
const authorRow = z.object({ author: z.string() });
const fieldHeadRow = headRow.extend({ field: z.string() });
const idRow = z.object({ id: z.string() });
const kindRow = z.object({ kind: kindName });
const changeRow = z.object({ id: z.string(), change_id: z.string() });
const headTimeRow = z.object({ record_id: recordIdSchema, field: z.string(), at: z.number() });
const headAuthorRow = z.object({
  place: z.string(),
  id: z.string(),
  author: z.string(),
  isAnswer: z.literal([0, 1]).transform((flag) => flag === 1),
});
const extentRow = z.object({ count: z.number(), newestAt: z.number() });

export type HeadAuthor = z.infer<typeof headAuthorRow>;

/** @returns the edit, if its kind is one of this version's, or undefined */
export function knownEdit(raw: RawEdit): Edit | undefined {
  const recordId = recordIdSchema.safeParse(raw.recordId);
  return isKindName(raw.kind) && recordId.success
    ? { ...raw, kind: raw.kind, recordId: recordId.data }
    : undefined;
}

/** An edit with the ids of its bases as a JSON list. */
const selectEdit = `SELECT e.*, (SELECT json_group_array(b."base_id") FROM "edit_base" b WHERE b."edit_id" = e."id") AS "bases" FROM "edit" e`;

/** Ids are hexadecimal digits. */
const afterEveryId = 'g';

/** What a row of the heads says. */
export type HeadKey = Pick<Edit, 'id' | 'recordId' | 'field'>;

export type ChangeIds = { readonly changeId: string; readonly edits: readonly string[] };

const keyOf = (recordId: RecordId, field: string) => `${recordId} ${field}`;

/** Reads and appends the rows of the log; knows nothing of what they mean for the current values. */
export class LogStore {
  readonly #statements: Statements;
  /** Heads read or written since `forget`, by record and field. */
  readonly #heads = new Map<string, readonly Head[]>();
  /** Kinds of records looked up or written since `forget`; they never change. */
  readonly #kinds = new Map<string, KindName>();
  /** Records that had no edit when they were looked up: all there is of them is remembered. */
  readonly #begun = new Set<string>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** Drops what was remembered; call before a transaction, since the last one may have been rolled back. */
  forget(): void {
    this.#heads.clear();
    this.#kinds.clear();
    this.#begun.clear();
  }

  /** Has the log nothing of the record but what was written since `forget`? False where nobody looked. */
  isBegun(recordId: RecordId): boolean {
    return this.#begun.has(recordId);
  }

  /** Heads of one field, in no order. */
  heads(recordId: RecordId, field: string): readonly Head[] {
    const key = keyOf(recordId, field);
    const heads = this.#heads.get(key) ?? (this.isBegun(recordId) ? [] : this.#readHeads(recordId, field));
    this.#heads.set(key, heads);
    return heads;
  }

  /** Two simple look-ups: SQLite starts a join several times slower than it makes both. */
  #readHeads(recordId: RecordId, field: string): readonly Head[] {
    return this.#statements
      .all('SELECT "edit_id" AS "id" FROM "head" WHERE "record_id" = ? AND "field" = ?', recordId, field)
      .map((row) =>
        this.#statements.first('SELECT "id", "at", "value" FROM "edit" WHERE "id" = ?', idRow.parse(row).id),
      )
      .map((row) => headRow.parse(row));
  }

  /** Every head of one record, of all its fields. */
  headsOfRecord(recordId: RecordId): readonly (Head & { readonly field: string })[] {
    return this.#statements
      .all(
        `SELECT h."field", e."id", e."at", e."value" FROM "head" h JOIN "edit" e ON e."id" = h."edit_id"
         WHERE h."record_id" = ?`,
        recordId,
      )
      .map((row) => fieldHeadRow.parse(row));
  }

  /** @returns the kind of a record that was ever created, deleted or not */
  kindOf(recordId: string): KindName | undefined {
    const known = this.#kinds.get(recordId);
    if (known !== undefined || this.#begun.has(recordId)) return known;
    const row = this.#statements.first(
      'SELECT (SELECT e."kind" FROM "edit" e WHERE e."id" = h."edit_id") AS "kind" FROM "head" h WHERE h."record_id" = ? LIMIT 1',
      recordId,
    );
    if (row === undefined) {
      this.#begun.add(recordId);
      return undefined;
    }
    const { kind } = kindRow.parse(row);
    this.#kinds.set(recordId, kind);
    return kind;
  }

  /**
   * Appends edits and moves the heads: an edit is a head unless another of the same field has it as
   * a base. Bases must already be there or come along.
   */
  append(edits: readonly Edit[]): void {
    for (const edit of edits) {
      this.#kinds.set(edit.recordId, edit.kind);
      this.insert(edit);
      for (const base of edit.bases)
        this.#removeHead({ recordId: edit.recordId, field: edit.field, id: base });
    }
    // A log is closed under bases, so nothing already in it can rest on a new edit.
    const superseded = new Set(
      edits.flatMap((edit) => edit.bases.map((base) => `${keyOf(edit.recordId, edit.field)} ${base}`)),
    );
    for (const edit of edits) {
      const key = keyOf(edit.recordId, edit.field);
      const remembered = this.#heads.get(key) ?? (this.isBegun(edit.recordId) ? [] : undefined);
      const before = remembered?.filter((head) => !edit.bases.includes(head.id));
      const isHead = !superseded.has(`${key} ${edit.id}`);
      if (before !== undefined) this.#heads.set(key, isHead ? [...before, edit] : before);
      if (isHead) this.#addHead(edit);
    }
  }

  /** Writes the rows of one edit and no heads, for whoever has more edits than should be in memory at once. */
  insert({ id, changeId, at, author, kind, recordId, field, value, bases }: Edit): void {
    this.#statements
      .prepared('INSERT INTO "edit" VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(id, changeId, at, author, kind, recordId, field, value);
    for (const base of bases)
      this.#statements.prepared('INSERT INTO "edit_base" VALUES (?, ?)').run(id, base);
  }

  /**
   * Moves the heads after rows were inserted, for whoever knows which ones those are.
   *
   * @param replaced what new edits of the same field rest on; what is no head is left alone
   */
  replaceHeads(replaced: readonly HeadKey[], heads: readonly HeadKey[]): void {
    for (const head of replaced) this.#removeHead(head);
    for (const head of heads) this.#addHead(head);
    this.forget();
  }

  /** @param heads all that their fields have, so that they need not be read */
  remember(heads: readonly (Head & HeadKey)[]): void {
    for (const [key, ofField] of Map.groupBy(heads, ({ recordId, field }) => keyOf(recordId, field)))
      this.#heads.set(key, ofField);
  }

  #addHead({ recordId, field, id }: HeadKey): void {
    this.#statements.run('INSERT INTO "head" VALUES (?, ?, ?)', recordId, field, id);
  }

  #removeHead({ recordId, field, id }: HeadKey): void {
    this.#statements.run(
      'DELETE FROM "head" WHERE "record_id" = ? AND "field" = ? AND "edit_id" = ?',
      recordId,
      field,
      id,
    );
  }

  edit(id: string): Edit | undefined {
    return this.#parse(this.#statements.all(`${selectEdit} WHERE e."id" = ?`, id))[0];
  }

  /**
   * The changes older than the given one, newest first, each with the ids of its edits. A change is named by
   * its first edit, and ids grow with time, so the newest are found from the end of the log backwards. The
   * others have ids close to it, unless clocks disagreed, and in the file where they were made they follow it.
   *
   * @param among leaves out all others
   */
  changeIds(before: string | undefined, limit: number, among?: ReadonlySet<string>): readonly ChangeIds[] {
    const walked = new Map<string, string[]>();
    const found: string[] = [];
    const backwards = 'SELECT "id", "change_id" FROM "edit" WHERE "id" < ? ORDER BY "id" DESC';
    for (const row of this.#statements.each(backwards, before ?? afterEveryId)) {
      const { id, change_id: changeId } = changeRow.parse(row);
      const edits = walked.get(changeId) ?? [];
      edits.push(id);
      walked.set(changeId, edits);
      const isWanted = id === changeId && among?.has(changeId) !== false;
      if (isWanted && found.push(changeId) === limit) break;
    }
    return found.map((changeId) => ({
      changeId,
      edits: [...new Set([...this.#editsInARow(changeId), ...(walked.get(changeId) ?? [])])],
    }));
  }

  #editsInARow(changeId: string): readonly string[] {
    const edits: string[] = [];
    const onwards =
      'SELECT "id", "change_id" FROM "edit" WHERE rowid >= (SELECT rowid FROM "edit" WHERE "id" = ?) ORDER BY rowid';
    for (const row of this.#statements.each(onwards, changeId)) {
      const { id, change_id: of } = changeRow.parse(row);
      if (of !== changeId) break;
      edits.push(id);
    }
    return edits;
  }

  /** The whole log as the file has it, of whatever version, in the order in which it came into the file; for migrating. */
  allRaw(): readonly RawEdit[] {
    return this.#parseRaw(this.#statements.all(`${selectEdit} ORDER BY e.rowid`));
  }

  /** The whole log; for checking and merging. */
  all(): readonly Edit[] {
    return this.#parse(this.#statements.all(`${selectEdit} ORDER BY e."at", e."id"`));
  }

  /** @returns the ids of what was in this file, or came into it, before the given edit did */
  idsWrittenBefore(id: string): ReadonlySet<string> {
    const rows = this.#statements.all(
      'SELECT "id" FROM "edit" WHERE rowid < (SELECT rowid FROM "edit" WHERE "id" = ?)',
      id,
    );
    return new Set(rows.map((row) => idRow.parse(row).id));
  }

  /** Every edit of a record, or of one of its fields: its heads and, from base to base, all before them. */
  editsOf(recordId: RecordId, field?: string): readonly Edit[] {
    const ofField = field === undefined ? '' : 'AND h."field" = ?';
    const fields = field === undefined ? [] : [field];
    return this.#parse(
      this.#statements.all(
        `WITH RECURSIVE "line"("id", "field", "record_id") AS (
           SELECT h."edit_id", h."field", h."record_id" FROM "head" h WHERE h."record_id" = ? ${ofField}
           UNION
           SELECT b."base_id", l."field", l."record_id" FROM "line" l JOIN "edit_base" b ON b."edit_id" = l."id"
             JOIN "edit" e ON e."id" = b."base_id" WHERE e."record_id" = l."record_id" AND e."field" = l."field")
         ${selectEdit} WHERE e."id" IN (SELECT "id" FROM "line")`,
        recordId,
        ...fields,
      ),
    );
  }

  /** When the shown value of each field was entered: the latest `at` among its heads, by record and field. */
  headTimes(): ReadonlyMap<RecordId, ReadonlyMap<string, number>> {
    const times = new Map<RecordId, Map<string, number>>();
    const rows = this.#statements.each(
      `SELECT h."record_id", h."field", max(e."at") AS "at" FROM "head" h JOIN "edit" e ON e."id" = h."edit_id"
       GROUP BY h."record_id", h."field"`,
    );
    for (const row of rows) {
      const { record_id: record, field, at } = headTimeRow.parse(row);
      const ofRecord = times.get(record) ?? new Map<string, number>();
      times.set(record, ofRecord.set(field, at));
    }
    return times;
  }

  /**
   * Who wrote the heads of the fields that are in conflict, by record and field, without their values;
   * `isAnswer` where the head rests on one that rests on several, a settlement.
   */
  headAuthors(): ReadonlyMap<string, readonly HeadAuthor[]> {
    const rows = this.#statements.all(
      `SELECT h."record_id" || ' ' || h."field" AS "place", e."id", e."author", EXISTS (
         SELECT 1 FROM "edit_base" b JOIN "edit_base" s ON s."edit_id" = b."base_id" WHERE b."edit_id" = e."id"
         GROUP BY b."base_id" HAVING count(*) > 1) AS "isAnswer"
       FROM "conflict" c JOIN "head" h ON h."record_id" = c."record_id" AND h."field" = c."field"
       JOIN "edit" e ON e."id" = h."edit_id"`,
    );
    return Map.groupBy(
      rows.map((row) => headAuthorRow.parse(row)),
      ({ place }) => place,
    );
  }

  /**
   * Edits that nobody made but the program, so that they are the same in every copy: their ids are derived (UUIDv8),
   * and looked for in the index of ids, which is a small part of the log.
   */
  derivedEdits(): readonly Edit[] {
    return this.#parse(
      this.#statements.all(
        `${selectEdit} WHERE e."id" IN (SELECT "id" FROM "edit" WHERE substr("id", 15, 1) = '8')
         ORDER BY e."record_id", e."field"`,
      ),
    );
  }

  /** Everybody who edited anything, in the order of the alphabet. */
  authors(): readonly string[] {
    const rows = this.#statements.all(
      'SELECT DISTINCT "author" FROM "edit" ORDER BY "author" COLLATE NOCASE',
    );
    return rows.map((row) => authorRow.parse(row).author);
  }

  /**
   * @returns number of edits, and the time of the newest (0 in an empty log), which is a head: no edit is older than
   *   what it rests on
   */
  extent(): { readonly count: number; readonly newestAt: number } {
    const row = this.#statements.first(
      `SELECT (SELECT count(*) FROM "edit") AS "count", coalesce(max(e."at"), 0) AS "newestAt"
       FROM "head" h CROSS JOIN "edit" e ON e."id" = h."edit_id"`,
    );
    return extentRow.parse(row);
  }

  #parse(rows: readonly unknown[]): readonly Edit[] {
    return this.#parseRaw(rows).map((raw) => knownEdit(raw) ?? unreadable());
  }

  #parseRaw(rows: readonly unknown[]): readonly RawEdit[] {
    return rows.map((row) => rawEditRow.safeParse(row).data ?? unreadable());
  }
}

/** Only what stands now was checked at opening. @throws AppFailure damaged where it is no JSON */
export function parsedValue({ value }: Pick<Edit, 'value'>): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return unreadable();
  }
}

function unreadable(): never {
  throw new AppFailure({ code: 'damaged', file: 'The workbook', check: 'an edit in its log cannot be read' });
}
