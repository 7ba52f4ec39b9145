import { choice, date, markdown, reference } from '../field.ts';
import { defineKind } from '../kind.ts';

export const briefing_entry = defineKind('briefing_entry', {
  label: 'Log entry',
  plural: 'Briefing log',
  help: 'A question, an answer, a decision or a follow-up, noted while it happened.',
  citation: '§280.14',
  prints: ['briefing'],
  travels: 'never',
  title: 'text',
  owner: 'session',
  ordered: true,
  fields: {
    session: reference('Session', 'briefing_session'),
    slide: reference('Slide', 'briefing_slide'),
    kind: choice('Kind', [
      { id: 'question', label: 'Question' },
      { id: 'answer', label: 'Answer' },
      { id: 'decision', label: 'Decision' },
      { id: 'follow_up', label: 'Follow-up' },
    ]),
    text: markdown('Text'),
    owner: reference('Owner', 'person'),
    due: date('Due'),
    commitment: reference('Commitment', 'commitment'),
    priority: reference('Priority', 'priority'),
  },
});
