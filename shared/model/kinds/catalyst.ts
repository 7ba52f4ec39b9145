import { choice, markdown } from '../field.ts';
import { defineKind } from '../kind.ts';

export const catalyst = defineKind('catalyst', {
  label: 'Catalyst',
  plural: 'Catalysts',
  help: 'What makes better service possible or faster.',
  citation: 'Performance.gov, August 2023',
  prints: ['assessment', 'briefing'],
  title: 'description',
  ordered: true,
  fields: {
    kind: choice('Kind', [
      { id: 'leadership', label: 'Leadership' },
      { id: 'funding', label: 'Funding' },
      { id: 'partnership', label: 'Partnership' },
      { id: 'talent', label: 'Talent' },
      { id: 'technology', label: 'Technology' },
      { id: 'data', label: 'Data' },
      { id: 'policy', label: 'Law or policy' },
      { id: 'other', label: 'Other' },
    ]),
    description: markdown('Description'),
    dimension: choice('Dimension', 'dimensions'),
    ask: markdown('Ask', { help: 'What OMB or the department could do about it.' }),
  },
});
