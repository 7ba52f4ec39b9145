import type { Edition } from '../editions/edition.ts';
import type { Field, FieldValue } from '../model/field.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findField, type KindName, kindNames, model } from '../model/model.ts';
import { theOne } from '../workbook/find.ts';
import { deletedField, orderField } from '../workbook/log/edit.ts';
import { derivedId, derivedRecordId } from '../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { decisions, isReset } from './decisions.ts';
import { nextValue, type Passage } from './next-value.ts';

/** A field of last year's workbook: where a carried value was taken from. */
export type Source = { readonly id: RecordId; readonly field: string };

export type CarriedValue = {
  readonly field: string;
  readonly value: FieldValue;
  readonly from: Source;
};

export type CarriedRecord = {
  readonly kind: KindName;
  readonly id: RecordId;
  /** The record of last year's that it goes back to. */
  readonly from: RecordId;
  /** `order` included, `deleted` not. */
  readonly values: readonly CarriedValue[];
};

export type NextYear = {
  readonly workbookId: string;
  readonly edition: Edition;
  readonly fiscalYear: number;
};

type AnyRecord = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

const recordsIn = (snapshot: WorkbookSnapshot, kind: KindName): readonly AnyRecord[] =>
  snapshot.records[kind];

/** The workbook of the year after: the same for everybody who starts it (design.md §3). */
export function nextWorkbookId(workbookId: string, fiscalYear: number): string {
  return derivedId('carry-forward', workbookId, fiscalYear);
}

function carriedFieldsOf(kind: KindName): readonly (readonly [string, Field])[] {
  return Object.entries(model[kind].fields).filter(([name]) => !isReset(kind, name));
}

/** Attachments that a record to be carried points to. */
function usedAttachments(last: WorkbookSnapshot): ReadonlySet<unknown> {
  const used = kindNames
    .filter((kind) => decisions[kind].carry === 'all')
    .flatMap((kind) =>
      carriedFieldsOf(kind)
        .filter(([, field]) => field.type === 'reference' && field.to.includes(model.attachment.name))
        .flatMap(([name]) => recordsIn(last, kind).map((record) => record[name])),
    );
  return new Set(used);
}

function hasReferenceInKey(kind: Kind): boolean {
  return (kind.key ?? []).some((name) => findField(kind, name)?.type === 'reference');
}

/**
 * Records keep their ids, but for those whose id follows from the workbook's and a key: these get the one that
 * the next workbook will look for. Absent: records that are not carried.
 */
function nextIds(last: WorkbookSnapshot, next: NextYear): ReadonlyMap<RecordId, RecordId> {
  const ids = new Map<RecordId, RecordId>();
  const passage: Passage = { from: last.edition, to: next.edition, ids };
  const attachments = usedAttachments(last);
  const idOf = (name: KindName, record: AnyRecord): RecordId | undefined => {
    const kind: Kind = model[name];
    if (decisions[name].carry === 'pointed-to' && !attachments.has(record.id)) return undefined;
    if (kind.key === undefined) return record.id;
    const key: (string | number)[] = [];
    for (const part of kind.key) {
      const field = findField(kind, part);
      const value =
        field === undefined || record[part] === undefined
          ? undefined
          : nextValue(field, record[part], passage);
      if (typeof value !== 'string' && typeof value !== 'number') return undefined;
      key.push(value);
    }
    return derivedRecordId(next.workbookId, kind, key);
  };
  const kinds = kindNames.filter((name) => decisions[name].carry !== 'none');
  // A key may hold the id of another record, which must be known first.
  const [independent, dependent] = [false, true].map((does) =>
    kinds.filter((name) => hasReferenceInKey(model[name]) === does),
  );
  for (const name of [...(independent ?? []), ...(dependent ?? [])])
    for (const record of recordsIn(last, name)) {
      const id = idOf(name, record);
      if (id !== undefined) ids.set(record.id, id);
    }
  return ids;
}

function orderOf(record: AnyRecord): readonly CarriedValue[] {
  return typeof record.order === 'string'
    ? [{ field: orderField, value: record.order, from: { id: record.id, field: orderField } }]
    : [];
}

function carriedValues(kind: KindName, record: AnyRecord, passage: Passage): readonly CarriedValue[] {
  const values = carriedFieldsOf(kind).flatMap(([name, field]): readonly CarriedValue[] => {
    const value = record[name] === undefined ? undefined : nextValue(field, record[name], passage);
    return value === undefined ? [] : [{ field: name, value, from: { id: record.id, field: name } }];
  });
  return [...orderOf(record), ...values];
}

/** What is to be said of each of last year's commitments: what became of it. */
function deliveries(last: WorkbookSnapshot, next: NextYear): readonly CarriedRecord[] {
  return last.records.commitment.map((commitment) => {
    const { id, title } = commitment;
    const titles =
      title === undefined ? [] : [{ field: 'title', value: title, from: { id, field: 'title' } }];
    return {
      kind: 'delivery',
      id: recordIdSchema.parse(derivedId('carry-forward', next.workbookId, 'delivery', id)),
      from: id,
      values: [
        ...orderOf(commitment),
        ...titles,
        { field: 'commitment_last_year', value: id, from: { id, field: deletedField } },
      ],
    };
  });
}

/**
 * The records with which the next year's workbook starts, the workbook's own first. Fields that copies
 * say differently are carried as shown; deleted records are not.
 *
 * @param last must have its workbook record
 */
export function carriedRecords(last: WorkbookSnapshot, next: NextYear): readonly CarriedRecord[] {
  const workbook = theOne(last, 'workbook');
  if (workbook === undefined) throw new Error('a workbook without its record has no next year');
  const ids = nextIds(last, next);
  const passage: Passage = { from: last.edition, to: next.edition, ids };
  const year: CarriedValue = {
    field: 'fiscal_year',
    value: next.fiscalYear,
    from: { id: workbook.id, field: 'fiscal_year' },
  };
  const carried = kindNames.flatMap((kind) =>
    recordsIn(last, kind).flatMap((record): readonly CarriedRecord[] => {
      const id = ids.get(record.id);
      if (id === undefined) return [];
      const values = carriedValues(kind, record, passage);
      return [{ kind, id, from: record.id, values: kind === 'workbook' ? [...values, year] : values }];
    }),
  );
  return [...carried, ...deliveries(last, next)];
}
