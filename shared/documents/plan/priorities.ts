import { asksAll } from '../../editions/lookups.ts';
import { theOne } from '../../workbook/find.ts';
import { heading, lead, note } from '../blocks.ts';
import { fieldBlocks } from '../field-blocks.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { titled } from './names.ts';

/** Chapter 5: what the budget year after the commitments should hold. */
export function prioritiesChapter(plan: Plan): readonly Block[] {
  const { priority: priorities } = plan.snapshot.records;
  const year = theOne(plan.snapshot, 'workbook')?.fiscal_year;
  if (priorities.length === 0 && !asksAll(plan.edition)) return [];
  return [
    heading(1, 'chapter-priorities', 'Priorities for the budget year after'),
    lead(
      `What the commitments do not reach, and the budget ${year === undefined ? 'after the coming one' : `for FY ${year + 2}`} should.`,
    ),
    ...(priorities.length === 0 ? [note('No priority has been entered yet.')] : []),
    ...priorities.flatMap((priority) => [
      ...titled(2, `priority-${priority.id}`, priority.title?.trim() || 'Priority without a title'),
      ...fieldBlocks(plan, 'priority', priority, ['budget_year', 'reason', 'ask_of_omb']),
    ]),
  ];
}
