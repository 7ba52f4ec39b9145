import { fiscalYearOf, quarterLabel, quarterOf } from '../../calendar/fiscal.ts';
import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { findRecord } from '../../workbook/find.ts';
import { column, heading, lead, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import type { Block, Table } from '../tree.ts';
import type { Plan } from './context.ts';
import { commitmentName } from './names.ts';

type Milestone = RecordIn<'milestone'>;

/** What stands where no title was entered. */
const nameless = 'Milestone without a title';

export function milestoneTable(
  plan: Plan,
  milestones: readonly Milestone[],
  { id, caption }: Pick<Table, 'id' | 'caption'>,
): Block {
  return table({
    id,
    caption,
    description: 'One row for each milestone with its date and status.',
    columns: [column('Milestone', 4), column('Due', 1.6), column('Status', 1.2)],
    rows: milestones.map((milestone) => [
      titleCell(plan, milestone),
      fieldCell(plan, 'milestone', milestone, 'due'),
      fieldCell(plan, 'milestone', milestone, 'status'),
    ]),
  });
}

function titleCell(plan: Plan, milestone: Milestone) {
  const title = fieldCell(plan, 'milestone', milestone, 'title');
  return title.length === 0 ? nameless : title;
}

/** An annex: every milestone in the order in which it is due, so that a quarter can be followed up. */
export function milestonesAnnex(plan: Plan): readonly Block[] {
  const { milestone: milestones } = plan.snapshot.records;
  // Undated ones come last; a tilde stands behind every digit.
  const byDate = milestones.toSorted((one, other) => compare(one.due ?? '~', other.due ?? '~'));
  return [
    heading(1, 'annex-milestones', 'Milestones by quarter'),
    lead(
      milestones.length === 0
        ? 'No milestone has been entered yet.'
        : 'All milestones of all commitments in the order in which they are due. Quarters are those of the fiscal year, which begins in October.',
    ),
    ...(milestones.length === 0
      ? []
      : [
          table({
            id: 'table-milestones-by-quarter',
            caption: 'Milestones in the order of their dates',
            description:
              'One row for each milestone with its quarter, its date, what it is, the commitment that it belongs to, and its status.',
            columns: [
              column('Quarter', 1.2),
              column('Due', 1.6),
              column('Milestone', 3),
              column('Commitment', 2.6),
              column('Status', 1.1),
            ],
            rows: byDate.map((milestone) => [
              quarterOfMilestone(milestone),
              fieldCell(plan, 'milestone', milestone, 'due'),
              titleCell(plan, milestone),
              commitmentOf(plan, milestone),
              fieldCell(plan, 'milestone', milestone, 'status'),
            ]),
          }),
        ]),
  ];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function quarterOfMilestone({ due }: Milestone): string {
  return due === undefined ? 'No date' : quarterLabel(fiscalYearOf(due), quarterOf(due));
}

function commitmentOf(plan: Plan, { commitment }: Milestone): string {
  const found = findRecord(plan.snapshot, 'commitment', commitment);
  return found === undefined ? 'Commitment no longer in the workbook' : commitmentName(plan, found);
}

/** Milestones whose commitment is unset or no longer there. */
export function strayMilestones(plan: Plan): readonly Block[] {
  const { milestone: milestones, commitment: commitments } = plan.snapshot.records;
  const known = new Set<RecordId | undefined>(commitments.map(({ id }) => id));
  const stray = milestones.filter(({ commitment }) => !known.has(commitment));
  return stray.length === 0
    ? []
    : [
        milestoneTable(plan, stray, {
          id: 'table-milestones-stray',
          caption: 'Milestones that belong to no commitment in the workbook',
        }),
      ];
}
