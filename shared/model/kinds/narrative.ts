import { choice, markdown } from '../field.ts';
import { defineKind } from '../kind.ts';

export const narrative = defineKind('narrative', {
  label: 'Narrative answer',
  plural: 'Narrative answers',
  help: 'The prose of the Capacity Assessment, question by question.',
  citation: '§280.17',
  prints: ['assessment'],
  title: 'question',
  key: ['question'],
  fields: {
    question: choice('Question', 'narrativeQuestions'),
    text: markdown('Answer'),
  },
});
