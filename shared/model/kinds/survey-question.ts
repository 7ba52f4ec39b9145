import { measures } from '../choices.ts';
import { choice, reference, text, whole, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const survey_question = defineKind('survey_question', {
  label: 'Survey question',
  plural: 'Survey questions',
  help: 'A question as customers read it, and the measure it serves.',
  citation: '§280.10',
  prints: ['assessment'],
  title: 'text',
  owner: 'survey',
  ordered: true,
  fields: {
    survey: reference('Survey', 'survey'),
    number: whole('Number', { min: 1, max: 999 }),
    text: text('Wording'),
    measure: choice('Measure', measures, { help: 'Every question serves a measure.', citation: '§280.10' }),
    answer_kind: choice('Answered by', [
      { id: 'scale', label: 'Scale' },
      { id: 'thumbs', label: 'Thumbs up or down' },
      { id: 'tapping', label: 'Tapping what contributed' },
      { id: 'multiple_choice', label: 'Multiple choice' },
      { id: 'free_text', label: 'Free text' },
    ]),
    required: yesNo('Required', { help: 'Free text is never required.', citation: '§280.10' }),
  },
});
