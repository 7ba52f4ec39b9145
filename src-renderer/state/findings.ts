import { findingsOf } from '../../shared/readiness/index.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import { counted } from '../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { announce } from './announcer.ts';
import { createStore, useStore } from './store.ts';
import { opened } from './workbook.ts';

/** Of the Capacity Assessment, the deliverable that this window has screens for. */
export type Findings = {
  readonly list: readonly Finding[];
  /** Undefined until they were looked for once. */
  readonly of: WorkbookSnapshot | undefined;
};

const findings = createStore<Findings>({ list: [], of: undefined });

/** Rules are run when nobody types: they read the whole workbook. */
const rest = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

function look(): void {
  const snapshot = opened.get()?.snapshot;
  const before = findings.get();
  if (snapshot === undefined) findings.set({ list: [], of: undefined });
  else if (before.of !== snapshot) {
    const list = findingsOf(snapshot, 'assessment');
    findings.set({ list, of: snapshot });
    if (before.of?.workbookId === snapshot.workbookId) announceChange(before.list, list);
  }
}

/** What the status line shows, for those who do not see it change. */
function announceChange(before: readonly Finding[], now: readonly Finding[]): void {
  const blocking = (list: readonly Finding[]) => list.filter(({ severity }) => severity === 'blocks').length;
  const count = blocking(now);
  if (count !== blocking(before))
    announce(count === 0 ? 'Nothing blocks' : counted(count, 'blocking finding'));
}

opened.subscribe(() => {
  const snapshot = opened.get()?.snapshot;
  if (findings.get().of === snapshot) return;
  clearTimeout(timer);
  const isOther = findings.get().of?.workbookId !== snapshot?.workbookId;
  if (isOther) findings.set({ list: [], of: undefined });
  timer = setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), isOther ? 0 : rest);
});

export function useFindings(): Findings {
  return useStore(findings);
}

/** Finds them now, where a decision rests on them. */
export function findingsNow(): readonly Finding[] {
  clearTimeout(timer);
  look();
  return findings.get().list;
}
