import { evidenceKinds } from '../choices.ts';
import { webAddress } from '../common.ts';
import { choice, date, markdown, reference, text } from '../field.ts';
import { defineKind } from '../kind.ts';

export const evidence = defineKind('evidence', {
  label: 'Evidence',
  plural: 'Evidence register',
  help: 'Something that exists outside this workbook and carries what it claims.',
  citation: '§280.17',
  prints: ['assessment', 'plan'],
  title: 'title',
  ordered: true,
  fields: {
    title: text('Title', { prints: ['assessment', 'plan', 'plan-public', 'briefing'] }),
    kind: choice('Kind', evidenceKinds, {
      citation: '§280.17',
      prints: ['assessment', 'plan', 'plan-public'],
    }),
    date: date('Date', { prints: ['assessment', 'plan', 'plan-public', 'briefing'] }),
    source: text('Source', {
      help: 'The office or system it comes from.',
      prints: ['assessment', 'plan', 'plan-public'],
    }),
    control_number: text('OMB control number', {
      help: 'If it came from a collection.',
      citation: '§280.11',
    }),
    description: markdown('What it shows'),
    url: text('Web address', { ...webAddress }),
    attachment: reference('Attached file', 'attachment'),
  },
});
