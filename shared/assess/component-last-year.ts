import type { Level } from '../editions/edition.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Change, changeOf } from './change.ts';
import { findLevel } from './dimension-level.ts';
import { fieldOfLastYear } from './last-year.ts';

/** How a component of the capacity stood last year, and whether that is more or less than now. */
export type ComponentLastYear = { readonly lastYear?: Level; readonly change?: Change };

/** @param levelId this year's, if it is rated */
export function componentLastYear(
  { lastYear, edition }: WorkbookSnapshot,
  componentId: string,
  levelId: string | undefined,
): ComponentLastYear {
  if (lastYear?.edition === undefined) return {};
  const before = findLevel(
    lastYear.edition,
    fieldOfLastYear(lastYear, 'capacity_component', 'component', componentId, 'level'),
  );
  if (before === undefined) return {};
  const change = changeOf(
    { edition: lastYear.edition, level: before },
    { edition, level: findLevel(edition, levelId) },
  );
  return { lastYear: before, ...(change === undefined ? {} : { change }) };
}
