import { choice, markdown } from '../field.ts';
import { defineKind } from '../kind.ts';

export const barrier = defineKind('barrier', {
  label: 'Barrier',
  plural: 'Barriers',
  help: 'What stands in the way of better service.',
  citation: 'Performance.gov, August 2023',
  prints: ['assessment', 'briefing'],
  title: 'description',
  ordered: true,
  fields: {
    kind: choice('Kind', [
      { id: 'funding', label: 'Funding' },
      { id: 'staffing', label: 'Staffing' },
      { id: 'hcd_talent', label: 'Human-centered design talent' },
      { id: 'pra', label: 'Paperwork Reduction Act process' },
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
