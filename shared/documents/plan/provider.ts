import type { RecordIn } from '../../model/model.ts';
import { theOne } from '../../workbook/find.ts';
import { bold, column, heading, lead, note, onLines, table, underHeading } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import type { Block } from '../tree.ts';
import { nameOf } from '../values.ts';
import type { Plan } from './context.ts';

/** Before chapter 1: whose plan it is, whom it serves, and who answers for it (§280.2, §280.13). */
export function providerChapter(plan: Plan): readonly Block[] {
  const provider = theOne(plan.snapshot, 'provider');
  const blocks =
    provider === undefined
      ? []
      : fieldBlocks(plan, 'provider', provider, [
          'name',
          'abbreviation',
          'department',
          'bureau',
          'website',
          'mission',
          'customers',
          'customer_groups',
        ]);
  return [
    heading(1, 'provider', 'The provider and its customers'),
    lead('Whose plan this is, whom the organization serves, and who answers for what it promises.'),
    ...(blocks.length === 0 ? [note('The provider has not been described yet.')] : blocks),
    ...underHeading('personas', 'Whom we have in mind', personaBlocks(plan)),
    ...underHeading('people', 'Who answers for this plan', peopleBlocks(plan)),
  ];
}

/** Profiles out of research that commitments are made for (Performance.gov, 2019). */
function personaBlocks(plan: Plan): readonly Block[] {
  return plan.snapshot.records.persona.flatMap((persona) => [
    heading(3, `persona-${persona.id}`, nameOf(plan, 'persona', persona)),
    ...fieldBlocks(plan, 'persona', persona, ['summary', 'needs']),
  ]);
}

function peopleBlocks(plan: Plan): readonly Block[] {
  const { person: people, commitment } = plan.snapshot.records;
  if (people.length === 0) return [];
  const owned = Map.groupBy(commitment, ({ owner }) => owner);
  return [
    table({
      id: 'table-people',
      caption: 'People and their part in the plan',
      description:
        'One row for each person with name or title, role and office, and how many commitments the person owns.',
      columns: [column('Who', 2.4), column('Role and office', 3), column('Commitments owned', 1.2, 'right')],
      rows: people.map((person) => [
        whoCell(plan, person),
        onLines([fieldCell(plan, 'person', person, 'role'), fieldCell(plan, 'person', person, 'office')]),
        String(owned.get(person.id)?.length ?? ''),
      ]),
    }),
  ];
}

/** The public edition has the name of the senior official only (domain.md §3). */
function whoCell(plan: Plan, person: RecordIn<'person'>) {
  const name = fieldCell(plan, 'person', person, 'name');
  const title = fieldCell(plan, 'person', person, 'title');
  if (name.length === 0 && title.length === 0) return nameOf(plan, 'person', person);
  return onLines([name.map((inline) => (inline.type === 'text' ? bold(inline.text) : inline)), title]);
}
