import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { lowPractices } from './low-practices.ts';

const known = new WeakMap<WorkbookSnapshot, ReadonlySet<string>>();

/** Dimensions that the plan may strengthen for their own sake: focus areas, and those with low practices. */
function weakDimensions(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const found =
    known.get(snapshot) ??
    new Set([
      ...lowPractices(snapshot).map(({ dimension }) => dimension.id),
      ...snapshot.records.focus_area.flatMap(({ dimension }) => dimension ?? []),
    ]);
  known.set(snapshot, found);
  return found;
}

/**
 * A commitment that makes the provider better at customer experience as such rather than one service: it
 * names no service and a dimension that is weak. It rests on ratings, so it needs no pain point (Performance.gov, 2019).
 */
export function buildsCapacity(
  snapshot: WorkbookSnapshot,
  { service, dimensions = [] }: RecordIn<'commitment'>,
): boolean {
  return service === undefined && dimensions.some((dimension) => weakDimensions(snapshot).has(dimension));
}
