import { formatNumber, joinWords } from '../../../shared/documents/format.ts';
import type { Brought, MergeLook } from '../../../shared/ipc/contract.ts';

/** "1,200 edits" */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : more}`;
}

export type LookedAt = MergeLook['copies'][number];

export function canMerge({ refused }: LookedAt): boolean {
  return refused === undefined;
}

/** Does merging it do anything? A copy may bring no edit and still a file, or what was purged. */
function isNews({ applied, attachments, purged }: Brought): boolean {
  return applied + attachments + purged > 0;
}

export function hasNews({ copies }: MergeLook): boolean {
  return copies.some(({ brings }) => brings !== undefined && isNews(brings));
}

export function namesOf(people: Brought['people']): string {
  return joinWords(people.map(({ author }) => author));
}

function records({ created, changed, deleted, restored }: Brought['records']): readonly string[] {
  return [
    ...(created > 0 ? [`${counted(created, 'record')} new`] : []),
    ...(changed > 0 ? [`${counted(changed, 'record')} changed`] : []),
    ...(deleted > 0 ? [`${counted(deleted, 'record')} deleted`] : []),
    ...(restored > 0 ? [`${counted(restored, 'record')} back again`] : []),
  ];
}

/** "12 edits by Ann: 3 records new, 2 records changed, 1 attached file." */
export function bringsInWords(brings: Brought): string {
  if (!isNews(brings)) return 'Nothing new: all of it is here already, or comes with a copy above.';
  const { applied, people, attachments, purged } = brings;
  const more = [
    ...records(brings.records),
    ...(attachments > 0 ? [counted(attachments, 'attached file')] : []),
    ...(purged > 0 ? [`${counted(purged, 'value or file', 'values or files')} purged`] : []),
  ];
  const edits = applied === 0 ? 'No edits' : `${counted(applied, 'edit')} by ${namesOf(people)}`;
  return more.length === 0 ? `${edits}.` : `${edits}: ${more.join(', ')}.`;
}

/** What will have to be settled, beside what has to be already. */
export function differencesInWords(after: number, now: number): string | undefined {
  const fresh = after - now;
  if (after === 0) return now === 0 ? undefined : 'It settles every difference that is open now.';
  if (fresh <= 0)
    return `${counted(after, 'difference')} will be open afterwards; ${counted(now, 'is', 'are')} now.`;
  const before = now === 0 ? '' : `, beside ${counted(now, 'that is', 'that are')} open already`;
  return `${counted(fresh, 'difference')} will have to be settled afterwards${before}: where people said different things, all of it is kept.`;
}

export function mergeInWords({ copies, applied }: MergeLook): string {
  const good = copies.filter(canMerge).length;
  const what = applied === 0 ? 'Merge' : `Merge ${counted(applied, 'edit')}`;
  return good === copies.length ? what : `${what} of ${counted(good, 'copy', 'copies')}`;
}

export function mergedInWords({ applied, records: of, attachments, purged }: Brought): string {
  const parts = [
    ...(applied > 0 ? [counted(applied, 'edit')] : []),
    ...records(of),
    ...(attachments > 0 ? [counted(attachments, 'attached file')] : []),
    ...(purged > 0 ? [`${counted(purged, 'value or file', 'values or files')} purged`] : []),
  ];
  return `Merged and saved: ${parts.join(', ')}.`;
}
