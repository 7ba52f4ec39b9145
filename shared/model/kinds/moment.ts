import { stages } from '../choices.ts';
import { choice, markdown, reference } from '../field.ts';
import { defineKind } from '../kind.ts';

export const moment = defineKind('moment', {
  label: 'Moment that matters',
  plural: 'Moments that matter',
  help: 'A point on the customer’s journey where feedback is due.',
  citation: '§280.14',
  prints: ['assessment', 'plan', 'plan-public'],
  title: 'description',
  owner: 'service',
  ordered: true,
  fields: {
    service: reference('Service', 'service'),
    stage: choice('Stage', stages),
    description: markdown('What happens', { help: 'What the customer does and hopes for at this point.' }),
  },
});
