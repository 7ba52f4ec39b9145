import type { Deliverable } from '../../shared/model/deliverable.ts';
import { saysPlanIncomplete } from '../../shared/readiness/each-once.ts';
import { findingsOf } from '../../shared/readiness/index.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { announce } from './announcer.ts';
import { blockingCount, blockingInWords, countedDeliverables } from './blocking.ts';
import { createStore, useStore } from './store.ts';
import { opened } from './workbook.ts';

/** Of the deliverables that this window has screens for. */
export type Findings = {
  readonly list: readonly Finding[];
  /** Undefined until they were looked for once. */
  readonly of: WorkbookSnapshot | undefined;
};

const findings = createStore<Findings>({ list: [], of: undefined });

const shown: ReadonlySet<Deliverable> = new Set(['assessment', 'plan', 'plan-public']);

/** What is already found for the plan is not said again for its public edition, which rests on it. */
function look(snapshot: WorkbookSnapshot): readonly Finding[] {
  const same = ({ kind, id, field, message }: Finding) => JSON.stringify([kind, id, field, message]);
  const found = findingsOf(snapshot).filter(
    ({ deliverable, rule }) => shown.has(deliverable) && rule !== saysPlanIncomplete,
  );
  const ofPlan = new Set(found.filter(({ deliverable }) => deliverable === 'plan').map(same));
  return found.filter((finding) => finding.deliverable !== 'plan-public' || !ofPlan.has(same(finding)));
}

/** Rules are run when nobody types: they read the whole workbook. */
const rest = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

function bringUpToDate(): void {
  const snapshot = opened.get()?.snapshot;
  const before = findings.get();
  if (snapshot === undefined) findings.set({ list: [], of: undefined });
  else if (before.of !== snapshot) {
    const list = look(snapshot);
    findings.set({ list, of: snapshot });
    if (before.of?.workbookId === snapshot.workbookId) announceChange(before.list, list);
  }
}

/** What the status line shows, for those who do not see it change. */
function announceChange(before: readonly Finding[], now: readonly Finding[]): void {
  const changed = countedDeliverables.filter(
    (deliverable) => blockingCount(before, deliverable) !== blockingCount(now, deliverable),
  );
  if (changed.length > 0)
    announce(changed.map((deliverable) => blockingInWords(now, deliverable)).join('. '));
}

opened.subscribe(() => {
  const snapshot = opened.get()?.snapshot;
  if (findings.get().of === snapshot) return;
  clearTimeout(timer);
  const isOther = findings.get().of?.workbookId !== snapshot?.workbookId;
  if (isOther) findings.set({ list: [], of: undefined });
  timer = setTimeout(() => requestIdleCallback(bringUpToDate, { timeout: 1000 }), isOther ? 0 : rest);
});

export function useFindings(): Findings {
  return useStore(findings);
}

/** Finds them now, where a decision rests on them. */
export function findingsNow(): readonly Finding[] {
  clearTimeout(timer);
  bringUpToDate();
  return findings.get().list;
}
