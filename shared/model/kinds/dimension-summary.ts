import { choice, markdown } from '../field.ts';
import { defineKind } from '../kind.ts';

export const dimension_summary = defineKind('dimension_summary', {
  label: 'Dimension summary',
  plural: 'Dimension summaries',
  help: 'What the seven practices add up to, in words, and the level if the rule does not fit.',
  citation: '§280.9, §280.17',
  prints: ['assessment'],
  title: 'dimension',
  key: ['dimension'],
  fields: {
    dimension: choice('Dimension', 'dimensions'),
    strengths: markdown('Strengths', { citation: '§280.17' }),
    gaps: markdown('Gaps', { citation: '§280.17' }),
    override_level: choice('Level set by the official', 'levels', {
      help: 'The rule computes a level from the practices. Set another one only with a reason.',
      prints: ['assessment', 'briefing'],
    }),
    override_reason: markdown('Reason for that level', { prints: ['assessment', 'briefing'] }),
  },
});
