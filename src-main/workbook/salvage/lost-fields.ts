import type { Kind } from '../../../shared/model/kind.ts';
import { findField, type KindName, kindNames, model } from '../../../shared/model/model.ts';
import type { Lost } from '../../../shared/salvage/report.ts';
import { deletedField, type Edit, orderField } from '../../../shared/workbook/log/edit.ts';
import type { HeadPlace } from './found.ts';

type Mended = {
  readonly edits: Iterable<Pick<Edit, 'id' | 'kind' | 'recordId' | 'field'>>;
  /** Edits that were made only so that a record has a beginning. */
  readonly begun: ReadonlySet<string>;
  /** What was said of records before some of it was dropped. */
  readonly kinds: ReadonlyMap<string, KindName>;
};

const keyOf = ({ recordId, field }: HeadPlace) => `${recordId} ${field}`;

/** The kind, where only one has all these fields. */
function kindWith(fields: readonly string[]): KindName | undefined {
  const having = kindNames.filter((name) => {
    const kind: Kind = model[name];
    return fields.every(
      (field) =>
        field === deletedField ||
        (field === orderField && kind.ordered === true) ||
        findField(kind, field) !== undefined,
    );
  });
  const [only, ...others] = having;
  return others.length === 0 ? only : undefined;
}

/**
 * What became of the fields whose newest edit is lost: an older one stands there, or nothing does, or the whole record
 * is gone.
 *
 * @param fields of which neither the newest edit nor what the table of current values says could be read
 */
export function lostFields(fields: readonly HeadPlace[], { edits, begun, kinds }: Mended): readonly Lost[] {
  const left = [...edits];
  const records = new Map(left.map(({ recordId, kind }) => [String(recordId), kind]));
  const older = new Set(left.filter(({ id }) => !begun.has(id)).map(keyOf));
  const withOlder = new Set(left.filter(({ id }) => !begun.has(id)).map(({ recordId }) => String(recordId)));
  return [...Map.groupBy(fields, ({ recordId }) => recordId)].flatMap(([id, places]): readonly Lost[] => {
    const kind = records.get(id) ?? kinds.get(id) ?? kindWith(places.map(({ field }) => field)) ?? 'unknown';
    if (!records.has(id)) return [{ what: 'gone', kind, id }];
    // Of one that begins anew it is said already that it is empty.
    if (!withOlder.has(id)) return [];
    return places.map((place) => ({
      what: older.has(keyOf(place)) ? 'newest' : 'empty',
      kind,
      id,
      field: place.field,
    }));
  });
}
