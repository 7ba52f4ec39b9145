import type { reportStates } from '../model/choices.ts';

export type ReportState = (typeof reportStates)[number]['id'];

/** What a person does with a quarterly report, after GSA's public reporting system (domain.md §4). */
export type ReportAction = 'submit' | 'publish' | 'request_change' | 'archive' | 'not_reported';

type Transition = {
  readonly label: string;
  readonly from: readonly ReportState[];
  readonly to: ReportState;
};

/** In the order in which they are offered. */
export const reportTransitions: Readonly<Record<ReportAction, Transition>> = {
  submit: { label: 'Submit', from: ['draft', 'change_requested'], to: 'submitted' },
  publish: { label: 'Publish', from: ['submitted'], to: 'published' },
  request_change: { label: 'Request a change', from: ['submitted'], to: 'change_requested' },
  archive: { label: 'Archive', from: ['published'], to: 'archived' },
  not_reported: { label: 'Mark as not reported', from: ['draft', 'submitted'], to: 'not_reported' },
};

const out: ReadonlySet<ReportState> = new Set(['submitted', 'published', 'archived']);

/** Has a report in this state been given to others, who may hold on to what it said? */
export function wentOut(state: ReportState | undefined): boolean {
  return state !== undefined && out.has(state);
}

const actions: readonly ReportAction[] = ['submit', 'publish', 'request_change', 'archive', 'not_reported'];

/** @param state unset for a report that nobody has done anything with: it is a draft */
export function actionsOn(state: ReportState | undefined): readonly ReportAction[] {
  return actions.filter((action) => reportTransitions[action].from.includes(state ?? 'draft'));
}

/** @returns the state after the action, or undefined where the state does not allow it */
export function stateAfter(state: ReportState | undefined, action: ReportAction): ReportState | undefined {
  return actionsOn(state).includes(action) ? reportTransitions[action].to : undefined;
}
