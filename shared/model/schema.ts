import { z } from 'zod';
import { formatNumber } from '../documents/format.ts';
import type { Edition } from '../editions/edition.ts';
import { findForbiddenCharacter } from './characters.ts';
import type { Deliverable } from './deliverable.ts';
import type { ChoiceField, ChoicesField, Field, FieldValue, TupleItem } from './field.ts';
import { recordIdPattern, recordIdSchema } from './id.ts';
import type { Kind } from './kind.ts';
import { optionsOf } from './options.ts';
import { fieldsOfPart } from './prints.ts';

/** Text of at most `maxLength` UTF-16 code units that every export can print. */
export function printableText(maxLength: number) {
  return z
    .string()
    .max(maxLength, {
      error: `must have at most ${formatNumber(maxLength)} characters`,
      // Megabytes that are refused anyway need not be read sign by sign.
      abort: true,
    })
    .superRefine((text, context) => {
      const found = findForbiddenCharacter(text);
      if (found !== undefined)
        context.addIssue({
          code: 'custom',
          message: `has a character that no document can hold (${found.code} at position ${found.position}); delete it`,
        });
    });
}

function choiceSchema(field: ChoiceField | ChoicesField, edition: Edition | undefined) {
  if (typeof field.options === 'string' && edition === undefined) return z.string().min(1).max(64);
  const ids = edition === undefined ? [] : optionsOf(field, edition).map((option) => option.id);
  const listed = typeof field.options === 'string' ? ids : field.options.map((option) => option.id);
  return z.enum(listed, { error: `must be one of: ${listed.join(', ')}` });
}

const calendarDate = z.iso.date('must be a date like 2023-02-24');

function tupleItemSchema(item: TupleItem) {
  if (item.type === 'count') return z.int('must be a whole number').min(0, 'must not be negative');
  return item.type === 'date' ? calendarDate : printableText(20_000);
}

function tupleSchema(items: readonly TupleItem[]) {
  const [first, ...rest] = items.map(tupleItemSchema);
  if (first === undefined) throw new Error('a tuple needs items');
  return z.tuple([first, ...rest]);
}

const anyEdition = {};
const known = new WeakMap<object, Map<Field, z.ZodType<FieldValue>>>();

function recordIdOf(kinds: readonly string[]) {
  return z
    .string(`must be the id of a ${kinds.join(' or ')}`)
    .regex(recordIdPattern, `must be the id of a ${kinds.join(' or ')}: a UUID in lower case`)
    .brand<'RecordId'>();
}

/**
 * What a field's value must be. Unset is the field's absence, never part of this schema.
 *
 * @param edition the edition whose lists bound the choices; without it any identifier is taken
 */
export function valueSchema(field: Field, edition?: Edition): z.ZodType<FieldValue> {
  const ofEdition = known.get(edition ?? anyEdition) ?? new Map<Field, z.ZodType<FieldValue>>();
  known.set(edition ?? anyEdition, ofEdition);
  const schema = ofEdition.get(field) ?? makeValueSchema(field, edition);
  ofEdition.set(field, schema);
  return schema;
}

function makeValueSchema(field: Field, edition: Edition | undefined): z.ZodType<FieldValue> {
  switch (field.type) {
    case 'text': {
      const text = printableText(field.maxLength);
      return field.pattern === undefined ? text : text.regex(field.pattern.expression, field.pattern.message);
    }
    case 'markdown':
      return printableText(field.maxLength);
    case 'number': {
      const number = field.integer ? z.int('must be a whole number') : z.number('must be a number');
      return number
        .min(field.min, `must be at least ${field.min}`)
        .max(field.max, `must be at most ${field.max}`);
    }
    case 'date':
      return calendarDate;
    case 'yesNo':
      return z.boolean('must be true or false');
    case 'choice':
      return choiceSchema(field, edition);
    case 'choices':
      return z.array(choiceSchema(field, edition), 'must be a list').max(1000);
    case 'reference':
      return recordIdOf(field.to);
    case 'references':
      return z.array(recordIdOf(field.to), 'must be a list of record ids').max(10_000);
    case 'tuple':
      return tupleSchema(field.items);
    case 'tuples':
      return z.array(tupleSchema(field.items), 'must be a list of rows').max(1000);
  }
}

/**
 * A record as it stands in a deliverable's JSON part: its id and the fields declared for that part.
 */
export function partRecordSchema(kind: Kind, deliverable: Deliverable, edition?: Edition) {
  const shape = Object.fromEntries(
    fieldsOfPart(kind, deliverable).map(([name, field]) => [
      name,
      valueSchema(field, edition)
        .optional()
        .meta({ title: field.label, ...(field.help === undefined ? {} : { description: field.help }) }),
    ]),
  );
  return z.strictObject({ id: recordIdSchema, ...shape });
}
