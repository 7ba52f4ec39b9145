import { z } from 'zod';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { findField, type KindName, model, ownedKinds } from '../../shared/model/model.ts';
import { deletedField, type Edit } from '../../shared/workbook/log/edit.ts';
import { stateOfField } from '../../shared/workbook/log/heads.ts';
import { type LifeView, lifeOf, saysDeleted, unseenHeads } from '../../shared/workbook/log/life.ts';
import type { Statements } from './database.ts';
import type { LogStore } from './log-store.ts';
import { toColumn } from './rows.ts';

/** A record whose row, life or conflicts a change may have altered. */
export type Touched = { readonly kind: KindName; readonly id: RecordId };

const idRow = z.object({ id: recordIdSchema });
const baseRow = z.object({ id: z.string(), field: z.string() });
const deletedRow = z.object({ deleted: z.number() });

/**
 * Keeps the tables of current values in step with the log, record by record: work grows with the
 * change, not with the workbook. What it computes is defined by `projectLog`; tests hold the two
 * against each other.
 */
export class Projector {
  readonly #statements: Statements;
  readonly #log: LogStore;

  constructor(statements: Statements, log: LogStore) {
    this.#statements = statements;
    this.#log = log;
  }

  /** Brings the tables up to date with edits that were just appended, or whose value was purged. */
  project(edits: readonly Pick<Edit, 'kind' | 'recordId' | 'field'>[]): readonly Touched[] {
    const fieldsByRecord = new Map<RecordId, { kind: KindName; fields: Set<string> }>();
    for (const edit of edits) {
      const record = fieldsByRecord.get(edit.recordId) ?? { kind: edit.kind, fields: new Set() };
      record.fields.add(edit.field);
      fieldsByRecord.set(edit.recordId, record);
    }
    const touched = new Map<RecordId, Touched>();
    const touch = (kind: KindName, id: RecordId) => touched.set(id, { kind, id });
    const spokenOf = new Set<RecordId>();
    for (const [id, { kind, fields }] of fieldsByRecord) {
      touch(kind, id);
      const before = this.#ownerOf({ kind, id });
      this.#projectFields({ kind, id }, fields);
      const owners = [before, this.#ownerOf({ kind, id })].flatMap((owner) => this.#lineOf(owner));
      for (const above of owners) touch(above.kind, above.id);
      const { owner = deletedField }: Kind = model[kind];
      if (fields.has(deletedField) || fields.has(owner))
        for (const concerned of [id, ...owners.map((above) => above.id)]) spokenOf.add(concerned);
    }
    // A record that is there stays there until its deletion is spoken of, or a part of it goes elsewhere.
    for (const record of touched.values())
      if (spokenOf.has(record.id) || this.rowOf(record) === 'deleted') this.#projectLife(record);
    return [...touched.values()];
  }

  #projectFields(record: Touched, fields: ReadonlySet<string>): void {
    const { id } = record;
    const kind: Kind = model[record.kind];
    const names = [...fields].filter((name) => name !== deletedField);
    const columns = names.map((name) => {
      const field = findField(kind, name);
      const state = stateOfField(name, field, this.#log.heads(id, name));
      this.#markConflict(record, name, state.conflict);
      return toColumn(field, state.value);
    });
    const quoted = names.map((name) => `"${name}"`);
    const updates = quoted.map((name) => `${name} = excluded.${name}`).join(', ');
    this.#statements.run(
      `INSERT INTO "${kind.name}" (${['"id"', '"deleted"', ...quoted].join(', ')})
       VALUES (?, 0${', ?'.repeat(quoted.length)})
       ON CONFLICT ("id") DO ${quoted.length === 0 ? 'NOTHING' : `UPDATE SET ${updates}`}`,
      id,
      ...columns,
    );
  }

  #projectLife(record: Touched): void {
    const { kind, id } = record;
    // Most records were never deleted, and then nothing else need be read.
    const isDoubted = this.#log.heads(id, deletedField).some(saysDeleted);
    const life = isDoubted ? lifeOf(record, this.#lifeView) : 'live';
    const deleted = life === 'deleted' ? 1 : 0;
    this.#statements.run(
      `UPDATE "${kind}" SET "deleted" = ? WHERE "id" = ? AND "deleted" <> ?`,
      deleted,
      id,
      deleted,
    );
    this.#markConflict(record, deletedField, life === 'revived');
  }

  /** What the rule for deletions asks of a log, asked of the file. */
  readonly #lifeView: LifeView<Touched> = {
    headsOf: ({ id }) => this.#log.headsOfRecord(id),
    withParts: (record) => this.#withParts(record),
    basesOf: (edit) =>
      this.#statements
        .all(
          `SELECT b."base_id" AS "id", e."field" FROM "edit_base" b JOIN "edit" e ON e."id" = b."base_id" WHERE b."edit_id" = ?`,
          edit,
        )
        .map((row) => baseRow.parse(row)),
  };

  /** As the tables have it: what was not projected yet is not there. */
  rowOf({ kind, id }: Touched): 'live' | 'deleted' | undefined {
    const row = this.#statements.first(`SELECT "deleted" FROM "${kind}" WHERE "id" = ?`, id);
    if (row === undefined) return undefined;
    return deletedRow.parse(row).deleted === 1 ? 'deleted' : 'live';
  }

  /** Ids of the heads that speak for a record although it was deleted. */
  unseen(record: Touched): readonly string[] {
    return unseenHeads(record, this.#lifeView).map(({ id }) => id);
  }

  /** The record, its owner, and so on, as the tables have them. */
  line(record: Touched): readonly Touched[] {
    return this.#lineOf(record);
  }

  /** The records that are directly part of the given one, deleted ones included. */
  parts({ kind, id }: Touched): readonly Touched[] {
    return ownedKinds(kind).flatMap((part) =>
      this.#statements
        .all(`SELECT "id" FROM "${part}" WHERE "${model[part].owner}" = ? ORDER BY "id"`, id)
        .map((row) => ({ kind: part, id: idRow.parse(row).id })),
    );
  }

  *#withParts(record: Touched, visited = new Set<RecordId>()): Generator<Touched> {
    if (visited.has(record.id)) return;
    visited.add(record.id);
    yield record;
    for (const part of this.parts(record)) yield* this.#withParts(part, visited);
  }

  #ownerOf({ kind, id }: Touched): Touched | undefined {
    const { owner: field }: Kind = model[kind];
    if (field === undefined) return undefined;
    const row = this.#statements.first(`SELECT "${field}" AS "id" FROM "${kind}" WHERE "id" = ?`, id);
    const owner = idRow.safeParse(row);
    if (!owner.success) return undefined;
    const ownerKind = this.#log.kindOf(owner.data.id);
    return ownerKind === undefined ? undefined : { kind: ownerKind, id: owner.data.id };
  }

  /** The owner, its owner, and so on. */
  #lineOf(owner: Touched | undefined): readonly Touched[] {
    const line: Touched[] = [];
    for (let next = owner; next !== undefined; next = this.#ownerOf(next)) {
      if (line.some(({ id }) => id === next?.id)) break;
      line.push(next);
    }
    return line;
  }

  #markConflict({ kind, id }: Touched, field: string, conflict: boolean): void {
    if (conflict) this.#statements.run('INSERT OR IGNORE INTO "conflict" VALUES (?, ?, ?)', id, field, kind);
    else this.#statements.run('DELETE FROM "conflict" WHERE "record_id" = ? AND "field" = ?', id, field);
  }
}
