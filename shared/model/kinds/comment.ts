import { markdown, text, yesNo } from '../field.ts';
import { defineKind } from '../kind.ts';

export const comment = defineKind('comment', {
  label: 'Comment',
  plural: 'Comments',
  help: 'A remark for the team. No document carries it.',
  prints: [],
  travels: 'never',
  title: 'text',
  ordered: true,
  fields: {
    target: text('About', {
      help: 'A record, or a record and its field; a comment where this one answers it.',
    }),
    text: markdown('Comment'),
    resolved: yesNo('Resolved'),
  },
});
