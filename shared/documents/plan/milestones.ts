import { asksAll } from '../../editions/lookups.ts';
import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { milestonesByQuarter } from '../../plan/milestones-by-quarter.ts';
import { findRecord } from '../../workbook/find.ts';
import { column, heading, lead, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import type { Block, Table } from '../tree.ts';
import type { Plan } from './context.ts';
import { milestoneFigure } from './milestone-figure.ts';
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

const annexTableId = 'table-milestones-by-quarter';

/** An annex: every milestone in the order in which it is due, so that a quarter can be followed up. */
export function milestonesAnnex(plan: Plan): readonly Block[] {
  const { milestone: milestones } = plan.snapshot.records;
  if (milestones.length === 0 && !asksAll(plan.edition)) return [];
  const { quarters, undated } = milestonesByQuarter(milestones);
  const rows = [...quarters, { label: 'No date', milestones: undated }].flatMap((group) =>
    group.milestones.map((milestone) => ({ quarter: group.label, milestone })),
  );
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
          ...milestoneFigure(plan, annexTableId),
          table({
            id: annexTableId,
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
            rows: rows.map(({ quarter, milestone }) => [
              quarter,
              fieldCell(plan, 'milestone', milestone, 'due'),
              titleCell(plan, milestone),
              commitmentOf(plan, milestone),
              fieldCell(plan, 'milestone', milestone, 'status'),
            ]),
          }),
        ]),
  ];
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
