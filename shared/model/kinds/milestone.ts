import { progressStates } from '../choices.ts';
import { choice, date, reference, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const milestone = defineKind('milestone', {
  label: 'Milestone',
  plural: 'Milestones',
  help: 'A step on the way to a commitment, with its date.',
  prints: ['plan', 'plan-public'],
  title: 'title',
  owner: 'commitment',
  ordered: true,
  fields: {
    commitment: reference('Commitment', 'commitment'),
    title: text('Title'),
    due: date('Due'),
    status: choice('Status', progressStates),
  },
});
