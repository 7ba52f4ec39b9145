import { webAddress } from '../common.ts';
import { choices, date, markdown, text, whole, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const provider = defineKind('provider', {
  label: 'Provider',
  plural: 'Provider',
  help: 'The High Impact Service Provider whose workbook this is.',
  citation: '§280.13',
  prints: ['assessment', 'plan', 'plan-public'],
  key: [],
  title: 'name',
  fields: {
    name: text('Name', {
      help: 'As OMB designated it.',
      citation: '§280.13',
      prints: ['assessment', 'plan', 'plan-public', 'feedback', 'briefing'],
    }),
    department: text('Department or agency', {
      prints: ['assessment', 'plan', 'plan-public', 'feedback', 'briefing'],
    }),
    bureau: text('Bureau', { prints: ['assessment', 'plan', 'plan-public', 'feedback', 'briefing'] }),
    abbreviation: text('Abbreviation', {
      prints: ['assessment', 'plan', 'plan-public', 'feedback', 'briefing'],
    }),
    mission: markdown('Mission', {
      help: 'What the organization is there for, in a few sentences.',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
    }),
    customers: markdown('Customers', {
      help: 'Who uses the services, how many they are, and what brings them.',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
      citation: '§280.2',
    }),
    customer_groups: choices('Customer groups', 'customerGroups', {
      help: 'Every kind of customer counts, public servants included.',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
      citation: '§280.2',
    }),
    website: text('Website', { ...webAddress }),
    year_designated: whole('Fiscal year designated', {
      min: 1993,
      max: 2199,
      prints: ['assessment', 'feedback'],
    }),
    newly_designated: yesNo('Newly designated', {
      help: 'A newly designated provider that cannot report feedback yet names a target date.',
      citation: '§280.16',
      prints: ['assessment', 'feedback'],
    }),
    feedback_target_date: date('Target date for feedback data', {
      help: 'When quarterly reporting will start, if it has not.',
      citation: '§280.16',
      prints: ['assessment', 'feedback'],
    }),
  },
});
