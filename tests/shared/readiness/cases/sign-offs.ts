import { anId } from '../../../fixtures/snapshots.ts';
import { signOff } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const finds = [
  {
    message: 'The senior accountable official has not signed off on the assessment.',
    kind: 'concurrence' as const,
    field: 'decision',
  },
];

export const signOffCases: readonly RuleCase[] = [
  {
    rule: 'assessment.senior-official-not-signed-off',
    fails: [
      { when: 'nobody has signed off', given: (b) => b.without('concurrence'), finds },
      {
        when: 'the official signed off on the plan only',
        given: (b) => b.with('concurrence', { id: signOff, deliverable: 'plan' }),
        finds,
      },
      {
        when: 'the official does not agree',
        given: (b) => b.with('concurrence', { id: signOff, decision: 'do_not_concur' }),
        finds,
      },
      {
        when: 'somebody else signed off',
        given: (b) => b.with('concurrence', { id: signOff, person: anId('cfo') }),
        finds,
      },
    ],
    holds: [
      {
        when: 'the official agrees with a comment',
        given: (b) => b.with('concurrence', { id: signOff, decision: 'concur_with_comment' }),
      },
    ],
  },
];
