import { conditionFields } from '../condition.ts';
import { defineKind } from '../kind.ts';

export const barrier = defineKind('barrier', {
  label: 'Barrier',
  plural: 'Barriers',
  help: 'What stands in the way of better service.',
  citation: 'Performance.gov, August 2023',
  prints: ['assessment', 'briefing'],
  title: 'description',
  ordered: true,
  fields: conditionFields([
    { id: 'funding', label: 'Funding' },
    { id: 'staffing', label: 'Staffing' },
    { id: 'hcd_talent', label: 'Human-centered design talent' },
    { id: 'pra', label: 'Paperwork Reduction Act process' },
    { id: 'technology', label: 'Technology' },
    { id: 'data', label: 'Data' },
    { id: 'policy', label: 'Law or policy' },
    { id: 'other', label: 'Other' },
  ]),
});
