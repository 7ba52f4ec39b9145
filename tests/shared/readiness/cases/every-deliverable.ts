import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { deliverables } from '../../../../shared/model/deliverable.ts';
import { shorten } from '../../../../shared/readiness/words.ts';
import { anId } from '../../../fixtures/snapshots.ts';
import { initiative, keyed, line, study } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

/** An open conflict holds back every deliverable, whatever the field. */
export const conflictCases: readonly RuleCase[] = deliverables.map((deliverable) => ({
  rule: `${deliverable}.conflict-unsettled`,
  fails: [
    {
      when: 'two copies disagree about a field',
      given: (b) => b.conflict({ kind: 'service', id: line, field: 'description' }),
      finds: [
        {
          message:
            'Copies of this workbook disagree about "Brief description" of the service "Benefits line"; choose what holds.',
          kind: 'service',
          id: line,
          field: 'description',
        },
      ],
    },
    {
      when: 'a record was deleted in one copy and changed in another',
      given: (b) => b.conflict({ kind: 'initiative', id: initiative, field: 'deleted' }),
      finds: [
        {
          message:
            'The initiative "Shorter claim form" was deleted in one copy and changed in another; decide whether it stays.',
          kind: 'initiative',
          id: initiative,
          field: 'deleted',
        },
      ],
    },
  ],
}));

const firstStatement = a11Edition2022.dimensions[0]?.practices[0]?.statement ?? '';
const gone = anId('a record that was deleted');
const commitment = anId('commitment');
const slide = anId('slide');
const brokenCommitment = {
  when: 'a commitment answers a pain point that was deleted',
  given: ((b) =>
    b.with('commitment', {
      id: commitment,
      title: 'Shorter form',
      pain_points: [gone],
    })) satisfies RuleCase['fails'][number]['given'],
  finds: [
    {
      message:
        'The commitment "Shorter form" refers under "Pain points it answers" to something that was deleted; choose again or clear it.',
      kind: 'commitment' as const,
      id: commitment,
      field: 'pain_points',
    },
  ],
};
const lastYears = {
  when: 'a delivery refers to a commitment of last year’s workbook',
  given: ((b) =>
    b.with('delivery', {
      title: 'Call-back',
      commitment_last_year: gone,
    })) satisfies RuleCase['fails'][number]['given'],
};

export const referenceCases: readonly RuleCase[] = [
  {
    rule: 'assessment.reference-gone',
    fails: [
      {
        when: 'the owner of a practice was deleted',
        given: (b) => b.with('practice_rating', { practice: 'measurement-1', owner: gone }),
        finds: [
          {
            message: `The practice rating "${shorten(firstStatement)}" refers under "Owner" to something that was deleted; choose again or clear it.`,
            kind: 'practice_rating',
            id: keyed('practice_rating', 'measurement-1'),
            field: 'owner',
          },
        ],
      },
      {
        when: 'the claim that evidence carries was deleted',
        given: (b) => b.with('evidence_link', { id: anId('link'), evidence: study, target: gone }),
        finds: [
          {
            message:
              'The use of evidence of the evidence "Call study" refers under "Carries" to something that was deleted; delete it, too.',
            kind: 'evidence_link',
            id: anId('link'),
            field: 'target',
          },
        ],
      },
    ],
    holds: [{ when: brokenCommitment.when, given: brokenCommitment.given }],
  },
  { rule: 'plan.reference-gone', fails: [brokenCommitment], holds: [lastYears] },
  { rule: 'plan-public.reference-gone', fails: [brokenCommitment], holds: [lastYears] },
  {
    rule: 'feedback.reference-gone',
    fails: [
      {
        when: 'the service of a report was deleted',
        given: (b) => b.with('feedback_report', { id: anId('report'), service: gone }),
        finds: [
          {
            message:
              'Feedback report no. 9 refers under "Service" to something that was deleted; choose again or clear it.',
            kind: 'feedback_report',
            id: anId('report'),
            field: 'service',
          },
        ],
      },
    ],
    holds: [{ when: brokenCommitment.when, given: brokenCommitment.given }],
  },
  {
    rule: 'briefing.reference-gone',
    fails: [
      {
        when: 'the picture of a slide was deleted',
        given: (b) =>
          b.with('briefing_slide', { id: slide, key: 'profile', title: 'Two levels up', picture: gone }),
        finds: [
          {
            message:
              'The slide "Two levels up" refers under "Picture" to something that was deleted; choose again or clear it.',
            kind: 'briefing_slide',
            id: slide,
            field: 'picture',
          },
        ],
      },
      {
        when: 'the owner of a follow-up was deleted',
        given: (b) =>
          b.with('briefing_entry', { id: anId('entry'), text: 'Send the cost per caller.', owner: gone }),
        finds: [
          {
            message:
              'The log entry "Send the cost per caller." refers under "Owner" to something that was deleted; choose again or clear it.',
            kind: 'briefing_entry',
            id: anId('entry'),
            field: 'owner',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'the slide on which something was said was deleted later',
        given: (b) => b.with('briefing_entry', { text: 'Why is it blank?', slide: gone }),
      },
      {
        when: 'the commitment that a follow-up became was deleted later',
        given: (b) => b.with('briefing_entry', { text: 'Send the costs', commitment: gone }),
      },
    ],
  },
];
