import { reference, text, tuples, whole } from '../field.ts';
import { defineKind } from '../kind.ts';

export const workbook = defineKind('workbook', {
  label: 'Workbook',
  plural: 'Workbook',
  help: 'The annual cycle this file serves, and how its documents look.',
  prints: ['assessment', 'plan', 'plan-public', 'briefing'],
  key: [],
  fields: {
    fiscal_year: whole('Fiscal year', {
      min: 2000,
      max: 2199,
      help: 'The fiscal year in which the Capacity Assessment is due. Its commitments are for the year after.',
      citation: '§280.14',
      prints: ['assessment', 'plan', 'plan-public', 'feedback', 'briefing'],
    }),
    document_version: text('Document version', { help: 'Printed on covers, such as “Draft 2” or “Final”.' }),
    marking: text('Marking', {
      help: 'Words that stand at the top of every page, such as “Pre-decisional”. Leave empty for none.',
      prints: ['assessment', 'plan', 'briefing'],
    }),
    agency_logo: reference('Agency logo', 'attachment', {
      help: 'A picture for the cover, with a text that says what it shows.',
    }),
    heading_color: text('Color of headings', {
      pattern: { expression: /^#[0-9a-f]{6}$/i, message: 'must be a color such as #1A4480' },
      help: 'Six hexadecimal digits, such as #1A4480. It has to stand out from white paper by at least 4.5 to 1.',
      prints: [],
    }),
    header_text: text('Header text', { help: 'Stands at the top of every page, beside the title.' }),
    footer_text: text('Footer text', { help: 'Stands at the foot of every page, beside the page number.' }),
    due_date_overrides: tuples(
      'Changed due dates',
      [
        { name: 'due', label: 'Due date', type: 'text' },
        { name: 'date', label: 'New date', type: 'date' },
        { name: 'reason', label: 'Reason', type: 'text' },
      ],
      {
        help: 'Where OMB agreed to another date: which one, the new date, and why.',
        citation: '§280.14, §280.16',
        prints: ['assessment', 'plan'],
      },
    ),
  },
});
