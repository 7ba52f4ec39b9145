import { date, markdown, text, tuples, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const briefing_session = defineKind('briefing_session', {
  label: 'Briefing session',
  plural: 'Briefing sessions',
  help: 'One meeting with OMB, and the state of the workbook it was shown.',
  citation: '§280.14',
  prints: ['briefing'],
  travels: 'never',
  title: 'date',
  ordered: true,
  fields: {
    date: date('Date'),
    participants: markdown('Participants'),
    rehearsal: yesNo('Rehearsal', { prints: [] }),
    finished: yesNo('Finished', { prints: [], internal: true }),
    current_slide: text('Shown last', { prints: [], internal: true }),
    slide_times: tuples(
      'Time by slide',
      [
        { name: 'slide', label: 'Slide', type: 'text' },
        { name: 'seconds', label: 'Seconds', type: 'count' },
      ],
      { prints: [] },
    ),
    snapshot: text('As briefed', { maxLength: 50_000_000, bulky: true, prints: [], internal: true }),
  },
});
