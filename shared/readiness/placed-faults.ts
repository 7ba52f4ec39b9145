import type { AccessibilityFinding } from '../accessibility/finding.ts';
import type { DocumentDeliverable } from '../model/deliverable.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { fieldsOfBarrier } from './accessible-texts.ts';
import { named } from './words.ts';

type Fault = Omit<AccessibilityFinding, 'point'>;

/**
 * Says of what was found in a finished document where it was typed: each record and field once, however often the
 * document prints it, and each by its name where many hold the same words.
 */
export function placedFaults(
  snapshot: WorkbookSnapshot,
  deliverable: DocumentDeliverable,
): (faults: readonly Fault[]) => readonly Fault[] {
  return (faults) => {
    const alike = Map.groupBy(faults, ({ message, text }) => JSON.stringify([message, text]));
    return [...alike.values()].flatMap((own) => {
      const [first] = own;
      const hits = first?.text === undefined ? [] : fieldsOfBarrier(snapshot, deliverable, first.text);
      if (first === undefined || hits.length === 0) return own;
      const isInOnePlace = own.every(({ under }) => under === first.under);
      return hits.map(({ kind, id, field, label }) => {
        const record = findRecord(snapshot, kind, id);
        const name = record === undefined ? undefined : named(snapshot, kind, record);
        return {
          ...first,
          under: isInOnePlace ? first.under : undefined,
          ...(name === undefined ? {} : { typed: { name, label, id, field } }),
        };
      });
    });
  };
}
