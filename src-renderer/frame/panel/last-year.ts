import { plainText } from '../../../shared/documents/blocks.ts';
import { namedValueInlines } from '../../../shared/documents/values.ts';
import { crosswalkDimension } from '../../../shared/editions/crosswalk.ts';
import type { Field, FieldValue } from '../../../shared/model/field.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, isKindName, model } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import type { PartRecord } from '../../../shared/submission/part.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { LastYear, WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { nameAmong } from '../../../shared/workbook/titles.ts';
import type { Focused } from '../../state/focused-field.ts';

/** What stood in a field last year, or why there is nothing to show. */
type LastYearAnswer =
  | { readonly state: 'no-year' }
  /** Last year's record is not known: it is new, or its edition had nothing like it. */
  | { readonly state: 'no-record' }
  | { readonly state: 'empty' }
  | {
      readonly state: 'found';
      readonly value: FieldValue;
      /** On one line; long texts are to be shown from `value` instead. */
      readonly words: string;
      /** It can be taken over as it is: the same field of this year's edition can hold it. */
      readonly canUse: boolean;
    };

function recordsIn(lastYear: LastYear, kind: string): readonly PartRecord[] {
  return Object.values(lastYear.parts).flatMap((part) => part?.records[kind] ?? []);
}

/** The values of a record's key: of the record itself, or by the id that the key derives. */
function keyOf(snapshot: WorkbookSnapshot, { kind, id }: Focused): readonly (readonly [string, unknown])[] {
  const declared: Kind = model[kind];
  const record = findRecord(snapshot, kind, id);
  const derived = keyedIds(snapshot, kind).get(id);
  const values = new Map<string, unknown>(record === undefined ? [] : Object.entries(record));
  return (declared.key ?? []).map((name) => [name, values.get(name) ?? derived]);
}

/** What may stand in the field, the edition says. */
function isOfEdition(field: Field | undefined): boolean {
  return (field?.type === 'choice' || field?.type === 'choices') && typeof field.options === 'string';
}

/** Keys that name something of the edition mean the same only there, but for dimensions in a crosswalk. */
function keyLastYear(
  { edition }: WorkbookSnapshot,
  lastYear: LastYear,
  kind: Kind,
  name: string,
  value: unknown,
) {
  const field = findField(kind, name);
  if (!isOfEdition(field) || lastYear.edition?.id === edition.id) return value;
  return lastYear.edition !== undefined &&
    field?.type === 'choice' &&
    field.options === 'dimensions' &&
    typeof value === 'string'
    ? crosswalkDimension(edition.id, lastYear.edition.id, value)
    : undefined;
}

/** One-per-key kinds are the same by their key, for their ids follow from the workbook; others by their id. */
function recordLastYear(
  snapshot: WorkbookSnapshot,
  lastYear: LastYear,
  focused: Focused,
): readonly PartRecord[] {
  const declared: Kind = model[focused.kind];
  const records = recordsIn(lastYear, focused.kind);
  if (declared.key === undefined) return records.filter(({ id }) => id === focused.id);
  const key = keyOf(snapshot, focused).map(
    ([name, value]) => [name, keyLastYear(snapshot, lastYear, declared, name, value)] as const,
  );
  if (key.some(([, value]) => value === undefined)) return [];
  return records.filter((record) => key.every(([name, value]) => record[name] === value));
}

/** The name of what a reference pointed to last year, where it is known. */
function nameLastYear(
  snapshot: WorkbookSnapshot,
  lastYear: LastYear,
  kinds: readonly string[],
  id: string,
): string {
  for (const kind of kinds.filter(isKindName)) {
    const declared: Kind = model[kind];
    const record = recordsIn(lastYear, kind).find((candidate) => candidate.id === id);
    const title = declared.title === undefined ? undefined : record?.[declared.title];
    if (typeof title === 'string') return title;
  }
  return nameAmong(snapshot, kinds, id);
}

/** The same field in last year's documents: a record may stand in more than one of them, each with fields of its own. */
export function lastYearAnswer(snapshot: WorkbookSnapshot, focused: Focused): LastYearAnswer {
  const { lastYear, edition } = snapshot;
  if (lastYear === undefined) return { state: 'no-year' };
  const records = recordLastYear(snapshot, lastYear, focused);
  if (records.length === 0) return { state: 'no-record' };
  const field = focused.field === undefined ? undefined : findField(model[focused.kind], focused.field);
  if (field === undefined || focused.field === undefined) return { state: 'empty' };
  // What a level or a channel was called is known no more where its edition is not.
  if (lastYear.edition === undefined && isOfEdition(field)) return { state: 'no-record' };
  const name = focused.field;
  const stored = records.map((record) => record[name]).find((value) => value !== undefined);
  const value = valueSchema(field).safeParse(stored).data;
  if (value === undefined) return { state: 'empty' };
  const naming = {
    edition: lastYear.edition ?? edition,
    nameAmong: (kinds: readonly string[], id: string) => nameLastYear(snapshot, lastYear, kinds, id),
  };
  return {
    state: 'found',
    value,
    words: plainText(namedValueInlines(naming, field, value)),
    canUse: canUse(field, edition, value),
  };
}

/** Only texts are taken over: a level or a date must be said anew each year. */
function canUse(
  field: Parameters<typeof valueSchema>[0],
  edition: WorkbookSnapshot['edition'],
  value: FieldValue,
): boolean {
  const isText = field.type === 'text' || field.type === 'markdown';
  return isText && valueSchema(field, edition).safeParse(value).success;
}
