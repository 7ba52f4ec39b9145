import { measures } from '../choices.ts';
import { fiveCounts } from '../common.ts';
import { choice, reference, text, tuple, whole } from '../field.ts';
import { defineKind } from '../kind.ts';

export const measure_count = defineKind('measure_count', {
  label: 'Counts for a question',
  plural: 'Counts by question',
  help: 'How many customers chose each point of the scale.',
  citation: '§280.15',
  prints: ['assessment', 'feedback'],
  title: 'question_text',
  key: ['report', 'question_number'],
  owner: 'report',
  fields: {
    report: reference('Report', 'feedback_report'),
    question_number: whole('Question number', { min: 1, max: 99 }),
    measure: choice('Measure', measures),
    question_text: text('Question as asked', { maxLength: 60_000 }),
    counts: tuple('Counts from 1 to 5', fiveCounts),
  },
});
