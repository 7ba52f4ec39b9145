import type { RecordIn } from '../../model/model.ts';
import { silentItem, toldResults } from '../../plan/delivery-results.ts';
import { type LastYearCommitment, lastYearCommitments } from '../../plan/last-year-commitments.ts';
import { column, facts, heading, lead, note, table, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell, textBlocks } from '../field-blocks.ts';
import { countOf, joinWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { promiseInLines } from './last-year.ts';
import { titled } from './names.ts';

type Delivery = RecordIn<'delivery'>;

/** Chapter 3: what became of last year's commitments, and what else was delivered. */
export function deliveredChapter(plan: Plan): readonly Block[] {
  const { delivery: deliveries } = plan.snapshot.records;
  const promised = lastYearCommitments(plan.snapshot);
  if (!plan.tells.deliveries) return [];
  return [
    heading(1, 'chapter-delivered', `Delivered in ${plan.thisYear}`),
    lead(
      promised.length === 0
        ? 'The workbook holds no commitments of an earlier year to compare with.'
        : `In ${plan.lastYear ?? 'the year before'}, ${countOf(promised.length, 'commitment')} ${promised.length === 1 ? 'was' : 'were'} made. This chapter says what became of ${promised.length === 1 ? 'it' : 'them'}.`,
    ),
    ...(promised.length === 0 ? [] : [promisedTable(plan, promised)]),
    ...(deliveries.length === 0 ? [note('No delivery has been entered yet.')] : []),
    ...deliveries.flatMap((delivery) => deliveryBlocks(plan, delivery, promised)),
  ];
}

/** "three items: one was delivered, and two continue", or "three items were delivered". */
export function deliveredInWords({ snapshot }: Plan): string {
  const { delivery: deliveries } = snapshot.records;
  if (deliveries.length === 0) return 'nothing has been entered yet';
  const told = toldResults(
    deliveries.map(({ result }) => result),
    silentItem,
  );
  const [only, ...others] = told;
  const items = countOf(deliveries.length, 'item');
  return only !== undefined && others.length === 0
    ? `${items} ${only.verb}`
    : `${items}: ${joinWords(told.map(({ words }) => words))}`;
}

/** Each commitment of last year with what was reported on it, also where nothing was. */
function promisedTable(plan: Plan, promised: readonly LastYearCommitment[]): Block {
  const { delivery: deliveries } = plan.snapshot.records;
  const byCommitment = Map.groupBy(deliveries, ({ commitment_last_year: id }): string | undefined => id);
  return table({
    id: 'table-promised',
    caption: `What became of the commitments of ${plan.lastYear ?? 'the year before'}`,
    description:
      'One row for each commitment of last year with its measure, baseline, target and date, and the result reported this year.',
    columns: [column('Commitment', 2), column('What was promised', 3), column('Result', 1.3)],
    rows: promised.map((commitment) => {
      const reported = byCommitment.get(commitment.id) ?? [];
      const results = reported.map((delivery) => resultWords(plan, delivery));
      return [
        commitment.title,
        promiseInLines(commitment),
        results.length === 0 ? 'Not reported yet' : results.join('; '),
      ];
    }),
  });
}

function resultWords(plan: Plan, delivery: Delivery): string {
  const [first] = fieldCell(plan, 'delivery', delivery, 'result');
  return first?.type === 'text' ? first.text : 'Result not given';
}

function deliveryBlocks(
  plan: Plan,
  delivery: Delivery,
  promised: readonly LastYearCommitment[],
): readonly Block[] {
  const kept = promised.find(({ id }) => id === delivery.commitment_last_year);
  return [
    ...titled(2, `delivery-${delivery.id}`, delivery.title?.trim() || 'Delivery without a title'),
    ...textBlocks(plan, 'delivery', delivery, 'description'),
    ...tidied([
      ...fieldBlocks(plan, 'delivery', delivery, ['result']),
      facts([{ label: 'Promised', value: promisedIn(plan, delivery, kept) }]),
      ...fieldBlocks(plan, 'delivery', delivery, ['measured']),
      facts([evidenceFact(plan, delivery.id)]),
    ]),
  ];
}

/** The table has the whole promise, so its title is enough here, and not even that where it is the same. */
function promisedIn(
  plan: Plan,
  { commitment_last_year: id, title }: Delivery,
  kept: LastYearCommitment | undefined,
) {
  if (id === undefined) return [{ type: 'text', text: 'Not among the commitments of last year' }] as const;
  const year = plan.lastYear ?? 'an earlier year';
  if (kept === undefined)
    return [{ type: 'text', text: `In ${year}, in a plan that this workbook does not hold` }] as const;
  const name = kept.title === title?.trim() ? '' : `, as “${kept.title}”`;
  return [{ type: 'text', text: `In ${year}${name}` }] as const;
}
