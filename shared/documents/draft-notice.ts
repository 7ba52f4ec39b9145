import type { Deliverable } from '../model/deliverable.ts';
import { findKind } from '../model/model.ts';
import type { Finding } from '../readiness/rule.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { asSentence, formatNumber, inSentence } from './format.ts';
import type { DraftNotice } from './tree.ts';

/**
 * A document is a draft while a finding blocks its deliverable or a conflict is unsettled (design.md §12).
 *
 * @param findings of any deliverable; those of others are passed over
 */
export function draftNotice(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  deliverable: Deliverable,
): DraftNotice | undefined {
  const blocking = findings.filter(
    (finding) => finding.severity === 'blocks' && finding.deliverable === deliverable,
  );
  const told = new Set(blocking.map(({ kind, id, field }) => `${kind} ${id} ${field}`));
  const conflicts = snapshot.conflicts.filter(({ kind, id, field }) => !told.has(`${kind} ${id} ${field}`));
  const sentences = [...blocking.map(findingInWords), ...conflicts.map(conflictInWords)];
  if (sentences.length === 0) return undefined;
  return { summary: summary(sentences.length), findings: sentences };
}

function summary(count: number): string {
  return count === 1
    ? 'DRAFT: 1 finding blocks submission'
    : `DRAFT: ${formatNumber(count)} findings block submission`;
}

/** The message with its section, unless it names a section itself. */
function findingInWords({ message, citation }: Finding): string {
  if (message.includes('§')) return asSentence(message);
  return `${message.trim().replace(/\.$/, '')} (${citation}).`;
}

function conflictInWords({ kind, field }: WorkbookSnapshot['conflicts'][number]): string {
  const declared = findKind(kind);
  const record = declared === undefined ? kind : inSentence(declared.label);
  if (field === 'deleted')
    return `A ${record} was deleted in one copy and changed in another; decide whether it stays.`;
  const label = declared?.fields[field]?.label ?? field;
  return `The field “${label}” of a ${record} has more than one value since copies were merged; settle it.`;
}
