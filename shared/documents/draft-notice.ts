import type { Deliverable } from '../model/deliverable.ts';
import { findKind } from '../model/model.ts';
import { isAboutConflict } from '../readiness/conflicts.ts';
import { eachOnce } from '../readiness/each-once.ts';
import type { Finding } from '../readiness/rule.ts';
import type { Conflict, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { asSentence, formatNumber, inSentence } from './format.ts';

/** What keeps a document from being submitted. */
export type Obstacles = {
  readonly findings: readonly Finding[];
  /** Values that merged copies disagree on, except those that a finding tells already. */
  readonly conflicts: readonly Conflict[];
};

/** A public edition of a plan that is not ready is not ready either. */
function standsInTheWay(finding: Finding, deliverable: Deliverable): boolean {
  if (finding.severity !== 'blocks') return false;
  return (
    finding.deliverable === deliverable || (deliverable === 'plan-public' && finding.deliverable === 'plan')
  );
}

/**
 * A document is a draft while a finding blocks its deliverable or a conflict is unsettled (design.md §12).
 *
 * @param findings of any deliverable; those of others are passed over
 * @returns undefined where nothing stands in the way
 */
export function obstaclesTo(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  deliverable: Deliverable,
): Obstacles | undefined {
  // What rules of both editions of a plan find is one item.
  const blocking = eachOnce(findings.filter((finding) => standsInTheWay(finding, deliverable)));
  const told = new Set(blocking.map(({ kind, id, field }) => `${kind} ${id} ${field}`));
  const isToldAtOnce = blocking.some((finding) => finding.kind === undefined && isAboutConflict(finding));
  const conflicts = isToldAtOnce
    ? []
    : snapshot.conflicts.filter(({ kind, id, field }) => !told.has(`${kind} ${id} ${field}`));
  return blocking.length + conflicts.length === 0 ? undefined : { findings: blocking, conflicts };
}

/** For the cover and the head of the list. */
export function draftSummary({ findings, conflicts }: Obstacles, purpose = 'submit'): string {
  const count = findings.length + conflicts.length;
  return count === 1
    ? `DRAFT, not ready to ${purpose}: 1 item is missing or needs a change`
    : `DRAFT, not ready to ${purpose}: ${formatNumber(count)} items are missing or need a change`;
}

/** The message with its section, unless it names a section itself. */
export function findingInWords({ message, citation }: Finding): string {
  if (message.includes('§')) return asSentence(message);
  return `${message.trim().replace(/\.$/, '')} (${citation}).`;
}

export function conflictInWords({ kind, field }: Conflict): string {
  const declared = findKind(kind);
  const record = declared === undefined ? kind : inSentence(declared.label);
  if (field === 'deleted')
    return `A ${record} was deleted in one copy and changed in another; decide whether it stays.`;
  const label = declared?.fields[field]?.label ?? field;
  return `The field “${label}” of a ${record} has more than one value since copies were merged; settle it.`;
}
