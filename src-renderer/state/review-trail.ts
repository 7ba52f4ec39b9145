import { roleMissedBy } from '../../shared/readiness/assessment/people.ts';
import { isAboutConflict } from '../../shared/readiness/conflicts.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import type { Target } from '../../shared/sections/section-of.ts';
import { goToDifference } from './differences.ts';
import { goTo, type Place } from './navigation.ts';
import { previewOf } from './preview-choice.ts';
import { remedyOf } from './remedies.ts';
import { createStore, useStore } from './store.ts';
import { opened } from './workbook.ts';

/** A finding with a key that stays the same while other findings come and go. */
export type KeyedFinding = { readonly key: string; readonly finding: Finding };

/** The findings that somebody goes through, in the order in which Review listed them. */
export type ReviewTrail = {
  readonly workbookId: string;
  readonly entries: readonly KeyedFinding[];
  /** Of the finding whose field was gone to last. */
  readonly current: string;
};

const trail = createStore<ReviewTrail | undefined>(undefined);

export function useReviewTrail(): ReviewTrail | undefined {
  const workbookId = useStore(opened, (workbook) => workbook?.snapshot.workbookId);
  const known = useStore(trail);
  return known?.workbookId === workbookId ? known : undefined;
}

/** Where a finding leads to; undefined for one about the workbook as a whole. */
export function targetOf({ kind, id, field }: Finding): Target | undefined {
  if (kind === undefined) return undefined;
  return { kind, ...(id === undefined ? {} : { id }), ...(field === undefined ? {} : { field }) };
}

/** Rule, record and field tell findings apart; where a rule says two things of one field, their order does. */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `finding/${finding.rule}/${finding.id ?? ''}/${finding.field ?? ''}`;
    const turn = (seen.get(base) ?? 0) + 1;
    seen.set(base, turn);
    return { key: turn === 1 ? base : `${base}/${turn}`, finding };
  });
}

/** No section holds sign-offs; they have a screen of their own. */
export function isSettledBySignOff({ kind }: Finding): boolean {
  return kind === 'concurrence';
}

/** What merged copies disagree about is settled on a screen of its own. */
function goToConflictOf({ kind, id, field }: Finding): void {
  if (kind === undefined || id === undefined || field === undefined) goTo('differences');
  else goToDifference({ kind, id, field });
}

/** Does a press lead anywhere? Not for a finding about the workbook as a whole. */
export function leadsSomewhere(finding: Finding): boolean {
  return finding.kind !== undefined || isAboutConflict(finding);
}

/** Goes to what a finding is about: its field or record, or the button that adds what it misses. */
export function goToPlaceOf(finding: Finding): void {
  const snapshot = opened.get()?.snapshot;
  if (isSettledBySignOff(finding)) {
    const add = finding.id === undefined ? `sign-offs/${finding.deliverable}/sign-off` : undefined;
    goTo('sign-offs', targetOf(finding), add);
    return;
  }
  if (isAboutConflict(finding)) {
    goToConflictOf(finding);
    return;
  }
  const remedy = snapshot === undefined ? undefined : remedyOf(snapshot, finding);
  if (snapshot === undefined || remedy === undefined) return;
  const role = roleMissedBy(snapshot, finding);
  goTo(remedy.section.id, targetOf(finding), role === undefined ? remedy.focusKey : missingRoleKey(role.id));
  previewOf(finding);
}

/** `data-focus-key` of the button that names somebody in a role. */
export function missingRoleKey(roleId: string): string {
  return `person/missing/${roleId}`;
}

/** Goes to a finding's field and remembers the list, so that the next one is a press away. */
export function goToFinding(entries: readonly KeyedFinding[], entry: KeyedFinding): void {
  const workbookId = opened.get()?.snapshot.workbookId;
  if (workbookId === undefined || !leadsSomewhere(entry.finding)) return;
  trail.set({ workbookId, entries, current: entry.key });
  goToPlaceOf(entry.finding);
}

/** Back to the list, with the focus on the finding that one comes from. */
export function goBackToReview(key: string): void {
  goTo('review', undefined, key);
}

function isAt({ finding }: KeyedFinding, target: Target | undefined): boolean {
  if (target === undefined) return false;
  return finding.kind === target.kind && finding.id === target.id && finding.field === target.field;
}

/** @returns which finding of the trail a place was reached for; -1 where it was reached otherwise */
export function positionAt({ entries, current }: ReviewTrail, { target }: Place): number {
  const chosen = entries.findIndex((entry) => entry.key === current);
  const isChosen = entries.some((entry, index) => index === chosen && isAt(entry, target));
  return isChosen ? chosen : entries.findIndex((entry) => isAt(entry, target));
}

/**
 * Where the focus goes when a finding is settled: to the next that is still there, else to the last.
 *
 * @param order keys as they were listed when the finding was
 * @param present keys that are listed now
 */
export function heirOf(
  gone: string,
  order: readonly string[],
  present: readonly string[],
): string | undefined {
  const place = order.indexOf(gone);
  if (place < 0) return present[0];
  const left = new Set(present);
  return (
    order.slice(place + 1).find((key) => left.has(key)) ??
    order.slice(0, place).findLast((key) => left.has(key))
  );
}
