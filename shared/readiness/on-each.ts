import type { KindName, RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { capitalized, isBlank, named } from './words.ts';

/** A finding on one record: its name, and what is wrong with it. */
export function findingOn<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  record: RecordIn<K>,
  says: string,
  field?: keyof RecordIn<K> & string,
): RuleFinding {
  const message = `${capitalized(named(snapshot, kind, record))} ${says}`;
  return { message, kind, id: record.id, ...(field === undefined ? {} : { field }) };
}

/**
 * Findings on each record of a kind for which `isWrong` holds; where it is not given, on those that leave
 * the field empty.
 *
 * @param says completes 'The commitment "..." '
 */
export function onEach<K extends KindName>(
  kind: K,
  field: keyof RecordIn<K> & string,
  says: string | ((record: RecordIn<K>, snapshot: WorkbookSnapshot) => string),
  isWrong: (record: RecordIn<K>, snapshot: WorkbookSnapshot) => boolean = (record) => isBlank(record[field]),
): Rule['check'] {
  return (snapshot) => {
    const records: readonly RecordIn<K>[] = snapshot.records[kind];
    return records
      .filter((record) => isWrong(record, snapshot))
      .map((record) =>
        findingOn(snapshot, kind, record, typeof says === 'string' ? says : says(record, snapshot), field),
      );
  };
}

/** The fields of a record that are empty, by their labels: one finding that leads to the first of them. */
export function unlessComplete<K extends KindName>(
  kind: K,
  parts: readonly (readonly [field: keyof RecordIn<K> & string, name: string])[],
  says: (missing: readonly string[]) => string,
): Rule['check'] {
  return (snapshot) => {
    const records: readonly RecordIn<K>[] = snapshot.records[kind];
    return records.flatMap((record) => {
      const missing = parts.filter(([field]) => isBlank(record[field]));
      const [first] = missing;
      if (first === undefined) return [];
      return [findingOn(snapshot, kind, record, says(missing.map(([, name]) => name)), first[0])];
    });
  };
}
