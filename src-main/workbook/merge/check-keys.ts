import type { RecordId } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { type KindName, model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { Workbook } from '../workbook.ts';
import type { RecordRef } from './check-edit.ts';

type KeyedRecord = {
  readonly kind: KindName;
  /** The copy in which it was met first. */
  readonly file: string;
  readonly said: Map<string, Set<string>>;
};

/** A record with a key has the id that follows from it, in every copy, and its key never changes (design.md §3). */
export class KeyCheck {
  readonly #target: Workbook;
  readonly #records = new Map<RecordId, KeyedRecord>();

  constructor(target: Workbook) {
    this.#target = target;
  }

  /** @param file the copy in which the record was met */
  begin({ kind, recordId }: RecordRef, file: string): void {
    const { key }: Kind = model[kind];
    if (key !== undefined) this.#records.set(recordId, { kind, file, said: new Map() });
  }

  /** @param value of an edit whose record was begun */
  note({ kind, recordId, field }: RecordRef & { readonly field: string }, value: string): void {
    const { key }: Kind = model[kind];
    if (key?.includes(field) !== true) return;
    const said = this.#records.get(recordId)?.said;
    said?.set(field, (said.get(field) ?? new Set()).add(value));
  }

  /** @returns what is wrong with one of the records, and the copy that has it so */
  problem(): { readonly file: string; readonly problem: string } | undefined {
    for (const [id, record] of this.#records)
      if (!this.#isInPlace(id, record))
        return {
          file: record.file,
          problem: `the ${record.kind} ${id} has a key that is not the one of its id`,
        };
    return undefined;
  }

  #isInPlace(id: RecordId, { kind, said }: KeyedRecord): boolean {
    const declared: Kind = model[kind];
    const key = (declared.key ?? []).map((name) => {
      const known = this.#target.log.heads(id, name).map(({ value }) => value);
      const [value, ...others] = new Set([...known, ...(said.get(name) ?? [])]);
      return value === undefined || others.length > 0 ? null : (JSON.parse(value) as unknown);
    });
    const parts = key.filter((part) => typeof part === 'string' || typeof part === 'number');
    return (
      parts.length === key.length && derivedRecordId(this.#target.meta.workbookId, declared, parts) === id
    );
  }
}
