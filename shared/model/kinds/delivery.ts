import { choice, markdown, reference, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const delivery = defineKind('delivery', {
  label: 'Delivery',
  plural: 'Delivered this year',
  help: 'What became of something promised last year.',
  prints: ['plan', 'plan-public'],
  title: 'title',
  ordered: true,
  fields: {
    title: text('Title', { prints: ['plan', 'plan-public', 'briefing'] }),
    description: markdown('Description'),
    commitment_last_year: reference('Commitment of last year', 'commitment', {
      foreign: true,
      prints: ['plan', 'plan-public', 'briefing'],
    }),
    result: choice(
      'Result',
      [
        { id: 'delivered', label: 'Delivered' },
        { id: 'partly', label: 'Partly delivered' },
        { id: 'continues', label: 'Continues' },
        { id: 'dropped', label: 'Dropped' },
      ],
      { prints: ['plan', 'plan-public', 'briefing'] },
    ),
    measured: markdown('Measured result', { prints: ['plan', 'plan-public', 'briefing'] }),
  },
});
