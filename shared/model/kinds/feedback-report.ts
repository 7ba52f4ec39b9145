import { reportStates } from '../choices.ts';
import { fiveCounts } from '../common.ts';
import { choice, markdown, reference, text, tuple, tuples, whole } from '../field.ts';
import { defineKind } from '../kind.ts';

export const feedback_report = defineKind('feedback_report', {
  label: 'Feedback report',
  plural: 'Quarterly feedback',
  help: 'What one service heard from its customers in one quarter, through one channel.',
  citation: '§280.14, §280.15, §280.16',
  prints: ['assessment', 'feedback'],
  owner: 'service',
  ordered: true,
  fields: {
    service: reference('Service', 'service'),
    survey: reference('Survey', 'survey', { prints: ['assessment'] }),
    source_key: text('Key in imported data', { prints: ['feedback'] }),
    fiscal_year: whole('Fiscal year', { min: 2000, max: 2199 }),
    quarter: whole('Quarter', { min: 1, max: 4 }),
    channel: text('Channel', { help: 'As the source gives it; it may be mixed or empty.' }),
    transaction_point: text('Transaction point', { help: 'When in the service customers were asked.' }),
    service_provided: text('Service provided', { help: 'The part of the service the survey is about.' }),
    customers: whole('Customers', { citation: '§280.15' }),
    offered: whole('Offered the survey', { citation: '§280.15' }),
    respondents: whole('Respondents', { citation: '§280.15' }),
    control_number: text('OMB control number', { citation: '§280.11' }),
    accomplishments: markdown('Recent accomplishments', { citation: '§280.15' }),
    reflection: markdown('What we learned'),
    operational_metrics: markdown('Operational metrics', { citation: '§280.15' }),
    status: choice('Status', reportStates),
    source_file: reference('Imported file', 'attachment', {
      help: 'The file of single responses, as it was imported.',
      prints: [],
      internal: true,
    }),
    rating: tuple('Ratings 1 to 5', fiveCounts, {
      help: 'Tallies of single responses, where the source lists responses.',
    }),
    thumbs: tuple('Thumbs', [
      { name: 'down', label: 'Thumbs down', type: 'count' },
      { name: 'up', label: 'Thumbs up', type: 'count' },
    ]),
    drivers: tuples('Driver tallies', [
      { name: 'driver', label: 'Driver', type: 'text' },
      { name: 'positive', label: 'Named as good', type: 'count' },
      { name: 'positive_asked', label: 'Asked', type: 'count' },
      { name: 'negative', label: 'Named as poor', type: 'count' },
      { name: 'negative_asked', label: 'Asked', type: 'count' },
    ]),
  },
});
