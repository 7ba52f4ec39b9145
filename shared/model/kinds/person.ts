import { choice, markdown, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const person = defineKind('person', {
  label: 'Person',
  plural: 'Team and participation',
  help: 'Someone who answers for, contributes to or reviews this workbook.',
  citation: '§280.13',
  prints: ['assessment', 'plan', 'plan-public'],
  title: 'name',
  ordered: true,
  fields: {
    name: text('Name', {
      help: 'The public edition prints the senior accountable official only.',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
    }),
    title: text('Title', { prints: ['assessment', 'plan', 'plan-public', 'briefing'] }),
    office: text('Office'),
    role: choice('Role', 'roles', {
      help: 'The assessment brings the senior official together with six chief officers, program and field staff.',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
      citation: '§280.13',
    }),
    email: text('E-mail', {
      prints: [],
      internal: true,
      help: 'For the team only; no document or export carries it.',
    }),
    took_part_how: markdown('Took part how', {
      help: 'What this person contributed: interviews, ratings, data, review.',
      citation: '§280.13',
      prints: ['assessment'],
    }),
  },
});
