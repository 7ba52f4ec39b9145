import { asksAll } from '../../editions/lookups.ts';
import type { RecordIn } from '../../model/model.ts';
import { bold, onLines, type Words } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import type { Inline } from '../tree.ts';
import type { Plan } from './context.ts';
import { commitmentCode } from './names.ts';

type Commitment = RecordIn<'commitment'>;

/** What is measured, from where and to where, on a line each. */
export function measureCell(plan: Plan, commitment: Commitment): readonly Inline[] {
  const cell = (name: 'measure' | 'baseline' | 'target') => fieldCell(plan, 'commitment', commitment, name);
  const labelled = (label: string, value: readonly Inline[]): Words =>
    value.length === 0 ? [] : [bold(`${label}:`), { type: 'text', text: ' ' }, ...value];
  return onLines([
    cell('measure'),
    labelled('Baseline', cell('baseline')),
    labelled('Target', cell('target')),
  ]);
}

/** The target date; without one, where the reason stands. */
export function dateCell(plan: Plan, commitment: Commitment): readonly Inline[] {
  const date = fieldCell(plan, 'commitment', commitment, 'target_date');
  if (date.length > 0) return date;
  if (!asksAll(plan.edition)) return [];
  const isExplained = fieldCell(plan, 'commitment', commitment, 'no_date_reason').length > 0;
  return onLines([isExplained ? `No date yet; ${commitmentCode(plan, commitment)} says why` : 'Not yet set']);
}
