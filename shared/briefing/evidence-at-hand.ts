import { practicesOf } from '../editions/lookups.ts';
import type { RecordId } from '../model/id.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Drill } from './slide.ts';

/** Evidence for the questions that a slide may raise, each piece once: the slide's own, then that of its records. */
export function evidenceAtHand(
  snapshot: WorkbookSnapshot,
  slide: RecordId,
  drills: readonly Drill[],
): readonly Drill[] {
  const targets = [slide, ...drills.flatMap((drill) => targetsOf(snapshot, drill))];
  const links = targets.flatMap((target) => recordsOf(snapshot, 'evidence_link', 'target', target));
  const found = new Set(links.flatMap(({ evidence }) => findRecord(snapshot, 'evidence', evidence) ?? []));
  return [...found].map((evidence) => ({
    label: titleOf(snapshot, 'evidence', evidence),
    kind: 'evidence',
    recordId: evidence.id,
  }));
}

/** A dimension's evidence is that of its practices. */
function targetsOf({ edition, records }: WorkbookSnapshot, drill: Drill): readonly RecordId[] {
  if (drill.kind !== undefined) return [drill.recordId];
  const practices = new Set(
    practicesOf(edition)
      .filter(({ dimension }) => drill.sectionId === `dimension-${dimension.id}`)
      .map(({ practice }): string | undefined => practice.id),
  );
  return records.practice_rating.filter(({ practice }) => practices.has(practice)).map(({ id }) => id);
}
