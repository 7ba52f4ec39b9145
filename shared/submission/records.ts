import type { JsonDeliverable } from '../model/deliverable.ts';
import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

type Submission = RecordIn<'submission_record'>;

/** What was sent to OMB of one deliverable, the first first; those without a date last, as they were entered. */
export function submissionsOf(
  { records }: WorkbookSnapshot,
  deliverable: JsonDeliverable,
): readonly Submission[] {
  const last = '9999-12-31';
  return records.submission_record
    .filter((record) => record.deliverable === deliverable)
    .toSorted((one, other) => {
      const [a, b] = [one.date ?? last, other.date ?? last];
      return a < b ? -1 : a > b ? 1 : 0;
    });
}
