import { choice, date, markdown, reference, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const assignment = defineKind('assignment', {
  label: 'Assignment',
  plural: 'Assignments',
  help: 'Who owes which section, and by when.',
  citation: '§280.13',
  prints: [],
  travels: 'never',
  title: 'section',
  ordered: true,
  fields: {
    section: text('Section'),
    person: reference('Person', 'person'),
    due: date('Due'),
    note: markdown('Note', { help: 'What is asked for, and what has to be changed.' }),
    state: choice('State', [
      { id: 'to_do', label: 'To do' },
      { id: 'in_progress', label: 'In progress' },
      { id: 'returned', label: 'Returned' },
      { id: 'changes_requested', label: 'Changes requested' },
      { id: 'accepted', label: 'Accepted' },
    ]),
  },
});
