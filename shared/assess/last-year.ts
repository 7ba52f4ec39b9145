import { crosswalkDimension } from '../editions/crosswalk.ts';
import type { Level } from '../editions/edition.ts';
import type { LastYear, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { dimensionLevel, findLevel } from './dimension-level.ts';

/**
 * A text or id in last year's assessment, of the record of a kind whose key field has the given value;
 * undefined where there is none. Parts hold no types of ours.
 */
export function fieldOfLastYear(
  lastYear: LastYear,
  kind: string,
  key: string,
  value: string,
  field: string,
): string | undefined {
  const record = lastYear.parts.assessment?.records[kind]?.find((candidate) => candidate[key] === value);
  const found = record?.[field];
  return typeof found === 'string' ? found : undefined;
}

/**
 * The level a practice had in last year's assessment. Practices are compared within one edition
 * only: no crosswalk says which practice of another edition means the same.
 */
export function practiceLevelLastYear(snapshot: WorkbookSnapshot, practiceId: string): Level | undefined {
  const { lastYear, edition } = snapshot;
  if (lastYear === undefined || lastYear.edition?.id !== edition.id) return undefined;
  return findLevel(
    lastYear.edition,
    fieldOfLastYear(lastYear, 'practice_rating', 'practice', practiceId, 'level'),
  );
}

/**
 * The level that last year's assessment showed for the dimension which this one continues: the
 * official's if one was set, else the computed one. It is a level of last year's edition.
 *
 * @param dimensionId of this year's edition
 */
export function dimensionLevelLastYear(snapshot: WorkbookSnapshot, dimensionId: string): Level | undefined {
  const { lastYear, edition } = snapshot;
  if (lastYear?.edition === undefined) return undefined;
  const earlierId = crosswalkDimension(edition.id, lastYear.edition.id, dimensionId);
  const earlier = lastYear.edition.dimensions.find((dimension) => dimension.id === earlierId);
  if (earlier === undefined) return undefined;
  const override = fieldOfLastYear(lastYear, 'dimension_summary', 'dimension', earlier.id, 'override_level');
  return (
    findLevel(lastYear.edition, override) ??
    dimensionLevel(lastYear.edition, earlier, (practiceId) =>
      fieldOfLastYear(lastYear, 'practice_rating', 'practice', practiceId, 'level'),
    ).computed
  );
}
