import type { Conflict } from '../../shared/workbook/snapshot.ts';
import { goTo } from './navigation.ts';

/** `data-focus-key` of a conflict where it is settled. */
export function differenceKey({ kind, id, field }: Conflict): string {
  return `difference/${kind}/${id}/${field}`;
}

/** Goes to where a conflict is settled. */
export function goToDifference({ kind, id, field }: Conflict): void {
  goTo('differences', { kind, id, field }, differenceKey({ kind, id, field }));
}
