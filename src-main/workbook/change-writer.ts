import { canonicalJson } from '../../shared/json/canonical.ts';
import { canonicalValue } from '../../shared/model/canonical-value.ts';
import type { FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { findField, type KindName, model } from '../../shared/model/model.ts';
import { deletedField, type Edit } from '../../shared/workbook/log/edit.ts';
import type { Head } from '../../shared/workbook/log/heads.ts';
import { saysDeleted } from '../../shared/workbook/log/life.ts';
import type { EditIds } from './edit-ids.ts';
import type { LogStore } from './log-store.ts';
import type { Projector, Touched } from './projector.ts';

/** Milliseconds since 1970 in UTC; replaced in tests. */
export type Clock = () => number;

/**
 * Writes the edits of one change, one user action, as people make it: each edit is based on all
 * current heads of its field and never earlier than them.
 */
export class ChangeWriter {
  readonly #log: LogStore;
  readonly #projector: Projector;
  readonly #ids: EditIds;
  readonly #author: string;
  readonly #now: number;
  readonly #touched = new Map<RecordId, Touched>();
  /** Deleted by this change; their rows may not say so yet. */
  readonly #deletedHere = new Set<RecordId>();
  #unprojected: Edit[] = [];
  readonly #written: string[] = [];
  #newestAt = 0;

  constructor(log: LogStore, projector: Projector, ids: EditIds, author: string, now: number) {
    this.#log = log;
    this.#projector = projector;
    this.#ids = ids;
    this.#author = author;
    this.#now = now;
  }

  /** The id of its first edit; undefined while there is none. */
  get changeId(): string | undefined {
    return this.#written[0];
  }

  /** Ids of the edits written so far. */
  get edits(): readonly string[] {
    return this.#written;
  }

  /** The latest `at` among its edits; 0 while there are none. */
  get newestAt(): number {
    return this.#newestAt;
  }

  /** Brings the tables in step with what was written. */
  project(): void {
    for (const record of this.#projector.project(this.#unprojected)) this.#touched.set(record.id, record);
    this.#unprojected = [];
  }

  /** Every record that the change had touched when it was projected last. */
  get touched(): readonly Touched[] {
    return [...this.#touched.values()];
  }

  /** @param value null unsets. Writes nothing where all heads say so already. */
  set(kind: KindName, id: RecordId, name: string, value: FieldValue | null): void {
    const field = findField(model[kind], name);
    const json = canonicalJson(value === null || field === undefined ? value : canonicalValue(field, value));
    const heads = this.#log.heads(id, name);
    const isSaidAlready = heads.length === 0 ? value === null : heads.every((head) => head.value === json);
    if (!isSaidAlready) this.write(kind, id, name, json, heads);
  }

  /**
   * Makes the record there: new, or back from deletion. One that is there although somebody deleted
   * it stays flagged; only people decide that.
   */
  revive(kind: KindName, id: RecordId): void {
    const isNew = this.#log.heads(id, deletedField).length === 0;
    const isGone = this.#deletedHere.delete(id) || this.#projector.rowOf({ kind, id }) === 'deleted';
    if (isNew || isGone) this.set(kind, id, deletedField, false);
  }

  /** Says that a record stays, deleted or flagged; what fell with it, by the same deletions, comes back with it. */
  restore({ kind, id }: Touched): void {
    this.project();
    const fallen = this.#fallenWith({ kind, id }, this.#deletionsOf(id));
    for (const record of [{ kind, id }, ...fallen]) this.set(record.kind, record.id, deletedField, false);
  }

  /** The changes that deleted a record. */
  #deletionsOf(id: RecordId): ReadonlySet<string | undefined> {
    const heads = this.#log.heads(id, deletedField).filter(saysDeleted);
    return new Set(heads.map((head) => this.#log.edit(head.id)?.changeId));
  }

  #fallenWith(record: Touched, deletions: ReadonlySet<string | undefined>): readonly Touched[] {
    return this.#projector
      .parts(record)
      .filter((part) => this.#projector.rowOf(part) === 'deleted')
      .filter(({ id }) => [...this.#deletionsOf(id)].every((change) => deletions.has(change)))
      .flatMap((part) => [part, ...this.#fallenWith(part, deletions)]);
  }

  /** Was it deleted, and has nothing in this change brought it back? */
  isDeleted(id: RecordId): boolean {
    const heads = this.#log.heads(id, deletedField);
    if (heads.length === 0 || !heads.every(saysDeleted)) return false;
    const kind = this.#log.kindOf(id);
    return kind !== undefined && !this.isLive({ kind, id });
  }

  /** Is the record there, as far as the tables know? */
  isLive(record: Touched): boolean {
    return !this.#deletedHere.has(record.id) && this.#projector.rowOf(record) === 'live';
  }

  /**
   * Deletes a record with everything that it owns, parts first. The deletion rests on all it hides,
   * so that it holds only as long as nothing unseen turns up.
   *
   * @returns the heads that now say so
   */
  delete({ kind, id }: Touched): readonly Head[] {
    this.project();
    const hidden = this.#projector.parts({ kind, id }).flatMap((part) => this.delete(part));
    const own = this.#log.headsOfRecord(id);
    if (this.#projector.rowOf({ kind, id }) === 'deleted')
      return own.filter((head) => head.field === deletedField);
    this.#deletedHere.add(id);
    return [this.write(kind, id, deletedField, 'true', [...own, ...hidden])];
  }

  /**
   * One edit as it stands. For undo, which knows its bases.
   *
   * @param value canonical JSON
   */
  write(
    kind: KindName,
    recordId: RecordId,
    field: string,
    value: string,
    bases: readonly Pick<Head, 'id' | 'at'>[],
  ): Edit {
    const at = bases.reduce((latest, base) => Math.max(latest, base.at), this.#now);
    const seen = [...new Set(bases.map((base) => base.id))];
    const id = this.#ids.next(at, seen);
    const edit: Edit = {
      id,
      changeId: this.changeId ?? id,
      at,
      author: this.#author,
      kind,
      recordId,
      field,
      value,
      bases: seen,
    };
    this.#log.append([edit]);
    this.#unprojected.push(edit);
    this.#written.push(edit.id);
    this.#newestAt = Math.max(this.#newestAt, at);
    return edit;
  }
}
