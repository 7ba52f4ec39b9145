import { obstaclesTo } from '../../../shared/documents/draft-notice.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import type { ExportFormat } from '../../../shared/ipc/contract.ts';
import { type Deliverable, deliverableLabels, jsonDeliverables } from '../../../shared/model/deliverable.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

/** The submission holds the parts of all of them. */
function deliverablesOf(formats: readonly ExportFormat[]): ReadonlySet<Deliverable> {
  return new Set(
    formats.flatMap(({ deliverable }): readonly Deliverable[] =>
      deliverable === 'submission' ? jsonDeliverables : [deliverable],
    ),
  );
}

/** Of what is chosen, what is a draft and why, each in a sentence. */
export function draftsAmong(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  formats: readonly ExportFormat[],
): readonly string[] {
  return [...deliverablesOf(formats)].flatMap((deliverable) => {
    const obstacles = obstaclesTo(snapshot, findings, deliverable);
    if (obstacles === undefined) return [];
    const count = obstacles.findings.length + obstacles.conflicts.length;
    const missing =
      count === 1
        ? '1 item is missing or needs a change'
        : `${formatNumber(count)} items are missing or need a change`;
    return [`${deliverableLabels[deliverable]} is a DRAFT: ${missing}.`];
  });
}
