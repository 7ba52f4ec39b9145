import { choice, markdown } from '../field.ts';
import { defineKind } from '../kind.ts';

export const focus_area = defineKind('focus_area', {
  label: 'Focus area',
  plural: 'Focus areas',
  help: 'A dimension that the coming year strengthens; two of them.',
  citation: 'Performance.gov, 2019',
  prints: ['plan', 'plan-public'],
  title: 'dimension',
  key: ['dimension'],
  fields: {
    dimension: choice('Dimension', 'dimensions'),
    reason: markdown('Reason'),
  },
});
