import type { RecordId } from '../model/id.ts';
import type { Records } from '../model/model.ts';
import { type Section, sectionsOf } from '../sections/section.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type AssignmentState, isOwed } from './steps.ts';

type Assignment = Records['assignment'];

/** @param now ISO date; an assignment is overdue from the day after it was due, for as long as it is owed */
export function isOverdue(assignment: Assignment, now: string): boolean {
  return assignment.due !== undefined && assignment.due < now && isOwed(assignment);
}

/** The section that is assigned; undefined where the assignment names something that is none, in words. */
export function assignedSection(
  { edition }: WorkbookSnapshot,
  { section }: Pick<Assignment, 'section'>,
): Section | undefined {
  return sectionsOf(edition).find(({ id }) => id === section);
}

/** Sections that nobody has, in the order of the work. One that was accepted had somebody. */
export function sectionsOfNobody({ edition, records }: WorkbookSnapshot): readonly Section[] {
  const given = new Set(
    records.assignment.filter(({ person }) => person !== undefined).map(({ section }) => section),
  );
  return sectionsOf(edition).filter(({ id }) => !given.has(id));
}

/** By due date, those without one last; what is overdue is thereby first. */
export function byDueDate(assignments: readonly Assignment[]): readonly Assignment[] {
  const dueOf = ({ due }: Assignment) => due ?? '9999';
  return [...assignments].sort((one, other) =>
    dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0,
  );
}

/** What a person still has to hand back, the most urgent first. */
export function owedBy({ records }: WorkbookSnapshot, person: RecordId): readonly Assignment[] {
  return byDueDate(records.assignment.filter((one) => one.person === person && isOwed(one)));
}

export type PersonsCount = {
  /** Undefined for what was assigned to nobody, or to somebody who is gone. */
  readonly person: RecordId | undefined;
  readonly owed: number;
  readonly overdue: number;
  /** Waiting for somebody to look at it. */
  readonly returned: number;
  readonly accepted: number;
};

/** Everybody who has an assignment, in the order of the team; at the end what nobody has. */
export function countsByPerson({ records }: WorkbookSnapshot, now: string): readonly PersonsCount[] {
  const known = new Set(records.person.map(({ id }) => id));
  const groups = Map.groupBy(records.assignment, ({ person }) =>
    person !== undefined && known.has(person) ? person : undefined,
  );
  return [...records.person.map(({ id }) => id), undefined].flatMap((person) => {
    const own = groups.get(person);
    if (own === undefined) return [];
    const inState = (state: AssignmentState) => own.filter((one) => one.state === state).length;
    return {
      person,
      owed: own.filter(isOwed).length,
      overdue: own.filter((one) => isOverdue(one, now)).length,
      returned: inState('returned'),
      accepted: inState('accepted'),
    };
  });
}
