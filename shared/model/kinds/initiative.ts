import { progressStates } from '../choices.ts';
import { choice, date, markdown, reference, text, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const initiative = defineKind('initiative', {
  label: 'Initiative',
  plural: 'Initiatives',
  help: 'Work underway or planned that improves the program or the delivery of a service.',
  citation: '§280.17',
  prints: ['assessment'],
  title: 'title',
  ordered: true,
  fields: {
    title: text('Title'),
    description: markdown('Description'),
    status: choice('Status', progressStates, { citation: '§280.17' }),
    dimension: choice('Dimension it strengthens', 'dimensions'),
    service: reference('Service', 'service'),
    hcd_used: yesNo('Human-centered design used', { citation: '§280.17' }),
    idea_link: markdown('Link to the IDEA work', {
      help: 'How it fits the 21st Century Integrated Digital Experience Act initiatives.',
      citation: '§280.17',
    }),
    expected_effect: markdown('Expected effect', { help: 'What customers will notice, and by how much.' }),
    owner: reference('Owner', 'person'),
    start: date('Start'),
    end: date('End'),
  },
});
