import { actionTypes, burdens, progressStates } from '../choices.ts';
import { choice, choices, date, markdown, reference, references, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const commitment = defineKind('commitment', {
  label: 'Commitment',
  plural: 'Commitments',
  help: 'A specific improvement promised for the following budget year.',
  citation: '§280.17',
  prints: ['plan', 'plan-public'],
  title: 'title',
  ordered: true,
  fields: {
    title: text('Title', { prints: ['plan', 'plan-public', 'briefing'] }),
    description: markdown('Description'),
    action_type: choice('Kind of action', actionTypes, { citation: 'E.O. 14058' }),
    service: reference('Service', 'service', { citation: '§280.14' }),
    pain_points: references('Pain points it answers', 'pain_point', { citation: '§280.17' }),
    personas: references('Personas', 'persona', { citation: 'Performance.gov, 2019' }),
    dimensions: choices('Dimensions it strengthens', 'dimensions'),
    practices: references('Practices it lifts', 'practice_rating', {
      help: 'The low practices that it grew out of.',
      citation: '§280.17',
      prints: ['plan'],
    }),
    owner: reference('Owner', 'person'),
    measure: text('Measure'),
    baseline: text('Baseline'),
    target: text('Target'),
    target_date: date('Target date'),
    no_date_reason: markdown('Why there is no date'),
    burden: choices('Burden it lowers', burdens, { citation: '§280.14' }),
    equity_effect: markdown('Effect on equity and access'),
    hcd_method: markdown('Human-centered design method', { citation: '§280.14' }),
    resources: markdown('Resources', { prints: ['plan'] }),
    pra_dependency: markdown('Dependency on the Paperwork Reduction Act', { citation: '§280.11' }),
    idea_link: markdown('Link to the IDEA work', { citation: '§280.17' }),
    status: choice('Status', progressStates),
    internal_note: markdown('Internal note', { prints: [], internal: true }),
  },
});
