import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { shorten } from '../../../../shared/readiness/words.ts';
import { anId, aSnapshot } from '../../../fixtures/snapshots.ts';
import { keyed } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const governance = a11Edition2022.dimensions.find(({ id }) => id === 'governance_strategy');
const practice = governance?.practices[6];
const rating = keyed('practice_rating', practice?.id ?? '');

const council = { id: anId('council'), title: 'A council', practices: [rating] } as const;

/** A plan of the time when levels were set for whole dimensions (Performance.gov, 2019). */
const anEarlierPlan = (level: string) =>
  aSnapshot(a11Edition2019).with('dimension_summary', { dimension: 'governance', override_level: level });

/** Low practices, and low dimensions of an edition that has no practices. */
export const lowCases: readonly RuleCase[] = [
  {
    rule: 'plan.low-practice-unanswered',
    fails: [
      {
        when: 'there is neither a commitment nor a reason',
        given: (b) => b.unset('practice_rating', ['no_action_reason'], rating),
        finds: [
          {
            message: `Practice 7 of Governance and Strategy ("${shorten(practice?.statement ?? '')}") is rated "Not practiced", and there is neither a commitment for it or for its whole dimension nor a reason why no action is planned.`,
            kind: 'practice_rating',
            id: rating,
            field: 'no_action_reason',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a commitment strengthens its dimension',
        given: (b) =>
          b
            .unset('practice_rating', ['no_action_reason'], rating)
            .with('commitment', { title: 'A council', dimensions: ['governance_strategy'] }),
      },
      {
        when: 'a commitment names it',
        given: (b) => b.unset('practice_rating', ['no_action_reason'], rating).with('commitment', council),
      },
      {
        when: 'the practice has taken hold',
        given: (b) =>
          b
            .unset('practice_rating', ['no_action_reason'], rating)
            .with('practice_rating', { practice: practice?.id ?? '', level: 'established' }),
      },
    ],
  },
  {
    rule: 'plan.commitment-practice-elsewhere',
    fails: [
      {
        when: 'a commitment names a practice of another dimension',
        given: (b) => b.with('commitment', { ...council, dimensions: ['measurement'] }),
        finds: [
          {
            message:
              'The commitment "A council" names a practice of a dimension that it is not said to strengthen.',
            kind: 'commitment',
            id: council.id,
            field: 'dimensions',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'it strengthens that dimension, too',
        given: (b) =>
          b.with('commitment', { ...council, dimensions: ['measurement', 'governance_strategy'] }),
      },
    ],
  },
  {
    rule: 'plan.low-dimension-unanswered',
    fails: [
      {
        when: 'a dimension without practices is emerging and no commitment strengthens it',
        given: () => anEarlierPlan('emerging'),
        finds: [
          {
            message: 'Governance is at "Emerging", and no commitment strengthens it.',
            kind: 'dimension_summary',
            id: keyed('dimension_summary', 'governance'),
            field: 'override_level',
          },
        ],
      },
    ],
    holds: [
      { when: 'it is established', given: () => anEarlierPlan('established') },
      {
        when: 'a commitment strengthens it',
        given: () =>
          anEarlierPlan('emerging').with('commitment', { title: 'A council', dimensions: ['governance'] }),
      },
    ],
  },
];
