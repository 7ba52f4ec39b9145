import { joinWords } from '../../../shared/documents/format.ts';
import { progressStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';

const order = ['underway', 'planned', 'done', 'stopped'] as const;

/** "6 initiatives: 3 underway, 2 planned, and 1 without a status." States that none has are left out. */
export function countsByStatus(initiatives: readonly Pick<RecordIn<'initiative'>, 'status'>[]): string {
  const count = (wanted: RecordIn<'initiative'>['status']) =>
    initiatives.filter(({ status }) => status === wanted).length;
  const label = (id: (typeof order)[number]) =>
    (progressStates.find((state) => state.id === id)?.label ?? id).toLowerCase();
  const parts = [
    ...order.map((id) => ({ words: label(id), found: count(id) })),
    { words: 'without a status', found: count(undefined) },
  ].filter(({ found }) => found > 0);
  return `${initiatives.length} ${initiatives.length === 1 ? 'initiative' : 'initiatives'}: ${joinWords(parts.map(({ words, found }) => `${found} ${words}`))}.`;
}
