import { findRecord } from '../../workbook/find.ts';
import type { Rule } from '../rule.ts';
import { advises } from './define.ts';

const agreeing: ReadonlySet<string | undefined> = new Set(['concur', 'concur_with_comment']);

export const signOffRules: readonly Rule[] = [
  advises(
    'senior-official-not-signed-off',
    '§280.13',
    'The senior accountable official agrees to the assessment before it goes to OMB.',
    (snapshot) =>
      snapshot.records.concurrence.some(
        ({ deliverable, decision, person }) =>
          deliverable === 'assessment' &&
          agreeing.has(decision) &&
          findRecord(snapshot, 'person', person)?.role === 'senior_official',
      )
        ? []
        : [
            {
              message: 'The senior accountable official has not signed off on the assessment.',
              kind: 'concurrence',
              field: 'decision',
            },
          ],
  ),
];
