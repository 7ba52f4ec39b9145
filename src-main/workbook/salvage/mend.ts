import type { Edition } from '../../../shared/editions/edition.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, isKindName, type KindName, model } from '../../../shared/model/model.ts';
import type { Lost } from '../../../shared/salvage/report.ts';
import {
  compareEdits,
  deletedField,
  type Edit,
  programAuthor,
  type RawEdit,
} from '../../../shared/workbook/log/edit.ts';
import { purgedValue } from '../../../shared/workbook/log/tombstone.ts';
import { derivedEditId, derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { knownEdit } from '../log-store.ts';
import { basesFirst } from '../merge/bases-first.ts';
import { EditCheck } from '../merge/check-edit.ts';
import type { Found, HeadPlace } from './found.ts';
import { lostFields } from './lost-fields.ts';

/** What one field of a record says. */
export type Content = Pick<Edit, 'kind' | 'recordId' | 'field' | 'value'>;

/** What a table of current values says. Not sure: it may be older, since no tree led to where it stands. */
export type CurrentContent = Content & { readonly isSure: boolean };

export type MendedLog = { readonly edits: readonly Edit[]; readonly lost: readonly Lost[] };

type Known = Edit & { readonly pointsTo: readonly RecordId[] };

const fieldKey = ({ recordId, field }: HeadPlace) => `${recordId} ${field}`;
const place = ({ kind, recordId, field }: Content) => ({ kind, id: recordId, field });

/**
 * Makes a log that holds by every rule out of what could be read of one:
 *
 * - An edit that does not fit its field, its key or what it points to stays out.
 * - Where no edit of a field could be read, or not the newest, what the table of current values says is entered anew.
 * - A record that others point to, or that lacks its beginning, begins anew.
 * - An edit of which a base could not be read rests on those that could. It gets another id, and so does all that
 *   rests on it, since an edit of a known id must say the same in every copy; equal values of both are no conflict
 *   when a copy is merged that still has the first.
 */
export class LogMender {
  readonly #workbookId: string;
  /** When what is entered anew was said: with the newest edit that could be read. */
  #newest: number;
  readonly #check: EditCheck;
  readonly #purged: ReadonlySet<string>;
  readonly #edits = new Map<string, Known>();
  /** Whatever of them stands in nobody's name may be old. */
  readonly #perhapsOlder = new Map<RecordId, KindName>();
  /** Entered only so that a record has a beginning. */
  readonly #begun = new Set<string>();
  readonly #lost: Lost[] = [];

  /** @param savedAt when the file was written last, in UTC milliseconds: for what no edit tells the time of */
  constructor(workbookId: string, edition: Edition, purged: ReadonlySet<string>, savedAt: number) {
    this.#workbookId = workbookId;
    this.#newest = savedAt;
    this.#check = new EditCheck(edition);
    this.#purged = purged;
  }

  mend(found: Pick<Found, 'edits' | 'bases' | 'heads'>, current: readonly CurrentContent[]): MendedLog {
    const rests = [...found.bases].flatMap(([id, bases]) => [id, ...bases]);
    const missing = new Set([...found.heads.keys(), ...rests].filter((id) => !found.edits.has(id)));
    if (missing.size > 0) this.#lost.push({ what: 'edits', count: missing.size });
    for (const versions of found.edits.values()) this.#takeFitting(versions, found.bases);
    const newest = [...this.#edits.values()].reduce((latest, { at }) => Math.max(latest, at), 0);
    if (newest > 0) this.#newest = newest;
    const lostHeads = [...found.heads].filter(([id]) => !this.#edits.has(id)).map(([, head]) => head);
    const lacking = this.#addCurrent(current, lostHeads);
    const kinds = new Map(
      [...current, ...this.#edits.values()].map((one) => [String(one.recordId), one.kind]),
    );
    this.#dropMisplaced();
    this.#completeRecords();
    const fields = lostFields(lacking, { edits: this.#edits.values(), begun: this.#begun, kinds });
    return { edits: this.#rebased(), lost: [...this.#keptOrLost(), ...fields] };
  }

  /** What was kept at first may have been dropped afterwards, which is listed by itself. */
  #keptOrLost(): readonly Lost[] {
    const edits = [...this.#edits.values()];
    const left = new Set(edits.map(fieldKey));
    const records = new Set(edits.map(({ recordId }) => recordId));
    const older = [...this.#perhapsOlder]
      .filter(([id]) => records.has(id))
      .map(([id, kind]): Lost => ({ what: 'perhapsOlder', kind, id }));
    const lost = this.#lost.filter(
      (one) => one.what !== 'history' || left.has(fieldKey({ recordId: one.id, field: one.field })),
    );
    return [...lost, ...older];
  }

  #takeFitting(versions: readonly RawEdit[], bases: Found['bases']): void {
    const fitting = versions.map((raw) => this.#fit(raw, bases)).find((edit) => edit !== undefined);
    const [first] = versions;
    if (fitting !== undefined) this.#edits.set(fitting.id, fitting);
    else if (first !== undefined)
      this.#lost.push({ what: 'value', kind: first.kind, id: first.recordId, field: first.field });
  }

  #fit(raw: RawEdit, bases: Found['bases']): Known | undefined {
    const edit = knownEdit(raw);
    if (edit === undefined) return undefined;
    const value = this.#purged.has(edit.id) ? purgedValue : edit.value;
    const { id, changeId, at, author, kind, recordId, field } = edit;
    const row = [0, id, changeId, at, author, kind, recordId, field, value, null] as const;
    const pointsTo = this.#check.check(row, kind, value);
    return typeof pointsTo === 'string'
      ? undefined
      : { ...edit, value, pointsTo, bases: [...(bases.get(id) ?? [])] };
  }

  #addCurrent(current: readonly CurrentContent[], lostHeads: readonly HeadPlace[]): readonly HeadPlace[] {
    const known = Map.groupBy(this.#edits.values(), fieldKey);
    const lacking = new Map(lostHeads.map((head) => [fieldKey(head), head]));
    for (const content of current) {
      const key = fieldKey(content);
      const edits = known.get(key);
      if (
        (edits !== undefined && !lacking.has(key)) ||
        (edits === undefined && content.value === purgedValue)
      )
        continue;
      lacking.delete(key);
      const replaced = new Set(edits?.flatMap(({ bases }) => bases));
      const heads = edits?.filter(({ id }) => !replaced.has(id)) ?? [];
      const isEntered = this.#enter(content, heads) !== undefined;
      if (isEntered && !content.isSure) this.#perhapsOlder.set(content.recordId, content.kind);
      else this.#lost.push({ what: isEntered ? 'history' : 'value', ...place(content) });
    }
    return [...lacking.values()];
  }

  /** Enters something in nobody's name, with an id that follows from it. @returns the id, if it fits */
  #enter({ kind, recordId, field, value }: Content, heads: readonly Edit[] = []): string | undefined {
    const at = this.#newest;
    const id = derivedEditId(at, 'salvaged', this.#workbookId, recordId, field, value);
    const made = { id, changeId: id, at, author: programAuthor, kind, recordId, field, value, bases: [] };
    const fitting = this.#fit(made, new Map([[id, new Set(heads.map((head) => head.id))]]));
    if (fitting !== undefined) this.#edits.set(id, fitting);
    return fitting?.id;
  }

  #begin(kind: KindName, recordId: RecordId): void {
    const id = this.#enter({ kind, recordId, field: deletedField, value: 'false' });
    if (id !== undefined) this.#begun.add(id);
  }

  #dropMisplaced(): void {
    const records = Map.groupBy(this.#edits.values(), (edit) => edit.recordId);
    for (const [id, edits] of records) {
      const [first] = edits;
      const isOfOneKind = edits.every(({ kind }) => kind === first?.kind);
      if (first === undefined || (isOfOneKind && this.#isAtItsKey(first.kind, id, edits))) continue;
      for (const edit of edits) this.#drop(edit);
    }
  }

  #isAtItsKey(kind: KindName, id: RecordId, edits: readonly Edit[]): boolean {
    const declared: Kind = model[kind];
    if (declared.key === undefined) return true;
    const key = declared.key.map((name): unknown =>
      JSON.parse(edits.find(({ field }) => field === name)?.value ?? 'null'),
    );
    const parts = key.filter((part) => typeof part === 'string' || typeof part === 'number');
    return parts.length === key.length && derivedRecordId(this.#workbookId, declared, parts) === id;
  }

  #drop(edit: Edit): void {
    this.#edits.delete(edit.id);
    this.#lost.push({ what: 'value', ...place(edit) });
  }

  /** Until nothing points to what is not there: dropping an edit may take a record away. */
  #completeRecords(): void {
    for (let isComplete = false; !isComplete; ) {
      isComplete = true;
      const kinds = new Map([...this.#edits.values()].map(({ recordId, kind }) => [recordId, kind]));
      for (const edit of this.#edits.values()) {
        const target = edit.pointsTo.find((id) => !this.#mayPointTo(edit, kinds.get(id)));
        if (target === undefined) continue;
        const kind = kinds.has(target) ? undefined : this.#onlyKind(edit);
        if (kind === undefined) this.#drop(edit);
        else {
          this.#begin(kind, target);
          kinds.set(target, kind);
          this.#lost.push({ what: 'record', kind, id: target });
        }
        isComplete = false;
      }
    }
    const begun = new Set(
      [...this.#edits.values()].filter(({ field }) => field === deletedField).map(({ recordId }) => recordId),
    );
    const unbegun = new Map([...this.#edits.values()].map(({ recordId, kind }) => [recordId, kind]));
    for (const [recordId, kind] of unbegun) if (!begun.has(recordId)) this.#begin(kind, recordId);
  }

  #mayPointTo({ kind, field: name }: Edit, target: KindName | undefined): boolean {
    const field = findField(model[kind], name);
    return target !== undefined && field !== undefined && 'to' in field && field.to.includes(target);
  }

  /** The kind of a record that can only be of one kind and can be there with nothing said of it. */
  #onlyKind({ kind, field: name }: Edit): KindName | undefined {
    const field = findField(model[kind], name);
    const [only, ...others] = field !== undefined && 'to' in field ? field.to : [];
    if (only === undefined || others.length > 0 || !isKindName(only)) return undefined;
    const declared: Kind = model[only];
    return declared.key === undefined ? only : undefined;
  }

  /** By time, but bases always first; in a circle only what is later rests on what is earlier. */
  #rebased(): readonly Edit[] {
    const sound = (edit: Edit, base: string) => {
      const other = this.#edits.get(base);
      return other !== undefined && other.at <= edit.at && base !== edit.id;
    };
    const firsts = new Map(
      [...Map.groupBy(this.#edits.values(), (edit) => edit.changeId)].map(([change, edits]) => [
        change,
        edits.some(({ id }) => id === change) ? change : least(edits),
      ]),
    );
    const rebased = new Map<string, Edit>();
    for (const { pointsTo, ...edit } of [...this.#edits.values()].sort(compareEdits)) {
      const bases = edit.bases.filter((base) => sound(edit, base)).sort();
      rebased.set(edit.id, { ...edit, changeId: firsts.get(edit.changeId) ?? edit.id, bases });
    }
    const straightened = () =>
      [...rebased.values()].map((edit) => ({
        ...edit,
        bases: edit.bases.filter((base) => isEarlier(rebased.get(base), edit)),
      }));
    return this.#withIds(basesFirst(rebased) ?? straightened());
  }

  #withIds(edits: readonly Edit[]): readonly Edit[] {
    const isAltered = (edit: Edit) => {
      const before = this.#edits.get(edit.id);
      return before?.bases.length !== edit.bases.length || before.changeId !== edit.changeId;
    };
    const altered = new Set(edits.filter(isAltered).map(({ id }) => id));
    for (let before = -1; before < altered.size; ) {
      before = altered.size;
      for (const { id, changeId, bases } of edits)
        if (altered.has(changeId) || bases.some((base) => altered.has(base))) altered.add(id);
    }
    const idOf = new Map(
      edits.map(({ id, at, bases }) => [
        id,
        altered.has(id) ? derivedEditId(at, 'salvaged', id, ...bases) : id,
      ]),
    );
    return edits.map((edit) => ({
      ...edit,
      id: idOf.get(edit.id) ?? edit.id,
      changeId: idOf.get(edit.changeId) ?? edit.changeId,
      bases: edit.bases.map((base) => idOf.get(base) ?? base),
    }));
  }
}

const least = (edits: readonly Edit[]) => edits.map(({ id }) => id).sort()[0] ?? '';

function isEarlier(one: Edit | undefined, other: Edit): boolean {
  return one !== undefined && compareEdits(one, other) < 0;
}
