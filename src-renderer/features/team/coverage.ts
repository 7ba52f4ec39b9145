import type { Edition } from '../../../shared/editions/edition.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

type Role = Edition['roles'][number];

export type CoveredRole = {
  readonly role: Role;
  /** Everyone in the role, in the order of the list. */
  readonly people: readonly RecordIn<'person'>[];
  /** One of them has a name, so that the document can print it. */
  readonly isFilled: boolean;
};

export type Coverage = {
  /** Who leads and answers. */
  readonly leaders: readonly CoveredRole[];
  /** The mission-support officers whom §280.13 names. */
  readonly officers: readonly CoveredRole[];
  /** Program and field staff. */
  readonly staff: readonly CoveredRole[];
};

const staffRoles = new Set(['program_staff', 'field_staff']);
/** Nobody is missed in it. */
const otherRole = 'other';

/** Who fills which of the roles that the circular wants at the table (§280.13). */
export function coverageOf({ edition, records }: WorkbookSnapshot): Coverage {
  const covered = edition.roles
    .filter(({ id }) => id !== otherRole)
    .map((role) => {
      const people = records.person.filter((person) => person.role === role.id);
      return { role, people, isFilled: people.some(({ name }) => (name ?? '').trim() !== '') };
    });
  return {
    leaders: covered.filter(({ role }) => !role.officer && !staffRoles.has(role.id)),
    officers: covered.filter(({ role }) => role.officer),
    staff: covered.filter(({ role }) => staffRoles.has(role.id)),
  };
}

/** @returns such as "2 of 10 roles have nobody by name yet." or "Every role is filled." */
export function coverageInWords(roles: readonly CoveredRole[]): string {
  const missing = roles.filter(({ isFilled }) => !isFilled).length;
  if (missing === 0) return 'Every role is filled.';
  return `${missing} of ${roles.length} roles ${missing === 1 ? 'has' : 'have'} nobody by name yet.`;
}
