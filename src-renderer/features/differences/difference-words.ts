import { formatNumber } from '../../../shared/documents/format.ts';
import type { ListedConflict } from '../../../shared/ipc/contract.ts';
import type { Field } from '../../../shared/model/field.ts';
import { momentInWords } from '../../ui/moment-words.ts';

export function differences(count: number): string {
  return count === 1 ? '1 difference' : `${formatNumber(count)} differences`;
}

/** @param left conflicts that are still unsettled */
export function settledInWords(author: string, left: number): string {
  const rest =
    left === 0
      ? 'Nothing is left to settle.'
      : `${differences(left)} ${left === 1 ? 'is' : 'are'} left: ${author} said nothing there, or chose what is gone.`;
  return `Settled with what ${author} said. ${rest}`;
}

/** "Ann, November 27, 2026, 3:29 PM; Ben, …": each person once, with when they said it last. */
export function saidByInWords(saidBy: ListedConflict['values'][number]['saidBy']): string {
  const newest = new Map(saidBy.toReversed().map((said) => [said.author, said.at]));
  return [...newest]
    .toReversed()
    .map(([author, at]) => `${author}, ${momentInWords(at)}`)
    .join('; ');
}

/** What choosing neither comes to, by the type of the field. */
export function ownValueInWords(field: Field): string {
  switch (field.type) {
    case 'text':
    case 'markdown':
      return 'Write the combined text';
    case 'choices':
    case 'references':
    case 'tuples':
      return 'Take them together, or choose from all';
    default:
      return 'Enter another value';
  }
}
