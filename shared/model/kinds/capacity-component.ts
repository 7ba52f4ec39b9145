import { choice, markdown } from '../field.ts';
import { defineKind } from '../kind.ts';

export const capacity_component = defineKind('capacity_component', {
  label: 'Capacity component',
  plural: 'Capacity components',
  help: 'Talent, service management, digital capabilities and leadership: what the organization can carry.',
  citation: 'Performance.gov, August 2023',
  prints: ['assessment', 'briefing'],
  title: 'component',
  key: ['component'],
  fields: {
    component: choice('Component', 'capacityComponents'),
    level: choice('Level', 'levels'),
    narrative: markdown('What it rests on', {
      help: 'Numbers of people, skills, systems, decisions: what is there and what is missing.',
    }),
  },
});
