import { reference, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const indicator = defineKind('indicator', {
  label: 'Performance plan indicator',
  plural: 'Performance plan indicators',
  help: 'A customer-experience outcome or service level in the Annual Performance Plan.',
  citation: '§280.12',
  prints: ['plan', 'plan-public'],
  title: 'name',
  ordered: true,
  fields: {
    name: text('Indicator'),
    service: reference('Service', 'service'),
    source: text('Source', { help: 'Where in the Annual Performance Plan it stands.' }),
    target: text('Target'),
  },
});
