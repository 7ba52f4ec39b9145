import { lastUsualOrder, usualOrderOf } from '../../shared/briefing/standard-slides.ts';
import type { Edition } from '../../shared/editions/edition.ts';
import { inputErrorMap } from '../../shared/input/problem.ts';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { canonicalJson } from '../../shared/json/canonical.ts';
import type { Field, FieldValue } from '../../shared/model/field.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { findField, isKindName, type KindName, model } from '../../shared/model/model.ts';
import { printableText, valueSchema } from '../../shared/model/schema.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { deletedField, orderField } from '../../shared/workbook/log/edit.ts';
import { isOrderKey, orderAfter } from '../../shared/workbook/order.ts';
import { derivedRecordId } from '../../shared/workbook/record-id.ts';
import type { ChangeWriter } from './change-writer.ts';
import type { Statements } from './database.ts';
import type { LogStore } from './log-store.ts';

/** What entries are checked against and written to. */
export type EntryContext = {
  readonly workbookId: string;
  readonly edition: Edition;
  readonly statements: Statements;
  readonly log: LogStore;
};

/** A reference that was entered; whether its target is there is known once all entries are in. */
type EnteredReference = {
  readonly kind: KindName;
  readonly name: string;
  readonly to: readonly string[];
  readonly id: string;
  readonly place: string;
};

const orderKey = printableText(200).refine(isOrderKey, 'must be a fractional index of letters and digits');
const truth = 'must be true or false';

/**
 * Turns what people enter into edits: checks kind, field, value, key and references, makes records
 * that are new, and puts them at the end of their list. Refuses with the place; the caller's
 * transaction then undoes all of it.
 */
export class EntryWriter {
  readonly #context: EntryContext;
  readonly #writer: ChangeWriter;
  readonly #references: EnteredReference[] = [];
  readonly #lastOrders = new Map<KindName, string>();

  constructor(context: EntryContext, writer: ChangeWriter) {
    this.#context = context;
    this.#writer = writer;
  }

  /**
   * @param place begins the message of a refusal, such as "Line 3: "
   * @returns the record's id
   */
  write(entry: Entry, place: string): RecordId {
    if (!isKindName(entry.kind))
      throw new AppFailure({ code: 'unknown_kind', kind: entry.kind.slice(0, 64), place });
    const kind = entry.kind;
    if ('delete' in entry) return this.#delete(kind, entry.id, place);
    const values = this.#parse(kind, entry.set, place);
    const id = this.#identify(kind, entry.id, values, place);
    const isLive = this.#writer.isLive({ kind, id });
    const isNew = !isLive && this.#context.log.kindOf(id) === undefined;
    // Said in so many words, it also settles whether a flagged record stays.
    if (Object.hasOwn(entry.set, deletedField)) this.#writer.restore({ kind, id });
    else if (!isLive) this.#writer.revive(kind, id);
    if (isNew) this.#begin(kind, id, values);
    const { key = [] }: Kind = model[kind];
    for (const [name, value] of values) {
      if (!isNew && key.includes(name)) continue;
      this.#writer.set(kind, id, name, value);
      this.#noteReferences(kind, name, value, place);
    }
    return id;
  }

  /** Every reference entered must point to a live record of a fitting kind. Call after the projection. */
  checkReferences(): void {
    for (const { kind, name, to, id, place } of this.#references) {
      const target = this.#context.log.kindOf(id);
      const row =
        target !== undefined && to.includes(target)
          ? this.#context.statements.first(`SELECT 1 FROM "${target}" WHERE "id" = ? AND "deleted" = 0`, id)
          : undefined;
      if (row === undefined) throw new AppFailure({ code: 'unknown_reference', kind, field: name, place });
    }
  }

  #delete(kind: KindName, given: string, place: string): RecordId {
    const id = this.#parseId(given, place);
    const actual = this.#context.log.kindOf(id);
    if (actual === undefined) throw new AppFailure({ code: 'unknown_record', kind, id, place });
    if (actual !== kind) throw new AppFailure({ code: 'wrong_kind', kind, actual, id, place });
    this.#writer.delete({ kind, id });
    return id;
  }

  #parse(
    kind: KindName,
    set: Readonly<Record<string, unknown>>,
    place: string,
  ): Map<string, FieldValue | null> {
    const values = new Map<string, FieldValue | null>();
    for (const [name, value] of Object.entries(set)) {
      if (name === deletedField) {
        if (value !== false)
          throw new AppFailure({
            code: 'invalid_value',
            kind,
            field: name,
            problem: `${truth}; to delete a record, say "delete": true`,
            place,
          });
        continue;
      }
      if (value === null && name !== orderField && findField(model[kind], name) !== undefined)
        values.set(name, null);
      else values.set(name, this.#parseValue(kind, name, value, place));
    }
    return values;
  }

  #parseValue(kind: KindName, name: string, value: unknown, place: string): FieldValue {
    const declared: Kind = model[kind];
    const field = findField(declared, name);
    const isOrder = name === orderField && declared.ordered === true;
    if (field === undefined && !isOrder)
      throw new AppFailure({ code: 'unknown_field', kind, field: name.slice(0, 64), place });
    const schema = field === undefined ? orderKey : valueSchema(field, this.#context.edition);
    const parsed = schema.safeParse(value, { error: inputErrorMap });
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where =
      issue === undefined || issue.path.length === 0
        ? ''
        : `item ${issue.path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')} `;
    throw new AppFailure({
      code: 'invalid_value',
      kind,
      field: name,
      problem: `${where}${issue?.message ?? 'is not valid'}`,
      place,
    });
  }

  #parseId(given: string, place: string): RecordId {
    const id = recordIdSchema.safeParse(given);
    if (!id.success) throw new AppFailure({ code: 'invalid_id', place });
    return id.data;
  }

  /** The id given, or the one derived from the key. A key must fit its id and never changes. */
  #identify(
    kind: KindName,
    given: string | undefined,
    values: ReadonlyMap<string, FieldValue | null>,
    place: string,
  ): RecordId {
    const declared: Kind = model[kind];
    const id = given === undefined ? undefined : this.#parseId(given, place);
    const actual = id === undefined ? undefined : this.#context.log.kindOf(id);
    if (id !== undefined && actual !== undefined && actual !== kind)
      throw new AppFailure({ code: 'wrong_kind', kind, actual, id, place });
    if (declared.key === undefined) {
      if (id === undefined) throw new AppFailure({ code: 'key_missing', kind, field: 'id', place });
      return id;
    }
    if (id !== undefined && actual !== undefined) {
      this.#checkKey(declared.key, kind, id, values, place);
      return id;
    }
    const derived = this.#derive(declared, values, kind, place);
    const [first = 'id'] = declared.key;
    if (id !== undefined && id !== derived)
      throw new AppFailure({ code: 'key_fixed', kind, field: first, place });
    return derived;
  }

  #checkKey(
    key: readonly string[],
    kind: KindName,
    id: RecordId,
    values: ReadonlyMap<string, FieldValue | null>,
    place: string,
  ): void {
    const changed = key.find(
      (name) =>
        values.has(name) &&
        this.#context.log.heads(id, name).some(({ value }) => value !== canonicalJson(values.get(name))),
    );
    if (changed !== undefined) throw new AppFailure({ code: 'key_fixed', kind, field: changed, place });
  }

  #derive(
    kind: Kind,
    values: ReadonlyMap<string, FieldValue | null>,
    kindName: KindName,
    place: string,
  ): RecordId {
    const key = (kind.key ?? []).map((name) => {
      const value = values.get(name);
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new AppFailure({ code: 'key_missing', kind: kindName, field: name, place });
      return value;
    });
    return derivedRecordId(this.#context.workbookId, kind, key);
  }

  /**
   * A new record of an ordered kind goes to the end of its list; one of the briefing's twelve slides, which is
   * shown before anything is entered about it, to where it was shown.
   */
  #begin(kind: KindName, id: RecordId, values: ReadonlyMap<string, FieldValue | null>): void {
    const declared: Kind = model[kind];
    if (declared.ordered !== true || values.has(orderField)) return;
    const usual = kind === 'briefing_slide' ? usualOrderOf(String(values.get('key'))) : undefined;
    if (usual !== undefined) {
      this.#writer.set(kind, id, orderField, usual);
      return;
    }
    const order = orderAfter(this.#lastOrders.get(kind) ?? this.#lastOrder(kind));
    this.#writer.set(kind, id, orderField, order);
    this.#lastOrders.set(kind, order);
  }

  #lastOrder(kind: KindName): string | undefined {
    const row = this.#context.statements.first(`SELECT max("order") AS "last" FROM "${kind}"`);
    const last =
      row !== null && typeof row === 'object' && 'last' in row && typeof row.last === 'string'
        ? row.last
        : undefined;
    if (kind !== 'briefing_slide') return last;
    return last === undefined || last < lastUsualOrder ? lastUsualOrder : last;
  }

  /** A record that was deleted before cannot be pointed to; whether one is there at all is seen at the end. */
  #noteReferences(kind: KindName, name: string, value: FieldValue | null, place: string): void {
    const field: Field | undefined = findField(model[kind], name);
    const isOne = field?.type === 'reference' && field.foreign !== true;
    if ((!isOne && field?.type !== 'references') || value === null) return;
    for (const given of Array.isArray(value) ? value : [value]) {
      const id = this.#parseId(String(given), place);
      if (this.#writer.isDeleted(id))
        throw new AppFailure({ code: 'unknown_reference', kind, field: name, place });
      this.#references.push({ kind, name, to: field.to, id, place });
    }
  }
}
