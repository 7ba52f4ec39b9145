import { decimal, markdown, reference, text, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const briefing_slide = defineKind('briefing_slide', {
  label: 'Slide',
  plural: 'Slides',
  help: 'One slide of the deep dive: what the data do not say by themselves.',
  citation: '§280.14',
  prints: ['briefing'],
  travels: 'never',
  title: 'title',
  key: ['key'],
  ordered: true,
  fields: {
    key: text('Key', { prints: [] }),
    title: text('Title', { help: 'The slide’s message in one sentence.' }),
    body: markdown('Text'),
    picture: reference('Picture', 'attachment'),
    hidden: yesNo('Hidden'),
    minutes: decimal('Minutes', { min: 0, max: 1000, unit: 'minutes' }),
    notes: markdown('Speaker notes'),
    likely_questions: markdown('Likely questions'),
  },
});
