import { signedDeliverables } from '../choices.ts';
import { choice, markdown, reference, text } from '../field.ts';
import { sha256Pattern } from '../id.ts';
import { defineKind } from '../kind.ts';

export const concurrence = defineKind('concurrence', {
  label: 'Sign-off',
  plural: 'Sign-offs',
  help: 'One person’s decision on one deliverable, over its fingerprint. It is a claim, not a signature.',
  citation: '§280.13',
  prints: ['assessment', 'plan'],
  travels: 'beside',
  ordered: true,
  fields: {
    deliverable: choice('Deliverable', signedDeliverables),
    person: reference('Person', 'person'),
    decision: choice('Decision', [
      { id: 'concur', label: 'Concurs' },
      { id: 'concur_with_comment', label: 'Concurs with comment' },
      { id: 'do_not_concur', label: 'Does not concur' },
    ]),
    note: markdown('Note'),
    digest: text('Fingerprint', {
      pattern: { expression: sha256Pattern, message: 'must be 64 hexadecimal digits in lower case' },
    }),
  },
});
