import { markdown, text, whole } from '../field.ts';
import { defineKind } from '../kind.ts';

export const priority = defineKind('priority', {
  label: 'Priority',
  plural: 'Priorities',
  help: 'What the budget year after next should hold.',
  prints: ['plan'],
  title: 'title',
  ordered: true,
  fields: {
    title: text('Title', { prints: ['plan', 'plan-public', 'briefing'] }),
    budget_year: whole('Budget year', { min: 2000, max: 2199, prints: ['plan', 'plan-public', 'briefing'] }),
    reason: markdown('Reason', { prints: ['plan', 'plan-public'] }),
    ask_of_omb: markdown('Ask of OMB', { prints: ['plan', 'briefing'] }),
  },
});
