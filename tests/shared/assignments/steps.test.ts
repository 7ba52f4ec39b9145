import { describe, expect, it } from 'vitest';
import {
  type AssignmentAction,
  type AssignmentState,
  actionsOn,
  assignmentTransitions,
  isOwed,
} from '../../../shared/assignments/steps.ts';
import { model } from '../../../shared/model/model.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';

const allowed: readonly (readonly [AssignmentState, AssignmentAction, AssignmentState])[] = [
  ['to_do', 'begin', 'in_progress'],
  ['to_do', 'hand_back', 'returned'],
  ['in_progress', 'hand_back', 'returned'],
  ['returned', 'accept', 'accepted'],
  ['returned', 'request_changes', 'changes_requested'],
  ['changes_requested', 'begin', 'in_progress'],
  ['changes_requested', 'hand_back', 'returned'],
  ['accepted', 'reopen', 'changes_requested'],
];

const states = optionsOf(model.assignment.fields.state, aSnapshot().build().edition).map(
  ({ id }) => id as AssignmentState,
);

describe('the states of an assignment', () => {
  it('lead from one to the next by these steps, and nowhere else', () => {
    const possible = states.flatMap((from) =>
      actionsOn(from).map((action) => [from, action, assignmentTransitions[action].to].join(' ')),
    );
    expect(possible.toSorted()).toEqual(allowed.map((step) => step.join(' ')).toSorted());
  });

  it('begin as to do where nothing was said', () => {
    expect(actionsOn(undefined)).toEqual(['begin', 'hand_back']);
  });

  it('are owed by the person until the section is handed back', () => {
    expect(states.filter((state) => isOwed({ state }))).toEqual([
      'to_do',
      'in_progress',
      'changes_requested',
    ]);
  });
});
