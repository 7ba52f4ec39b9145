import { conditionFields } from '../condition.ts';
import { defineKind } from '../kind.ts';

export const catalyst = defineKind('catalyst', {
  label: 'Catalyst',
  plural: 'Catalysts',
  help: 'What makes better service possible or faster.',
  citation: 'Performance.gov, August 2023',
  prints: ['assessment', 'briefing'],
  title: 'description',
  ordered: true,
  fields: conditionFields([
    { id: 'leadership', label: 'Leadership' },
    { id: 'funding', label: 'Funding' },
    { id: 'partnership', label: 'Partnership' },
    { id: 'talent', label: 'Talent' },
    { id: 'technology', label: 'Technology' },
    { id: 'data', label: 'Data' },
    { id: 'policy', label: 'Law or policy' },
    { id: 'other', label: 'Other' },
  ]),
});
