import { z } from 'zod';
import type { Edition } from '../editions/edition.ts';
import type { JsonDeliverable } from '../model/deliverable.ts';
import { recordIdSchema } from '../model/id.ts';
import { kinds } from '../model/model.ts';
import { fieldsOfPart } from '../model/prints.ts';
import { partRecordSchema } from '../model/schema.ts';

const known = new Map<JsonDeliverable, ReturnType<typeof makePartSchema>>();

/**
 * The JSON of one deliverable: the kinds and fields declared for it and nothing else. No times, no
 * authors, no sign-offs, so that its digest changes only when what it says changes (design.md §5).
 *
 * @param edition bounds the choices; without it any identifier is taken
 */
export function partSchema(deliverable: JsonDeliverable, edition?: Edition) {
  if (edition !== undefined) return makePartSchema(deliverable, edition);
  const schema = known.get(deliverable) ?? makePartSchema(deliverable, undefined);
  known.set(deliverable, schema);
  return schema;
}

function makePartSchema(deliverable: JsonDeliverable, edition: Edition | undefined) {
  const lists = kinds
    .filter((kind) => fieldsOfPart(kind, deliverable).length > 0)
    .map((kind) => [kind.name, z.array(partRecordSchema(kind, deliverable, edition)).optional()] as const);
  return z.strictObject({
    format: z.literal('hisp-cx-part'),
    formatVersion: z.literal(1),
    deliverable: z.literal(deliverable),
    workbookId: recordIdSchema,
    edition: z.strictObject({ id: z.string().min(1).max(64), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    /** Kind -> its records in list order; a kind without records is absent. */
    records: z.strictObject(Object.fromEntries(lists)),
  });
}

export type PartRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

export type DeliverablePart = {
  readonly format: 'hisp-cx-part';
  readonly formatVersion: 1;
  readonly deliverable: JsonDeliverable;
  readonly workbookId: string;
  readonly edition: { readonly id: string; readonly digest: string };
  readonly records: Readonly<Record<string, readonly PartRecord[]>>;
};

/** @returns what stands twice in a list, such as `signOffs[1].id occurs twice` */
export function repeatedIds(records: readonly PartRecord[], path: string): readonly string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [`${path}[${index}].id occurs twice`];
  });
}

/** @returns which records stand twice in a list of the part, which no workbook exports */
export function repeatedRecords(part: DeliverablePart): readonly string[] {
  return Object.entries(part.records).flatMap(([kind, records]) => repeatedIds(records, `records.${kind}`));
}
