import type { Field, FieldValue } from '../model/field.ts';
import { findField, isKindName, model } from '../model/model.ts';
import { valueSchema } from '../model/schema.ts';
import type { Entry } from './entry.ts';
import { hasRecord } from './find.ts';
import { compareEdits, deletedField, type Edit } from './log/edit.ts';
import type { Conflict, WorkbookSnapshot } from './snapshot.ts';

/** What stands in conflict: a head, or for a deletion also what speaks for the record. */
export type Standing = Pick<Edit, 'id' | 'at' | 'author' | 'value'>;

/** One of the values that people must choose from. Who said it is a claim; the newest of them comes first. */
export type ConflictValue = {
  readonly value: unknown;
  readonly saidBy: readonly { readonly edit: string; readonly author: string; readonly at: number }[];
};

/** A conflict with everything that is said; values in the order in which the newest wins. */
export type ConflictDetail = Conflict & { readonly values: readonly ConflictValue[] };

/** @param standing the heads of the field; of a flagged record, those of `deleted` and what no deletion saw */
export function conflictDetail(conflict: Conflict, standing: readonly Standing[]): ConflictDetail {
  const newestFirst = [...standing].sort((a, b) => compareEdits(b, a));
  // Whatever somebody wrote into a record says of its life that it is there.
  const saidIn = ({ value }: Standing) =>
    conflict.field === deletedField && value !== 'true' ? 'false' : value;
  const groups = Map.groupBy(newestFirst, saidIn);
  return {
    ...conflict,
    values: [...groups].map(([value, said]) => ({
      value: JSON.parse(value),
      saidBy: said.map(({ id, author, at }) => ({ edit: id, author, at })),
    })),
  };
}

/** As `hisp merge` lists it (design.md §8): each value with who said it last, and when. */
export function listedConflict({ kind, id, field, values }: ConflictDetail) {
  return {
    kind,
    id,
    field,
    values: values.flatMap(({ value, saidBy: [newest] }) =>
      newest === undefined ? [] : { value, author: newest.author, at: newest.at },
    ),
  };
}

/** Who has a value in a conflict. */
export function authorsIn({ values }: ConflictDetail): readonly string[] {
  return values.flatMap(({ saidBy }) => saidBy.map(({ author }) => author));
}

/**
 * @param authors of each conflict
 * @returns everybody who has a value in one of them, by name, and in how many
 */
export function countsByPerson(
  authors: readonly (readonly string[])[],
): readonly { readonly author: string; readonly conflicts: number }[] {
  const counts = new Map<string, number>();
  for (const ofOne of authors)
    for (const author of new Set(ofOne)) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts]
    .map(([author, count]) => ({ author, conflicts: count }))
    .sort((a, b) => (a.author < b.author ? -1 : 1));
}

/**
 * The entry that settles a conflict: an edit based on all heads, so that it holds in every copy it reaches.
 *
 * @param value one of those that stand, a text that combines them, or null for none; of a flagged record,
 *   true where it goes and false where it stays
 */
export function settleWith({ kind, id, field }: Conflict, value: FieldValue | null): Entry {
  if (field !== deletedField) return { kind, id, set: { [field]: value } };
  return value === true ? { kind, id, delete: true } : { kind, id, set: { [deletedField]: false } };
}

/** Can the reference be entered? Not where what it points to is gone. */
function isReachable(snapshot: WorkbookSnapshot, field: Field, id: unknown): boolean {
  if (field.type !== 'references' && (field.type !== 'reference' || field.foreign === true)) return true;
  return field.to.filter(isKindName).some((kind) => hasRecord(snapshot, kind, id));
}

/**
 * A value that stands in a conflict, as it can be entered again: a set without what is gone.
 *
 * @returns undefined where what it points to is gone
 */
export function enterable(
  snapshot: WorkbookSnapshot,
  { kind, field: name }: Conflict,
  said: unknown,
): FieldValue | null | undefined {
  if (name === deletedField) return said === true;
  const field = findField(model[kind], name);
  if (said === null || field === undefined) return null;
  const isThere = (value: unknown) => isReachable(snapshot, field, value);
  const value: unknown = field.type === 'references' ? [said].flat().filter(isThere) : said;
  return field.type === 'references' || isThere(value) ? valueSchema(field).safeParse(value).data : undefined;
}

/** @returns undefined where they said nothing, or what they chose is gone */
function lastWordOf(
  snapshot: WorkbookSnapshot,
  conflict: ConflictDetail,
  author: string,
): FieldValue | null | undefined {
  const said = conflict.values.find(({ saidBy }) => saidBy.some((one) => one.author === author));
  return said === undefined ? undefined : enterable(snapshot, conflict, said.value);
}

/**
 * Settles at once all that one person has a value in: what they said holds. Deletions come last, since whatever is
 * entered into a record brings it back.
 *
 * @returns the entries of one change, and the conflicts that stay: the person has no part in them, or what they
 *   chose is gone
 */
export function settleAllOf(
  snapshot: WorkbookSnapshot,
  conflicts: readonly ConflictDetail[],
  author: string,
): { readonly entries: readonly Entry[]; readonly left: readonly ConflictDetail[] } {
  const choices = conflicts.map((conflict) => ({
    conflict,
    value: lastWordOf(snapshot, conflict, author),
  }));
  const entries = choices.flatMap(({ conflict, value }) =>
    value === undefined ? [] : settleWith(conflict, value),
  );
  const isDeletion = (entry: Entry) => 'delete' in entry;
  return {
    entries: [...entries.filter((entry) => !isDeletion(entry)), ...entries.filter(isDeletion)],
    left: choices.flatMap(({ conflict, value }) => (value === undefined ? conflict : [])),
  };
}
