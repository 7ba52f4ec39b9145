import { annualVolumes } from '../choices.ts';
import { everywhere, webAddress } from '../common.ts';
import { choice, choices, date, markdown, text, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const service = defineKind('service', {
  label: 'Service',
  plural: 'Services',
  help: 'All the help given while a customer goes through one process, across channels and offices.',
  citation: '§280.4, §280.5',
  prints: ['assessment'],
  title: 'name',
  ordered: true,
  fields: {
    name: text('Name', { citation: '§280.5', prints: [...everywhere, 'briefing'] }),
    source_key: text('Name in imported data', {
      help: 'Kept as the source spelled it, so that the next import finds this service even after it was renamed.',
      prints: ['feedback'],
    }),
    description: markdown('Brief description', {
      citation: '§280.5',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
    }),
    responsible_unit: text('Responsible organizational unit', { citation: '§280.5' }),
    types: choices('Service types', 'serviceTypes', { citation: '§280.4' }),
    channels: choices('Channels', 'channels', {
      help: 'Every place where the service is given. Traditional and accessible channels stay open.',
      prints: ['assessment', 'briefing'],
      citation: '§280.4, §280.5, §280.6',
    }),
    no_digital_reason: markdown('Why there is no digital channel', { citation: '§280.5' }),
    digital_path: markdown('How a digital channel could be offered', { citation: '§280.5' }),
    designated: yesNo('Designated service', {
      help: 'Chosen with OMB for quarterly reporting and improvement; at least two.',
      citation: '§280.13, §280.14',
      prints: ['assessment', 'plan', 'plan-public', 'feedback'],
    }),
    designation_basis: choices(
      'Chosen for',
      [
        { id: 'volume', label: 'Customer volume' },
        { id: 'cost', label: 'Annual program cost' },
        { id: 'priority', label: 'Customer priority' },
      ],
      { citation: '§280.10', prints: ['assessment', 'briefing'] },
    ),
    basis_explained: markdown('Why it was chosen', { citation: '§280.10, §280.13' }),
    agreed_with_omb_on: date('Agreed with OMB on', {
      help: 'Designation is made together with OMB, by December 31.',
      citation: '§280.13, §280.14',
    }),
    occasion: markdown('Occasion', {
      help: 'The why: the situation that brings a customer here.',
      citation: '§280.4',
    }),
    who: markdown('Who comes', {
      help: 'Who is in that situation, and what sets them apart.',
      citation: '§280.4',
    }),
    demand: markdown('Demand', {
      help: 'How many customers, how often, how serious for them.',
      citation: '§280.4',
    }),
    offering: markdown('Offering', { help: 'The thing a customer goes home with.', citation: '§280.4' }),
    roles: markdown('Roles', {
      help: 'The people who deliver the service, and what each of them does.',
      citation: '§280.4',
    }),
    tools: markdown('Tools', {
      help: 'The technology underneath, such as identity proofing or notices.',
      citation: '§280.4',
    }),
    annual_volume: choice('Annual volume', annualVolumes, {
      prints: ['assessment', 'briefing'],
      help: 'Interactions in a year. Explain under Demand if unknown.',
    }),
    contact_center: yesNo('Has a contact center'),
    transactional: yesNo('Transactional', {
      help: 'Customers complete something, rather than only look something up.',
    }),
    life_experience: text('Life experience', {
      help: 'The cross-agency customer event this service belongs to, if OMB selected one.',
      citation: '§280.13',
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
    }),
    telemetry: choices('Telemetry in place', 'telemetryChecklist', {
      help: 'What is true of the digital channels today.',
      citation: '§280.7',
    }),
    equity_measures: markdown('Measures of equity', {
      help: 'How you know who is not reached or not served as well.',
      citation: '§280.3, §280.6',
    }),
    proposed_change: markdown('Proposed change', {
      help: 'What the coming year changes about this service, in a paragraph.',
      citation: '§280.14',
      prints: ['plan', 'plan-public'],
    }),
    url: text('Web page', { ...webAddress, prints: ['assessment', 'plan', 'plan-public'] }),
  },
});
