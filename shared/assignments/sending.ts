import type { RecordId } from '../model/id.ts';
import type { Records } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type AssignmentAction, actionsOn, assignmentTransitions } from './steps.ts';

/** The entry by which an action is done, or none where the state does not allow it. */
export function entriesFor(
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

/** A copy that comes back with edits returns all that its person still owed. */
export function entriesForReturn(snapshot: WorkbookSnapshot, person: RecordId): readonly Entry[] {
  return entriesFor('hand_back', ofPerson(snapshot, person));
}
