import { dateInForce, dueDates } from '../../shared/calendar/due-dates.ts';
import { formatNumber } from '../../shared/documents/format.ts';
import { type Deliverable, deliverableLabels } from '../../shared/model/deliverable.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import { counted } from '../../shared/readiness/words.ts';
import { sectionsOf } from '../../shared/sections/section.ts';
import { theOne } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';

/** The deliverables whose blocking findings are counted beside the work. */
export const countedDeliverables = ['assessment', 'plan'] as const;

export type CountedDeliverable = (typeof countedDeliverables)[number];

/** The public edition goes out with the plan, so what blocks it blocks the plan. */
function countsFor(deliverable: CountedDeliverable, of: Deliverable): boolean {
  return of === deliverable || (deliverable === 'plan' && of === 'plan-public');
}

export function blockingCount(findings: readonly Finding[], deliverable: CountedDeliverable): number {
  return findings.filter(
    (finding) => finding.severity === 'blocks' && countsFor(deliverable, finding.deliverable),
  ).length;
}

/** What people read of findings that block: "Nothing to fix", "1 must be fixed", "53 must be fixed". */
export function mustBeFixedInWords(count: number): string {
  return count === 0 ? 'Nothing to fix' : `${formatNumber(count)} must be fixed`;
}

/** What people read of findings that advise: "1 suggestion", "33 suggestions". */
export function suggestionsInWords(count: number): string {
  return counted(count, 'suggestion');
}

/** "Action Plan: 3 must be fixed", "Capacity Assessment: nothing to fix". */
export function blockingInWords(findings: readonly Finding[], deliverable: CountedDeliverable): string {
  const count = blockingCount(findings, deliverable);
  return `${deliverableLabels[deliverable]}: ${mustBeFixedInWords(count).toLowerCase()}`;
}

/** The one that is due next; the plan, which ends the year, where all dates are past. */
export function dueNext(snapshot: WorkbookSnapshot, now: string): CountedDeliverable {
  const workbook = theOne(snapshot, 'workbook');
  if (workbook?.fiscal_year === undefined) return 'assessment';
  const due = dueDates(snapshot.edition, workbook.fiscal_year, workbook.due_date_overrides);
  const isAhead = (deliverable: CountedDeliverable) =>
    due.some((date) => date.id === deliverable && dateInForce(date) >= now);
  return isAhead('assessment') ? 'assessment' : 'plan';
}

/** The deliverable that a screen belongs to; undefined for what serves all of them. */
export function workedOn({ edition }: WorkbookSnapshot, screen: string): CountedDeliverable | undefined {
  const group = sectionsOf(edition).find(({ id }) => id === screen)?.group;
  if (screen === 'plan' || group === 'plan') return 'plan';
  return group === 'assessment' ? 'assessment' : undefined;
}

/**
 * Of which deliverable to tell what blocks: of the one that is worked on, else of the one due next.
 *
 * @param screen a section's id, or one of the app's own screens
 * @param now ISO date
 */
export function deliverableInView(
  snapshot: WorkbookSnapshot,
  screen: string,
  now: string,
): CountedDeliverable {
  return workedOn(snapshot, screen) ?? dueNext(snapshot, now);
}
