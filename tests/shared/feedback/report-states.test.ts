import { describe, expect, it } from 'vitest';
import {
  actionsOn,
  type ReportAction,
  type ReportState,
  reportTransitions,
  stateAfter,
} from '../../../shared/feedback/report-states.ts';
import { reportStates } from '../../../shared/model/choices.ts';

/** As GSA's public reporting system has them (domain.md §4). */
const allowed: readonly (readonly [ReportState, ReportAction, ReportState])[] = [
  ['draft', 'submit', 'submitted'],
  ['change_requested', 'submit', 'submitted'],
  ['submitted', 'publish', 'published'],
  ['submitted', 'request_change', 'change_requested'],
  ['published', 'archive', 'archived'],
  ['draft', 'not_reported', 'not_reported'],
  ['submitted', 'not_reported', 'not_reported'],
];

describe('the states of a quarterly report', () => {
  it.each(allowed)('lead from %s by %s to %s', (from, action, to) => {
    expect(stateAfter(from, action)).toBe(to);
  });

  it('lead nowhere else', () => {
    const possible = reportStates.flatMap(({ id }) => actionsOn(id).map((action) => `${id} ${action}`));
    expect(possible.toSorted()).toEqual(allowed.map(([from, action]) => `${from} ${action}`).toSorted());
    expect(stateAfter('archived', 'submit')).toBeUndefined();
  });

  it('begin as a draft', () => {
    expect(actionsOn(undefined)).toEqual(['submit', 'not_reported']);
  });

  it('have a verb for each action', () => {
    expect(new Set(Object.values(reportTransitions).map(({ label }) => label)).size).toBe(5);
  });
});
