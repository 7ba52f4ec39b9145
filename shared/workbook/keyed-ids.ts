import type { Edition } from '../editions/edition.ts';
import type { RecordId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findField, type KindName, model } from '../model/model.ts';
import { optionsOf } from '../model/options.ts';
import { derivedRecordId } from './record-id.ts';

const known = new WeakMap<Edition, Map<string, ReadonlyMap<RecordId, string>>>();

/**
 * The ids that records of a kind with one choice for its key have or will have, each with its key: a
 * practice's rating has its id before anybody has rated it.
 *
 * @returns empty for kinds whose key is not one choice
 */
export function keyedIds(
  { workbookId, edition }: { readonly workbookId: string; readonly edition: Edition },
  name: KindName,
): ReadonlyMap<RecordId, string> {
  const ofEdition = known.get(edition) ?? new Map<string, ReadonlyMap<RecordId, string>>();
  known.set(edition, ofEdition);
  const place = `${workbookId} ${name}`;
  const ids = ofEdition.get(place) ?? makeKeyedIds(workbookId, edition, model[name]);
  ofEdition.set(place, ids);
  return ids;
}

function makeKeyedIds(workbookId: string, edition: Edition, kind: Kind): ReadonlyMap<RecordId, string> {
  const [key, ...others] = kind.key ?? [];
  const field = key === undefined ? undefined : findField(kind, key);
  if (others.length > 0 || field?.type !== 'choice') return new Map();
  return new Map(optionsOf(field, edition).map(({ id }) => [derivedRecordId(workbookId, kind, [id]), id]));
}
