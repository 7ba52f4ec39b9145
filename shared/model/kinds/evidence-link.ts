import { reference, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const evidence_link = defineKind('evidence_link', {
  label: 'Use of evidence',
  plural: 'Uses of evidence',
  help: 'Which claim a piece of evidence carries.',
  citation: '§280.17',
  prints: ['assessment', 'plan'],
  key: ['evidence', 'target'],
  owner: 'evidence',
  fields: {
    evidence: reference('Evidence', 'evidence'),
    target: reference('Carries', [
      'practice_rating',
      'capacity_component',
      'pain_point',
      'commitment',
      'initiative',
      'delivery',
      'barrier',
      'catalyst',
      'briefing_slide',
    ]),
    note: text('Where to look', { help: 'The page, figure or finding that matters.' }),
  },
});
