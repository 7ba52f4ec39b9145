import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { lowPractices } from './low-practices.ts';

const known = new WeakMap<WorkbookSnapshot, ReadonlySet<string>>();

/** Ids of what the plan may strengthen for its own sake: low practices, dimensions with them, and focus areas. */
function weakParts(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const found =
    known.get(snapshot) ??
    new Set([
      ...lowPractices(snapshot).flatMap(({ dimension, rating }) => [dimension.id, rating.id]),
      ...snapshot.records.focus_area.flatMap(({ dimension }) => dimension ?? []),
    ]);
  known.set(snapshot, found);
  return found;
}

/**
 * A commitment that makes the provider better at customer experience as such rather than one service: it
 * names no service and a practice or a dimension that is weak. It rests on ratings, so it needs no pain point (Performance.gov, 2019).
 */
export function buildsCapacity(
  snapshot: WorkbookSnapshot,
  { service, dimensions = [], practices = [] }: RecordIn<'commitment'>,
): boolean {
  return service === undefined && [...dimensions, ...practices].some((part) => weakParts(snapshot).has(part));
}
