import { theOne } from '../../workbook/find.ts';
import { column, heading, lead, note, onLines, paragraph, reference, table } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import { capitalized, countOf, joinWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { narrativeBlocks } from './narratives.ts';

/** The table that chapter 3 points to. */
export const participationTable = 'table-participation';

/** Chapter 2: who leads and carries customer experience, and what holds the program to account (§280.17). */
export function organizationChapter(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'chapter-organization', 'Organization and accountability'),
    lead(
      'This chapter says whom the organization serves, how people and funds for customer experience are organized, who leads the work, and what holds the program to account.',
    ),
    ...providerBlocks(assessment),
    ...narrativeBlocks(assessment, 'organization'),
    ...participationBlocks(assessment),
  ];
}

function providerBlocks(assessment: Assessment): readonly Block[] {
  const provider = theOne(assessment.snapshot, 'provider');
  const blocks =
    provider === undefined
      ? []
      : fieldBlocks(assessment, 'provider', provider, [
          'name',
          'abbreviation',
          'department',
          'bureau',
          'website',
          'year_designated',
          'newly_designated',
          'feedback_target_date',
          'mission',
          'customers',
          'customer_groups',
        ]);
  return [
    heading(2, 'provider', 'The provider and its customers'),
    ...(blocks.length === 0 ? [note('The provider has not been described yet.')] : blocks),
  ];
}

/** §280.13 names program and field staff and six mission-support officers beside the senior official. */
function participationBlocks(assessment: Assessment): readonly Block[] {
  const { person: people } = assessment.snapshot.records;
  return [
    heading(2, 'participation', 'Who took part'),
    ...(people.length === 0
      ? [note('Nobody has been entered yet.')]
      : [...participationOf(assessment), ...missingOfficers(assessment)]),
  ];
}

function participationOf(assessment: Assessment): readonly Block[] {
  const { person: people } = assessment.snapshot.records;
  return [
    paragraph(
      reference(participationTable),
      ` lists ${people.length === 1 ? 'the one person' : `the ${countOf(people.length, 'person', 'people')}`} who answered for this assessment, contributed to it, or reviewed it.`,
    ),
    table({
      id: participationTable,
      caption: 'People who took part and what they contributed',
      description: 'One row for each person with name and title, role and office, and contribution.',
      columns: [column('Person', 2), column('Role and office', 2), column('Contribution', 3)],
      rows: people.map((person) => {
        const cell = (name: 'name' | 'title' | 'role' | 'office' | 'took_part_how') =>
          fieldCell(assessment, 'person', person, name);
        return [
          onLines([cell('name').length === 0 ? 'Name not given' : cell('name'), cell('title')]),
          onLines([cell('role'), cell('office')]),
          cell('took_part_how'),
        ];
      }),
    }),
  ];
}

function missingOfficers({ edition, snapshot }: Assessment): readonly Block[] {
  const present = new Set(snapshot.records.person.map(({ role }) => role));
  const missing = edition.roles.filter(({ id, officer }) => officer && !present.has(id));
  if (missing.length === 0) return [];
  const names = joinWords(missing.map(({ label }) => label));
  return [
    note(`${capitalized(names)} ${missing.length === 1 ? 'is' : 'are'} not listed as taking part (§280.13).`),
  ];
}
