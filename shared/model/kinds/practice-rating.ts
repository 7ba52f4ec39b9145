import { choice, choices, markdown, reference, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const practice_rating = defineKind('practice_rating', {
  label: 'Practice rating',
  plural: 'Practice ratings',
  help: 'Where one practice stands today, why we say so, and who answers for it.',
  citation: '§280.9, §280.17',
  prints: ['assessment'],
  title: 'practice',
  key: ['practice'],
  fields: {
    practice: choice('Practice', 'practices'),
    level: choice('Level', 'levels', {
      help: 'What is true today, not what is planned.',
      citation: '§280.17',
    }),
    rationale: markdown('Why this level', {
      help: 'What you saw that carries the level: who does it, where, since when, and one result.',
      citation: '§280.17',
    }),
    owner: reference('Owner', 'person', { help: 'Who answers for this practice.', citation: '§280.9' }),
    underway: markdown('Underway', { help: 'What is being done about it now.', citation: '§280.17' }),
    planned: markdown('Planned', { help: 'What is intended and not yet begun.', citation: '§280.17' }),
    present_at: choices('Present at', 'organizationLevels', {
      help: 'A function can live at several levels of an organization.',
      citation: '§280.9',
    }),
    confirmed: yesNo('Confirmed this year', { help: 'The owner has looked at this rating in this cycle.' }),
    no_action_reason: markdown('Why no action is planned', {
      help: 'A low practice needs a commitment in the Action Plan or a reason.',
      citation: '§280.17',
      prints: ['plan'],
    }),
  },
});
