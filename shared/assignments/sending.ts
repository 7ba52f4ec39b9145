import type { RecordId } from '../model/id.ts';
import type { Records } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type AssignmentAction, actionsOn, assignmentTransitions, isOwed } from './steps.ts';

/** The entries by which an action is done; none for assignments whose state does not allow it. */
function entriesFor(
  action: AssignmentAction,
  assignments: readonly Records['assignment'][],
): readonly Entry[] {
  return assignments
    .filter(({ state }) => actionsOn(state).includes(action))
    .map(({ id }) => ({ kind: 'assignment', id, set: { state: assignmentTransitions[action].to } }));
}

const ofPerson = ({ records }: WorkbookSnapshot, person: RecordId) =>
  records.assignment.filter((one) => one.person === person);

/** What a person is asked to do is underway from the moment when their copy is made, here and there. */
export function entriesForSending(snapshot: WorkbookSnapshot, person: RecordId): readonly Entry[] {
  return entriesFor('begin', ofPerson(snapshot, person));
}

/** A copy that was made for somebody (`sent_to` in its file) and brings something. */
export type ReturnedCopy = {
  readonly person: RecordId;
  /** Assignments of which the copy itself says how far they are. */
  readonly said: readonly RecordId[];
  /** When its newest edit was made, in UTC milliseconds. */
  readonly at: number;
};

/**
 * A copy that comes back with edits returns all that its person still owed, unless they said in it of which sections
 * they are done: then the others are not.
 *
 * @param assignments of the workbook after the merge
 */
export function returnedBy(
  assignments: readonly Records['assignment'][],
  { person, said }: ReturnedCopy,
): readonly Records['assignment'][] {
  const own = assignments.filter((one) => one.person === person);
  return own.some(({ id }) => said.includes(id)) ? [] : own.filter(isOwed);
}
