import type { RecordId } from '../../../../shared/model/id.ts';
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

const disagrees = (id: RecordId) => [
  {
    message: 'The senior accountable official does not concur with the assessment.',
    kind: 'concurrence' as const,
    id,
    field: 'decision',
  },
];

/** Another decision of the official, on the present state. */
const second = (b: SnapshotBuilder) =>
  ({
    id: secondSignOff,
    deliverable: 'assessment',
    person: official,
    decision: 'concur',
    digest: present(b),
  }) as const;

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
        finds: disagrees(signOff),
      },
      {
        when: 'the official agreed to an earlier state, and to the present one no more',
        given: (b) =>
          b
            .with('concurrence', { id: signOff, digest: earlier })
            .with('concurrence', { ...second(b), decision: 'do_not_concur' }),
        finds: disagrees(secondSignOff),
      },
      {
        when: 'the official decided on earlier states only, and did not agree to the last of them',
        given: (b) =>
          b
            .with('concurrence', { id: signOff, digest: earlier })
            .with('concurrence', { ...second(b), decision: 'do_not_concur', digest: 'b'.repeat(64) }),
        finds: disagrees(secondSignOff),
      },
      {
        when: 'an entry says nothing of what was decided',
        given: (b) => b.unset('concurrence', ['decision'], signOff),
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
      {
        when: 'the official agrees to the present state, though not to an earlier one that was entered later',
        given: (b) =>
          b
            .with('concurrence', { id: signOff, digest: present(b) })
            .with('concurrence', { ...second(b), decision: 'do_not_concur', digest: earlier }),
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
        when: 'the official did not concur with an earlier state',
        given: (b) => b.with('concurrence', { id: signOff, decision: 'do_not_concur', digest: earlier }),
        finds: [
          {
            message: 'The Official did not concur with an earlier state of the assessment. Ask again.',
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
        given: (b) => b.with('concurrence', { id: signOff, digest: earlier }).with('concurrence', second(b)),
      },
      {
        when: 'a sign-off does not say on which state it was',
        given: (b) => b.with('concurrence', { id: signOff, note: 'By mail.' }),
      },
    ],
  },
];
