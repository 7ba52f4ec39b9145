import { model, type RecordIn } from '../../model/model.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import { column, type Fact, facts, heading, lead, note, onLines, table, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell, textBlocks } from '../field-blocks.ts';
import { capitalized, countOf } from '../format.ts';
import type { Block } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Plan } from './context.ts';
import { dateCell } from './measures.ts';
import { milestoneTable } from './milestones.ts';
import { commitmentCode, commitmentTitle, painPointTitle } from './names.ts';

type Commitment = RecordIn<'commitment'>;

/** Chapter 4: what the coming year brings, each commitment with all that is known about it (§280.17). */
export function commitmentsChapter(plan: Plan): readonly Block[] {
  const { commitment: commitments } = plan.snapshot.records;
  return [
    heading(1, 'chapter-commitments', `Commitments for ${plan.nextYear}`),
    lead(
      commitments.length === 0
        ? 'No commitment has been entered yet.'
        : `${capitalized(countOf(commitments.length, 'commitment'))}, each with its owner, its measure, and its milestones.`,
    ),
    ...(commitments.length === 0 ? [] : [overview(plan, commitments)]),
    ...commitments.flatMap((commitment) => commitmentBlocks(plan, commitment)),
  ];
}

function overview(plan: Plan, commitments: readonly Commitment[]): Block {
  const cell = (commitment: Commitment, name: Parameters<typeof fieldCell<'commitment'>>[3]) =>
    fieldCell(plan, 'commitment', commitment, name);
  return table({
    id: 'table-commitments',
    caption: `Commitments for ${plan.nextYear} at a glance`,
    description:
      'One row for each commitment with its number, title, service, owner, target date, and status.',
    columns: [
      column('No.', 0.6),
      column('Commitment', 2.6),
      column('Service', 1.6),
      column('Owner', 2),
      column('Target date', 1.5),
      column('Status', 1.1),
    ],
    rows: commitments.map((commitment) => [
      commitmentCode(plan, commitment),
      commitmentTitle(commitment),
      cell(commitment, 'service'),
      cell(commitment, 'owner'),
      dateCell(plan, commitment),
      cell(commitment, 'status'),
    ]),
  });
}

/** One heading each and none in between, because its number is that of the commitment. */
function commitmentBlocks(plan: Plan, commitment: Commitment): readonly Block[] {
  const milestones = recordsOf(plan.snapshot, 'milestone', 'commitment', commitment.id);
  const fields = (...names: Parameters<typeof fieldBlocks<'commitment'>>[3]) =>
    fieldBlocks(plan, 'commitment', commitment, names);
  return [
    heading(2, `commitment-${commitment.id}`, commitmentTitle(commitment)),
    ...textBlocks(plan, 'commitment', commitment, 'description'),
    ...tidied([
      facts([painPointsFact(plan, commitment)]),
      ...fields('service', 'personas', 'measure', 'baseline', 'target', 'target_date', 'no_date_reason'),
      ...fields('owner', 'status', 'action_type', 'dimensions', 'burden', 'equity_effect', 'hcd_method'),
      ...fields('resources', 'pra_dependency', 'idea_link'),
      facts([evidenceFact(plan, commitment.id)]),
    ]),
    milestones.length === 0
      ? note('No milestone has been set yet.')
      : milestoneTable(plan, milestones, {
          id: `table-milestones-${commitment.id}`,
          caption: `Milestones of commitment ${commitmentCode(plan, commitment)}`,
        }),
  ];
}

/** Statements are sentences, so each has a line. */
function painPointsFact({ snapshot, ...plan }: Plan, { pain_points: ids = [] }: Commitment): Fact {
  const { label, to } = model.commitment.fields.pain_points;
  return {
    label,
    value: onLines(
      ids.map((id) => {
        const found = findRecord(snapshot, 'pain_point', id);
        return found === undefined ? nameAmong({ snapshot, ...plan }, to, id) : painPointTitle(found);
      }),
    ),
  };
}
