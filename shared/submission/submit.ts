import { type Obstacles, obstaclesTo } from '../documents/draft-notice.ts';
import { failed, ok, type Result } from '../ipc/result.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { JsonDeliverable } from '../model/deliverable.ts';
import type { RecordId } from '../model/id.ts';
import { findingsOf } from '../readiness/index.ts';
import type { Entry } from '../workbook/entry.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildPart, digestOfPart } from './build-part.ts';

/** How and when a deliverable went to OMB, as a person says it; `date` is ISO 8601. */
export type Sending = { readonly method: string; readonly date: string };

/**
 * What to enter for a deliverable that went to OMB: its canonical JSON as it is now, with its digest, so that what
 * was sent can be compared for ever after.
 *
 * @param id of the new record
 * @returns what stands in the way where a finding blocks or a conflict is unsettled (design.md §4)
 */
export function submissionEntry(
  id: RecordId,
  snapshot: WorkbookSnapshot,
  deliverable: JsonDeliverable,
  { method, date }: Sending,
): Result<Entry, Obstacles> {
  const obstacles = obstaclesTo(snapshot, findingsOf(snapshot), deliverable);
  if (obstacles !== undefined) return failed(obstacles);
  const part = buildPart(snapshot, deliverable);
  return ok({
    kind: 'submission_record',
    id,
    set: { deliverable, digest: digestOfPart(part), json: canonicalJson(part), method, date },
  });
}
