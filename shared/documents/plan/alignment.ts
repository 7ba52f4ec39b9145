import { asksAll, citedIn } from '../../editions/lookups.ts';
import type { RecordIn } from '../../model/model.ts';
import { column, heading, lead, note, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { capitalized, countOf, numberInWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { commitmentName } from './names.ts';

/** Chapter 8: how the plan agrees with the IDEA report and the Annual Performance Plan (§280.12, §280.17). */
export function alignmentChapter(plan: Plan): readonly Block[] {
  const saysNothing = plan.snapshot.records.indicator.length + linkedIn(plan).length === 0;
  if (saysNothing && !asksAll(plan.edition)) return [];
  return [
    heading(1, 'chapter-alignment', 'Alignment with IDEA and the Annual Performance Plan'),
    lead(
      `This chapter says how the plan fits the report on digital services under the 21st Century IDEA and the indicators of the Annual Performance Plan (${citedIn(plan.edition, '§280.12, §280.17')}).`,
    ),
    ...ideaBlocks(plan),
    ...indicatorBlocks(plan),
  ];
}

function linkedIn(plan: Plan): readonly RecordIn<'commitment'>[] {
  return plan.snapshot.records.commitment.filter(
    (commitment) => fieldCell(plan, 'commitment', commitment, 'idea_link').length > 0,
  );
}

function ideaBlocks(plan: Plan): readonly Block[] {
  const { commitment: commitments } = plan.snapshot.records;
  const linked = linkedIn(plan);
  const open = commitments.length - linked.length;
  return [
    heading(2, 'idea', 'Commitments and the IDEA work'),
    ...(linked.length === 0
      ? [note('No commitment says yet how it fits the IDEA work.')]
      : [
          table({
            id: 'table-idea',
            caption: 'How commitments fit the IDEA work',
            description: 'One row for each commitment with its link to the IDEA work.',
            columns: [column('Commitment', 2.2), column('Link to the IDEA work', 4)],
            rows: linked.map((commitment) => [
              commitmentName(plan, commitment),
              fieldCell(plan, 'commitment', commitment, 'idea_link'),
            ]),
          }),
          ...(open === 0
            ? []
            : [
                note(
                  `${capitalized(numberInWords(open))} of ${countOf(commitments.length, 'commitment')} ${open === 1 ? 'names' : 'name'} no link yet.`,
                ),
              ]),
        ]),
  ];
}

function indicatorBlocks(plan: Plan): readonly Block[] {
  const { indicator: indicators } = plan.snapshot.records;
  return [
    heading(2, 'indicators', 'Indicators of the Annual Performance Plan'),
    indicators.length === 0
      ? note('No indicator has been entered yet.')
      : table({
          id: 'table-indicators',
          caption: 'Customer experience in the Annual Performance Plan',
          description:
            'One row for each indicator with its service, its target, and where in the performance plan it stands.',
          columns: [
            column('Indicator', 2.6),
            column('Service', 1.6),
            column('Target', 1.6),
            column('Source', 2.2),
          ],
          rows: indicators.map((indicator) => {
            const cell = (name: 'name' | 'service' | 'target' | 'source') =>
              fieldCell(plan, 'indicator', indicator, name);
            return [
              cell('name').length === 0 ? 'Indicator without a name' : cell('name'),
              cell('service'),
              cell('target'),
              cell('source'),
            ];
          }),
        }),
  ];
}
