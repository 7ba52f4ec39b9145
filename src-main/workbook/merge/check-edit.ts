import type { Edition } from '../../../shared/editions/edition.ts';
import { canonicalJson } from '../../../shared/json/canonical.ts';
import { canonicalValue } from '../../../shared/model/canonical-value.ts';
import { type RecordId, recordIdPattern, recordIdSchema } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, isKindName, type KindName, model } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { deletedField, orderField } from '../../../shared/workbook/log/edit.ts';
import { isOrderKey } from '../../../shared/workbook/order.ts';
import { latestTime } from '../check-current.ts';
import { authorSchema } from '../workbook.ts';
import type { EditRow } from './copy-rows.ts';

/** Which record an edit is of; one object for all edits of a record. */
export type RecordRef = { readonly kind: KindName; readonly recordId: RecordId };

/** @returns what the value points to; undefined where it does not fit */
type ValueCheck = (value: string) => readonly RecordId[] | undefined;

/**
 * Every value that people enter was checked when they did. What comes in a copy was not entered here, so each new
 * edit is held to the same rules, once (design.md §3).
 */
export class EditCheck {
  readonly #edition: Edition;
  readonly #authors = new Map<string, boolean>();
  readonly #values = new Map<string, ValueCheck | undefined>();
  /** Edits of one change follow each other. */
  #change = '';

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** @returns the record; or what is wrong with how the edit names it */
  record([, id, , , , kind, record]: EditRow): RecordRef | string {
    const recordId = recordIdSchema.safeParse(record);
    if (!recordId.success) return `the edit ${id} is of a record without a proper id`;
    if (!isKindName(kind)) return `the edit ${id} is of a kind of record that there is not`;
    return { kind, recordId: recordId.data };
  }

  /**
   * @param kind of the edit's record
   * @param value the row's, unless that was purged
   * @returns what the value points to; or what is wrong with the edit, without quoting what somebody typed
   */
  check(
    [, id, change, at, author, , , field]: EditRow,
    kind: KindName,
    value: string,
  ): readonly RecordId[] | string {
    if (!recordIdPattern.test(id)) return 'an edit has no proper id';
    if (change !== this.#change && !recordIdPattern.test(change)) return 'an edit has no proper id';
    this.#change = change;
    const check = this.#checkOf(kind, field);
    if (check === undefined) return `the edit ${id} is of a field that no ${kind} has`;
    const references = check(value);
    if (references === undefined) return `the edit ${id} has a value that does not fit ${kind}.${field}`;
    if (at < 0 || at >= latestTime) return `the edit ${id} has a time that no clock shows`;
    return this.isAuthor(author) ? references : `the edit ${id} has no proper author`;
  }

  isAuthor(author: string): boolean {
    const known = this.#authors.get(author) ?? authorSchema.safeParse(author).data === author;
    this.#authors.set(author, known);
    return known;
  }

  #checkOf(kind: KindName, name: string): ValueCheck | undefined {
    const place = `${kind}.${name}`;
    if (!this.#values.has(place)) this.#values.set(place, makeCheck(model[kind], name, this.#edition));
    return this.#values.get(place);
  }
}

const nothing: readonly RecordId[] = [];

function makeCheck(kind: Kind, name: string, edition: Edition): ValueCheck | undefined {
  if (name === deletedField) return (value) => (value === 'true' || value === 'false' ? nothing : undefined);
  if (name === orderField && kind.ordered === true)
    return (value) => {
      const order = parsed(value);
      return typeof order === 'string' && order.length <= 200 && isOrderKey(order) ? nothing : undefined;
    };
  const field = findField(kind, name);
  if (field === undefined) return undefined;
  const schema = valueSchema(field, edition);
  const isPointing = field.type === 'references' || (field.type === 'reference' && field.foreign !== true);
  return (value) => {
    if (value === 'null') return nothing;
    const { data } = schema.safeParse(parsed(value));
    // In any other spelling it would differ from the same value entered here.
    if (data === undefined || canonicalJson(canonicalValue(field, data)) !== value) return undefined;
    return isPointing ? [data].flat().map((id) => recordIdSchema.parse(id)) : nothing;
  };
}

/** @returns undefined, which fits no field, where it is no JSON */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
