import { sectionOfTarget } from '../../../shared/comments/target.ts';
import type { Thread } from '../../../shared/comments/threads.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

export type ThreadGroup = { readonly label: string; readonly threads: readonly Thread[] };

/** What no section holds, such as a sign-off or something deleted. */
const elsewhere = 'Elsewhere';

/** Threads by section, in the order of the rail. */
export function groupsOf(snapshot: WorkbookSnapshot, threads: readonly Thread[]): readonly ThreadGroup[] {
  const bySection = Map.groupBy(threads, ({ target }) => sectionOfTarget(snapshot, target)?.id);
  const sections = sectionsOf(snapshot.edition).map(({ id, label }) => ({ id, label }));
  return [...sections, { id: undefined, label: elsewhere }].flatMap(({ id, label }) => {
    const found = bySection.get(id);
    return found === undefined ? [] : [{ label, threads: found }];
  });
}
