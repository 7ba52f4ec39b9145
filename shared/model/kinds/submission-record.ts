import { signedDeliverables } from '../choices.ts';
import { choice, date, markdown, text } from '../field.ts';
import { sha256Pattern } from '../id.ts';
import { defineKind } from '../kind.ts';

export const submission_record = defineKind('submission_record', {
  label: 'Submission',
  plural: 'Submissions',
  help: 'What was sent to OMB, as it was sent, and what came back.',
  citation: '§280.14',
  prints: [],
  travels: 'never',
  title: 'deliverable',
  ordered: true,
  fields: {
    deliverable: choice('Deliverable', signedDeliverables),
    digest: text('Fingerprint', {
      pattern: { expression: sha256Pattern, message: 'must be 64 hexadecimal digits in lower case' },
    }),
    json: text('As sent', { maxLength: 50_000_000, bulky: true }),
    method: text('Sent by', { help: 'Upload, e-mail, or another way.' }),
    date: date('Date'),
    outcome: choice('Outcome', [
      { id: 'accepted', label: 'Accepted' },
      { id: 'change_requested', label: 'Change requested' },
    ]),
    response_date: date('Date of the response'),
    response: markdown('Response of OMB'),
  },
});
