import { markdown, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const persona = defineKind('persona', {
  label: 'Persona',
  plural: 'Personas',
  help: 'A customer profile drawn from research, not a real person.',
  citation: 'Performance.gov, 2019',
  prints: ['plan', 'plan-public'],
  title: 'name',
  ordered: true,
  fields: {
    name: text('Name'),
    summary: markdown('Summary'),
    needs: markdown('Needs'),
  },
});
