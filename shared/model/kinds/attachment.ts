import { text, whole } from '../field.ts';
import { sha256Pattern } from '../id.ts';
import { defineKind } from '../kind.ts';

export const attachment = defineKind('attachment', {
  label: 'Attachment',
  plural: 'Attachments',
  help: 'A file kept inside the workbook. Its bytes never travel in JSON.',
  prints: ['assessment', 'plan', 'plan-public'],
  title: 'name',
  fields: {
    sha256: text('SHA-256', {
      pattern: { expression: sha256Pattern, message: 'must be 64 hexadecimal digits in lower case' },
    }),
    name: text('File name'),
    media_type: text('Type'),
    size: whole('Size', { unit: 'bytes' }),
    alt_text: text('What the picture shows', {
      maxLength: 500,
      prints: ['assessment', 'plan', 'plan-public', 'briefing'],
      help: 'Read aloud to those who cannot see it.',
    }),
  },
});
