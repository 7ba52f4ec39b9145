import type { Edition } from '../../editions/edition.ts';
import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, isBlank, named } from '../words.ts';
import { advises, blocks } from './define.ts';

type Person = RecordIn<'person'>;
type Role = Edition['roles'][number];

const staffRoles = ['program_staff', 'field_staff'] as const;

function isStaff(roleId: string): boolean {
  return staffRoles.some((staff) => staff === roleId);
}

function findRole(snapshot: WorkbookSnapshot, roleId: string): Role | undefined {
  return snapshot.edition.roles.find(({ id }) => id === roleId);
}

function namedInRole(snapshot: WorkbookSnapshot, roleId: string): readonly Person[] {
  return snapshot.records.person.filter(({ role, name }) => role === roleId && !isBlank(name));
}

function missingInWords({ id, label }: Role): string {
  if (id === 'senior_official') return 'No senior accountable official is named.';
  if (id === 'cx_lead') return 'No customer experience lead is named.';
  return `Nobody takes part as ${isStaff(id) ? label.toLowerCase() : label}.`;
}

/** The role that a finding says nobody fills, so that people can be led to where it is filled. */
export function roleMissedBy(
  snapshot: WorkbookSnapshot,
  { kind, id, message }: RuleFinding,
): Role | undefined {
  if (kind !== 'person' || id !== undefined) return undefined;
  return snapshot.edition.roles.find((role) => missingInWords(role) === message);
}

/** A finding for a role that the edition knows and that nobody fills. */
function unlessFilled(roleId: string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] => {
    const role = findRole(snapshot, roleId);
    if (role === undefined || namedInRole(snapshot, roleId).length > 0) return [];
    const unnamed = snapshot.records.person.find((person) => person.role === roleId);
    const message = missingInWords(role);
    return unnamed === undefined
      ? [{ message, kind: 'person', field: 'role' }]
      : [{ message, kind: 'person', id: unnamed.id, field: 'name' }];
  };
}

/** Those whose part in the assessment §280.13 asks for: officers, program staff and field staff. */
function isContributor(snapshot: WorkbookSnapshot, { role }: Person): boolean {
  return role !== undefined && (isStaff(role) || findRole(snapshot, role)?.officer === true);
}

export const peopleRules: readonly Rule[] = [
  blocks(
    'senior-official-missing',
    '§280.13',
    'The senior accountable official is named.',
    unlessFilled('senior_official'),
  ),
  advises(
    'cx-lead-missing',
    '§280.9',
    'The person who leads the work from day to day is named.',
    unlessFilled('cx_lead'),
  ),
  advises('officer-missing', '§280.13', 'Each of the mission-support officers takes part.', (snapshot) =>
    snapshot.edition.roles
      .filter(({ officer }) => officer)
      .flatMap((role) => unlessFilled(role.id)(snapshot)),
  ),
  advises(
    'program-and-field-staff-missing',
    '§280.13',
    'Program and field office staff take part.',
    (snapshot) => staffRoles.flatMap((roleId) => unlessFilled(roleId)(snapshot)),
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
