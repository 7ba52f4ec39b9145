import type { Edition } from '../../editions/edition.ts';
import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, isBlank, named } from '../words.ts';
import { advises, blocks } from './define.ts';

type Person = RecordIn<'person'>;
type Role = Edition['roles'][number];

function findRole(snapshot: WorkbookSnapshot, roleId: string): Role | undefined {
  return snapshot.edition.roles.find(({ id }) => id === roleId);
}

function namedInRole(snapshot: WorkbookSnapshot, roleId: string): readonly Person[] {
  return snapshot.records.person.filter(({ role, name }) => role === roleId && !isBlank(name));
}

/** A finding for a role that the edition knows and that nobody fills. */
function unlessFilled(roleId: string, message: (role: Role) => string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] => {
    const role = findRole(snapshot, roleId);
    if (role === undefined || namedInRole(snapshot, roleId).length > 0) return [];
    const unnamed = snapshot.records.person.find((person) => person.role === roleId);
    return unnamed === undefined
      ? [{ message: message(role), kind: 'person', field: 'role' }]
      : [{ message: message(role), kind: 'person', id: unnamed.id, field: 'name' }];
  };
}

/** Those whose part in the assessment §280.13 asks for: officers, program staff and field staff. */
function isContributor(snapshot: WorkbookSnapshot, { role }: Person): boolean {
  if (role === 'program_staff' || role === 'field_staff') return true;
  return role !== undefined && findRole(snapshot, role)?.officer === true;
}

export const peopleRules: readonly Rule[] = [
  blocks(
    'senior-official-missing',
    '§280.13',
    'The senior accountable official is named.',
    unlessFilled('senior_official', () => 'No senior accountable official is named.'),
  ),
  advises(
    'cx-lead-missing',
    '§280.9',
    'The person who leads the work from day to day is named.',
    unlessFilled('cx_lead', () => 'No customer experience lead is named.'),
  ),
  advises('officer-missing', '§280.13', 'Each of the mission-support officers takes part.', (snapshot) =>
    snapshot.edition.roles
      .filter(({ officer }) => officer)
      .flatMap((role) => unlessFilled(role.id, ({ label }) => `Nobody takes part as ${label}.`)(snapshot)),
  ),
  advises(
    'program-and-field-staff-missing',
    '§280.13',
    'Program and field office staff take part.',
    (snapshot) =>
      ['program_staff', 'field_staff'].flatMap((roleId) =>
        unlessFilled(roleId, ({ label }) => `Nobody takes part as ${label.toLowerCase()}.`)(snapshot),
      ),
  ),
  advises(
    'participation-undescribed',
    '§280.13',
    'What each officer, program and field staff member contributed is described.',
    (snapshot) =>
      snapshot.records.person
        .filter((person) => isContributor(snapshot, person) && isBlank(person.took_part_how))
        .map((person) => ({
          message: `It is not described how ${named(snapshot, 'person', person)} took part.`,
          kind: 'person',
          id: person.id,
          field: 'took_part_how',
        })),
  ),
  advises('person-incomplete', '§280.13', 'Everyone on the team has a name and a role.', (snapshot) =>
    snapshot.records.person.flatMap((person) =>
      (['name', 'role'] as const)
        .filter((field) => isBlank(person[field]))
        .map((field) => ({
          message: `${capitalized(named(snapshot, 'person', person))} has no ${field}.`,
          kind: 'person' as const,
          id: person.id,
          field,
        })),
    ),
  ),
];
