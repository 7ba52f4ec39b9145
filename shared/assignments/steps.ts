import type { Records } from '../model/model.ts';

export type AssignmentState = NonNullable<Records['assignment']['state']>;

/** What people do with an assignment: who owes it begins and hands back, who coordinates looks at it. */
export type AssignmentAction = 'begin' | 'hand_back' | 'accept' | 'request_changes' | 'reopen';

type Transition = {
  readonly label: string;
  readonly from: readonly AssignmentState[];
  readonly to: AssignmentState;
};

/** In the order in which they are offered. A section can be handed back unbegun: work is not always done in here. */
export const assignmentTransitions: Readonly<Record<AssignmentAction, Transition>> = {
  begin: { label: 'Begin', from: ['to_do', 'changes_requested'], to: 'in_progress' },
  hand_back: {
    label: 'Done, hand back',
    from: ['to_do', 'in_progress', 'changes_requested'],
    to: 'returned',
  },
  accept: { label: 'Accept', from: ['returned'], to: 'accepted' },
  request_changes: { label: 'Ask for changes', from: ['returned'], to: 'changes_requested' },
  reopen: { label: 'Open again', from: ['accepted'], to: 'changes_requested' },
};

const actions: readonly AssignmentAction[] = ['begin', 'hand_back', 'accept', 'request_changes', 'reopen'];

/** @param state unset for an assignment of which nothing was said yet: it is to do */
export function actionsOn(state: AssignmentState | undefined): readonly AssignmentAction[] {
  return actions.filter((action) => assignmentTransitions[action].from.includes(state ?? 'to_do'));
}

/** Is it the person's turn? What was returned waits for whoever coordinates. */
export function isOwed({ state }: Pick<Records['assignment'], 'state'>): boolean {
  return actionsOn(state).includes('hand_back');
}
