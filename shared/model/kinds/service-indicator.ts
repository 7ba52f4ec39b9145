import { decimal, reference, text, whole } from '../field.ts';
import { defineKind } from '../kind.ts';

export const service_indicator = defineKind('service_indicator', {
  label: 'Service-level indicator',
  plural: 'Service-level indicators',
  help: 'An operational figure beside the feedback, such as a wait time.',
  citation: '§280.10, §280.15',
  prints: ['assessment', 'feedback'],
  title: 'name',
  owner: 'service',
  ordered: true,
  fields: {
    service: reference('Service', 'service'),
    fiscal_year: whole('Fiscal year', { min: 2000, max: 2199 }),
    quarter: whole('Quarter', { min: 1, max: 4 }),
    name: text('Indicator'),
    value: decimal('Value'),
    unit: text('Unit'),
  },
});
