import { buildPart, digestOfPart } from '../../../../shared/submission/build-part.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { official, signOff } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const finds = [
  {
    message: 'The senior accountable official has not signed off on the assessment.',
    kind: 'concurrence' as const,
    field: 'decision',
  },
];

/** Sign-offs stand beside what they sign, so entering the fingerprint does not change it. */
const present = (b: SnapshotBuilder) => digestOfPart(buildPart(b.build(), 'assessment'));
const earlier = 'a'.repeat(64);
const secondSignOff = anId('second sign-off');

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
  {
    rule: 'assessment.sign-off-of-earlier-state',
    fails: [
      {
        when: 'the assessment was changed since the official signed off',
        given: (b) => b.with('concurrence', { id: signOff, digest: earlier }),
        finds: [
          {
            message: 'The Official signed off on an earlier state of the assessment. Ask again.',
            kind: 'concurrence',
            id: signOff,
            field: 'digest',
          },
        ],
      },
      {
        when: 'somebody who is gone signed off on an earlier state, also after somebody else signed this one',
        given: (b) =>
          b.with('concurrence', { id: signOff, digest: present(b) }).with('concurrence', {
            id: secondSignOff,
            deliverable: 'assessment',
            person: anId('gone'),
            digest: earlier,
          }),
        finds: [
          {
            message: 'Somebody who is not named signed off on an earlier state of the assessment. Ask again.',
            kind: 'concurrence',
            id: secondSignOff,
            field: 'digest',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'the official signed off on this very state',
        given: (b) => b.with('concurrence', { id: signOff, digest: present(b) }),
      },
      {
        when: 'the official signed off again after a change',
        given: (b) =>
          b.with('concurrence', { id: signOff, digest: earlier }).with('concurrence', {
            id: secondSignOff,
            deliverable: 'assessment',
            person: official,
            decision: 'concur',
            digest: present(b),
          }),
      },
      {
        when: 'a sign-off does not say on which state it was',
        given: (b) => b.with('concurrence', { id: signOff, note: 'By mail.' }),
      },
    ],
  },
];
