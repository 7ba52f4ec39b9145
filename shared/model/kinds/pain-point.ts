import { burdens, evidenceKinds, severities } from '../choices.ts';
import { choice, choices, markdown, reference, references, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const pain_point = defineKind('pain_point', {
  label: 'Pain point',
  plural: 'Pain points',
  help: 'What makes it hard for customers, and how we know.',
  citation: '§280.17',
  prints: ['plan', 'plan-public'],
  title: 'statement',
  ordered: true,
  fields: {
    service: reference('Service', 'service', { prints: ['plan', 'plan-public', 'briefing'] }),
    statement: text('Statement', {
      help: 'One sentence from the customer’s side.',
      citation: '§280.17',
      prints: ['plan', 'plan-public', 'briefing'],
    }),
    moment: reference('Moment', 'moment'),
    evidence_kind: choices('Known from', evidenceKinds, { citation: '§280.17' }),
    personas: references('Personas', 'persona'),
    burden: choices('Burden', burdens, { citation: '§280.14', prints: ['plan', 'plan-public', 'briefing'] }),
    burden_estimate: text('Estimate of the burden', {
      help: 'A figure with its unit, such as 40 minutes a case.',
      citation: '§280.14',
      prints: ['plan', 'plan-public', 'briefing'],
    }),
    burden_basis: markdown('Basis of the estimate', { citation: '§280.14' }),
    who_is_affected: markdown('Who is affected'),
    severity: choice('Severity', severities, { prints: ['plan', 'plan-public', 'briefing'] }),
    no_commitment_reason: markdown('Why no commitment answers it', {
      help: 'A severe pain point needs a commitment in the Action Plan or a reason.',
      citation: '§280.17',
      prints: ['plan'],
    }),
  },
});
