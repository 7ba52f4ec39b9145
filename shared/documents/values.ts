import { formatDate } from '../calendar/format.ts';
import type { Edition } from '../editions/edition.ts';
import { practicesOf } from '../editions/lookups.ts';
import { deliverableLabels } from '../model/deliverable.ts';
import type { Field, FieldValue, NumberField, TupleItem, TupleValue } from '../model/field.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { isKindName, type KindName, model, type Records } from '../model/model.ts';
import { optionLabel } from '../model/options.ts';
import { findRecord } from '../workbook/find.ts';
import { inlines, link, plainText, run } from './blocks.ts';
import { formatNumber, shortened } from './format.ts';
import { markdownInlines } from './markdown.ts';
import { filled, type Source } from './source.ts';
import type { Inline } from './tree.ts';

/** Between members of a set, whose labels may hold commas. */
const separator = '; ';
const longestName = 90;

/** What putting a value into words asks for besides the value. */
export type Naming = {
  readonly edition: Edition;
  /** What the record with that id is called, whichever of the kinds it is of. */
  readonly nameAmong: (kinds: readonly string[], id: string) => string;
};

/** A value as a document prints it, on as few lines as it has. */
export function valueInlines(source: Source, field: Field, value: FieldValue): readonly Inline[] {
  const { edition } = source.snapshot;
  return namedValueInlines({ edition, nameAmong: (kinds, id) => nameAmong(source, kinds, id) }, field, value);
}

/** The same where records go by other names than in a document. */
export function namedValueInlines(naming: Naming, field: Field, value: FieldValue): readonly Inline[] {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? textInlines(value) : [];
    case 'markdown':
      return typeof value === 'string' ? markdownInlines(value) : [];
    case 'number':
      return typeof value === 'number' ? inlines(numberText(field, value)) : [];
    case 'date':
      return typeof value === 'string' ? inlines(formatDate(value)) : [];
    case 'yesNo':
      return inlines(value === true ? 'Yes' : 'No');
    case 'choice':
      return typeof value === 'string' ? inlines(optionLabel(field, value, naming.edition)) : [];
    case 'choices':
      return inlines(
        strings(value)
          .map((member) => optionLabel(field, member, naming.edition))
          .join(separator),
      );
    case 'reference':
      return typeof value === 'string' ? inlines(naming.nameAmong(field.to, value)) : [];
    case 'references':
      return inlines(
        strings(value)
          .map((id) => naming.nameAmong(field.to, id))
          .join(separator),
      );
    case 'tuple':
      return Array.isArray(value) ? inlines(tupleText(field.items, value)) : [];
    case 'tuples':
      return Array.isArray(value)
        ? inlines(value.map((row) => (Array.isArray(row) ? tupleText(field.items, row) : '')).join(separator))
        : [];
  }
}

function strings(value: FieldValue): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}

/**
 * A web address that stands alone is a link, named in words for those who hear it; the address stands behind
 * it, for those who read on paper.
 */
function textInlines(text: string): readonly Inline[] {
  const trimmed = text.trim();
  const host = /^https:\/\/([^\s/?#]+)\S*$/.exec(trimmed)?.[1];
  return host === undefined ? inlines(trimmed) : [link(trimmed, `Page at ${host}`), run(` (${trimmed})`)];
}

/** Whole numbers that always have four digits are years, which take no comma. */
function numberText(field: NumberField, value: number): string {
  const isYear = field.integer && field.min >= 1000 && field.max <= 9999;
  const text = isYear ? String(value) : formatNumber(value);
  if (field.unit === undefined) return text;
  return `${text} ${value === 1 ? field.unit.replace(/s$/, '') : field.unit}`;
}

function tupleText(items: readonly TupleItem[], row: TupleValue): string {
  return items
    .map(({ label, type }, index) => {
      const value = row[index];
      if (value === undefined) return '';
      const text =
        typeof value === 'number' ? formatNumber(value) : type === 'date' ? formatDate(value) : value;
      return `${label}: ${text}`;
    })
    .filter((text) => text !== '')
    .join(', ');
}

/** The name of the record with that id, whichever of the kinds it is of. */
export function nameAmong(source: Source, kinds: readonly string[], id: string): string {
  for (const kind of kinds) {
    const record = isKindName(kind)
      ? findRecord(source.snapshot, kind, recordIdSchema.safeParse(id).data)
      : undefined;
    if (record !== undefined && isKindName(kind)) return nameOf(source, kind, record);
  }
  const [kind = ''] = kinds;
  return `${kinds.length === 1 && isKindName(kind) ? model[kind].label : 'A record'}, no longer in the workbook`;
}

/**
 * What a document calls a record, on one line of at most 90 characters. A record whose title the
 * deliverable may not print is called by its kind and the deliverable that has it, a person without a name,
 * as in the public edition, by title or office.
 */
export function nameOf<K extends KindName>(source: Source, kind: K, record: Records[K]): string {
  const declared: Kind = model[kind];
  const title = declared.title === undefined ? undefined : textOf(source, kind, record, declared.title);
  const office = kind === 'person' ? textOf(source, kind, record, 'title') : undefined;
  if (title === undefined)
    return shortened(
      office ??
        (kind === 'person' ? textOf(source, kind, record, 'office') : undefined) ??
        namelessRecord(declared, source),
      longestName,
    );
  const rated = kind === 'practice_rating' ? practiceName(source, record) : undefined;
  return shortened(rated ?? (office === undefined ? title : `${title}, ${office}`), longestName);
}

function textOf<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  name: string,
): string | undefined {
  const found = filled(source, kind, record, name);
  return found === undefined ? undefined : plainText(valueInlines(source, found.field, found.value));
}

function namelessRecord(kind: Kind, source: Source): string {
  const [printed] = kind.prints;
  if (kind.prints.includes(source.deliverable) || printed === undefined)
    return `${kind.label} without a name`;
  return `${kind.label} in the ${deliverableLabels[printed]}`;
}

/** "Measurement 3", as its heading has it. */
function practiceName(source: Source, record: Records[KindName]): string | undefined {
  const placed = practicesOf(source.snapshot.edition).find(
    ({ practice }) => 'practice' in record && practice.id === record.practice,
  );
  return placed === undefined ? undefined : `${placed.dimension.label} ${placed.practice.number}`;
}

/** @returns the name of the record that a reference points to, or undefined where it is unset */
export function nameOfReferenced(
  source: Source,
  kind: KindName,
  id: RecordId | undefined,
): string | undefined {
  return id === undefined ? undefined : nameAmong(source, [kind], id);
}
