import { plainText } from '../documents/blocks.ts';
import { shortened } from '../documents/format.ts';
import { namedValueInlines } from '../documents/values.ts';
import { findField, type KindName, model } from '../model/model.ts';
import { valueSchema } from '../model/schema.ts';
import { sectionLabel } from '../sections/section.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { nameAmong } from './titles.ts';

/** What History and lists of conflicts say of a field that holds nothing. */
export const emptyInWords = 'empty';

const longestValue = 240;

/** Fields that every record has besides those of its kind. */
function valueOfEvery(field: string, value: unknown): string | undefined {
  if (field === 'deleted') return value === true ? 'deleted' : 'kept';
  return field === 'order' ? 'its place in the list' : undefined;
}

/**
 * A value of a field as people read it, on one line: choices by their labels, references by the title of
 * what they point to, dates in words, long texts by how they begin, nothing as "empty".
 *
 * @param value as a log holds it; one that the field cannot hold is shown as it is stored
 * @param limit the most characters; Infinity for the whole
 */
export function valueInWords(
  snapshot: WorkbookSnapshot,
  kind: KindName,
  field: string,
  value: unknown,
  limit = longestValue,
): string {
  if (value === null || value === undefined) return emptyInWords;
  const everywhere = valueOfEvery(field, value);
  if (everywhere !== undefined) return everywhere;
  const declared = findField(model[kind], field);
  const parsed = declared === undefined ? undefined : valueSchema(declared).safeParse(value);
  if (declared === undefined || parsed?.success !== true) return shortened(asStored(value), limit);
  const naming = {
    edition: snapshot.edition,
    nameAmong: (kinds: readonly string[], id: string) => nameAmong(snapshot, kinds, id),
  };
  // Kept by its id, which nobody knows.
  if (kind === 'assignment' && field === 'section')
    return shortened(sectionLabel(snapshot.edition, asStored(value)), limit);
  const words = plainText(namedValueInlines(naming, declared, parsed.data));
  return shortened(words, limit) || emptyInWords;
}

function asStored(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
