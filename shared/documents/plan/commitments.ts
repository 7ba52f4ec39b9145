import { asksAll } from '../../editions/lookups.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import { keyedIds } from '../../workbook/keyed-ids.ts';
import { column, type Fact, facts, heading, lead, note, onLines, table, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell, textBlocks } from '../field-blocks.ts';
import { capitalized, countOf, inSentence, joinWords } from '../format.ts';
import type { Block } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Plan } from './context.ts';
import { dateCell } from './measures.ts';
import { milestoneTable } from './milestones.ts';
import { commitmentCode, commitmentTitle, painPointTitle, practiceName } from './names.ts';

type Commitment = RecordIn<'commitment'>;

/** Chapter 4: what the coming year brings, each commitment with all that is known about it (§280.17). */
export function commitmentsChapter(plan: Plan): readonly Block[] {
  const { commitment: commitments } = plan.snapshot.records;
  return [
    heading(1, 'chapter-commitments', `Commitments for ${plan.nextYear}`),
    lead(
      commitments.length === 0
        ? 'No commitment has been entered yet.'
        : `${capitalized(countOf(commitments.length, 'commitment'))}, each with ${asksAll(plan.edition) ? 'its owner, its measure, and its milestones' : 'whom it is for and what it strengthens'}.`,
    ),
    ...(commitments.length === 0 ? [] : [overview(plan, commitments)]),
    ...commitments.flatMap((commitment) => commitmentBlocks(plan, commitment)),
  ];
}

/** Where the circular asks for no more than whom an action is for and what it strengthens, these stand there. */
function overview(plan: Plan, commitments: readonly Commitment[]): Block {
  const cell = (name: Parameters<typeof fieldCell<'commitment'>>[3]) => (commitment: Commitment) =>
    fieldCell(plan, 'commitment', commitment, name);
  const own = asksAll(plan.edition)
    ? [
        { ...column('Service', 1.6), cell: cell('service') },
        { ...column('Owner', 2), cell: cell('owner') },
        { ...column('Target date', 1.5), cell: (commitment: Commitment) => dateCell(plan, commitment) },
        { ...column('Status', 1.1), cell: cell('status') },
      ]
    : [
        { ...column('Whom it is for', 3), cell: cell('personas') },
        { ...column('What it strengthens', 3), cell: cell('dimensions') },
      ];
  const names = joinWords(['number', 'title', ...own.map(({ header }) => inSentence(header))]);
  return table({
    id: 'table-commitments',
    caption: `Commitments for ${plan.nextYear} at a glance`,
    description: `One row for each commitment with its ${names}.`,
    columns: [column('No.', 0.6), column('Commitment', 2.6), ...own.map(({ cell: _cell, ...rest }) => rest)],
    rows: commitments.map((commitment) => [
      commitmentCode(plan, commitment),
      commitmentTitle(commitment),
      ...own.map((column) => column.cell(commitment)),
    ]),
  });
}

/** One heading each and none in between, because its number is that of the commitment. */
function commitmentBlocks(plan: Plan, commitment: Commitment): readonly Block[] {
  const fields = (...names: Parameters<typeof fieldBlocks<'commitment'>>[3]) =>
    fieldBlocks(plan, 'commitment', commitment, names);
  return [
    heading(2, `commitment-${commitment.id}`, commitmentTitle(commitment)),
    ...textBlocks(plan, 'commitment', commitment, 'description'),
    ...tidied([
      facts([painPointsFact(plan, commitment)]),
      ...fields('service', 'personas', 'measure', 'baseline', 'target', 'target_date', 'no_date_reason'),
      ...fields('owner', 'status', 'action_type', 'dimensions', 'burden', 'equity_effect', 'hcd_method'),
      facts([practicesFact(plan, commitment)]),
      ...fields('resources', 'pra_dependency', 'idea_link'),
      facts([evidenceFact(plan, commitment.id)]),
    ]),
    ...milestoneBlocks(plan, commitment),
  ];
}

function milestoneBlocks(plan: Plan, commitment: Commitment): readonly Block[] {
  const milestones = recordsOf(plan.snapshot, 'milestone', 'commitment', commitment.id);
  if (milestones.length === 0) return asksAll(plan.edition) ? [note('No milestone has been set yet.')] : [];
  const id = `table-milestones-${commitment.id}`;
  return [
    milestoneTable(plan, milestones, {
      id,
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

/** Practices go by their statements too, so each has a line (not in the public edition, which lacks the field). */
function practicesFact(plan: Plan, { practices = [] }: Commitment): Fact {
  const places = [...keyedIds(plan.snapshot, 'practice_rating').keys()];
  const inOrder = practices.toSorted((one, other) => places.indexOf(one) - places.indexOf(other));
  return {
    label: model.commitment.fields.practices.label,
    value: onLines(inOrder.map((rating) => practiceName(plan, rating))),
  };
}
