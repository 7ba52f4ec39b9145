import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { findLevel } from './dimension-level.ts';

/** Rated, and nothing outside this workbook carries it; the lowest level rests on what was written about it. */
export function isComponentSelfReported(
  snapshot: WorkbookSnapshot,
  { id, level: levelId, narrative }: RecordIn<'capacity_component'>,
): boolean {
  if (isBlank(levelId)) return false;
  const isLowest = findLevel(snapshot.edition, levelId)?.score === 0;
  const isCarried = recordsOf(snapshot, 'evidence_link', 'target', id).some(
    ({ evidence }) => findRecord(snapshot, 'evidence', evidence) !== undefined,
  );
  return !isCarried && !(isLowest && !isBlank(narrative));
}
