import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { type IncomingPerson, incomingByPerson } from '../../../shared/workbook/incoming.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import type { Backup } from '../backup.ts';
import type { RecordCounts } from './apply.ts';
import type { MergeReport } from './merge.ts';

/** What people are told of a merge: counts, no values. */
export type MergeSummary = {
  /** Edits that came in, or would. */
  readonly applied: number;
  readonly alreadyHad: number;
  readonly people: readonly IncomingPerson[];
  readonly records: RecordCounts;
  readonly purged: number;
  readonly attachments: number;
  /** All that are unsettled afterwards. */
  readonly conflicts: number;
  /** For whom the copies were made that come back. */
  readonly returned: readonly RecordId[];
  readonly backup?: Backup;
  /** Why traces are left of what another copy purged. */
  readonly unfinished?: AppError;
};

/** @param merged the workbook after the merge */
export function summaryOf(report: MergeReport, merged: WorkbookSnapshot): MergeSummary {
  const { incoming, alreadyHad, records, purged, attachments, conflicts, returned, backup, unfinished } =
    report;
  return {
    applied: incoming.length,
    ...{ alreadyHad, records, purged, attachments },
    people: incomingByPerson(merged, incoming),
    conflicts: conflicts.length,
    returned: returned.map(({ person }) => person),
    ...(backup === undefined ? {} : { backup }),
    ...(unfinished === undefined ? {} : { unfinished }),
  };
}
