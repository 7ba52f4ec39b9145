import { anId } from '../../../fixtures/snapshots.ts';
import { callBack, milestone } from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { lineCommitment, unsetField } from './plan-words.ts';

const on = (field: string, says: string) => ({
  message: `${lineCommitment} ${says}`,
  kind: 'commitment' as const,
  id: callBack,
  field,
});

const onMilestone = (field: string, says: string) => ({
  message: `The milestone "First customers served this way" ${says}`,
  kind: 'milestone' as const,
  id: milestone,
  field,
});

export const dateCases: readonly RuleCase[] = [
  {
    ...unsetField(
      'plan.commitment-date-missing',
      'commitment',
      callBack,
      'target_date',
      `${lineCommitment} has no target date and does not say why.`,
    ),
    holds: [
      {
        when: 'the reason is told',
        given: (b) =>
          b
            .unset('commitment', ['target_date'], callBack)
            .with('commitment', { id: callBack, no_date_reason: 'The contract is not signed.' }),
      },
    ],
  },
  {
    rule: 'plan.commitment-date-and-reason',
    fails: [
      {
        when: 'the reason stayed when the date was set',
        given: (b) => b.with('commitment', { id: callBack, no_date_reason: 'The contract is not signed.' }),
        finds: [
          on('no_date_reason', 'has a target date and also says why there is none; keep the one that holds.'),
        ],
      },
    ],
    holds: [
      {
        when: 'there is the reason only',
        given: (b) =>
          b
            .unset('commitment', ['target_date'], callBack)
            .with('commitment', { id: callBack, no_date_reason: 'The contract is not signed.' }),
      },
    ],
  },
  {
    rule: 'plan.commitment-date-too-early',
    fails: [
      {
        when: 'it ends on the day before the year of the plan',
        given: (b) => b.with('commitment', { id: callBack, target_date: '2023-09-30' }),
        finds: [
          on('target_date', 'ends on September 30, 2023, before FY 2024, the year that the plan is for.'),
        ],
      },
    ],
    holds: [
      {
        when: 'it ends on the first day of that year',
        given: (b) => b.with('commitment', { id: callBack, target_date: '2023-10-01' }),
      },
      {
        when: 'it ends after that year',
        given: (b) => b.with('commitment', { id: callBack, target_date: '2025-03-31' }),
      },
      {
        when: 'the fiscal year is not entered',
        given: (b) =>
          b
            .unset('workbook', ['fiscal_year'])
            .with('commitment', { id: callBack, target_date: '2020-09-30' }),
      },
    ],
  },
  {
    rule: 'plan.commitment-date-far-off',
    fails: [
      {
        when: 'a digit is wrong',
        given: (b) => b.with('commitment', { id: callBack, target_date: '2042-06-28' }),
        finds: [on('target_date', 'ends on June 28, 2042, more than five years after FY 2024.')],
      },
    ],
    holds: [
      {
        when: 'it takes five years',
        given: (b) => b.with('commitment', { id: callBack, target_date: '2029-09-30' }),
      },
    ],
  },
  {
    rule: 'plan.commitment-without-milestone',
    fails: [
      {
        when: 'it has none',
        given: (b) => b.without('milestone', milestone),
        finds: [{ message: `${lineCommitment} has no milestone.`, kind: 'commitment', id: callBack }],
      },
    ],
  },
  {
    rule: 'plan.commitment-without-step-in-year',
    fails: [
      {
        when: 'a long commitment has its first step after the year',
        given: (b) =>
          b
            .with('commitment', { id: callBack, target_date: '2025-06-30' })
            .with('milestone', { id: milestone, due: '2024-10-01' }),
        finds: [on('target_date', 'has no milestone that is due by the end of FY 2024.')],
      },
    ],
    holds: [
      {
        when: 'a long commitment has a step in the year',
        given: (b) =>
          b
            .with('commitment', { id: callBack, target_date: '2025-06-30' })
            .with('milestone', { id: milestone, due: '2024-09-30' }),
      },
      {
        when: 'the step has no date yet',
        given: (b) => b.unset('commitment', ['target_date'], callBack).unset('milestone', ['due'], milestone),
      },
    ],
  },
  unsetField(
    'plan.milestone-without-commitment',
    'milestone',
    milestone,
    'commitment',
    'The milestone "First customers served this way" is a step of no commitment.',
  ),
  unsetField(
    'plan.milestone-title-missing',
    'milestone',
    milestone,
    'title',
    `A milestone of ${lineCommitment.replace('The', 'the')} has no title.`,
  ),
  unsetField(
    'plan.milestone-due-missing',
    'milestone',
    milestone,
    'due',
    'The milestone "First customers served this way" has no date.',
  ),
  {
    rule: 'plan.milestone-too-early',
    fails: [
      {
        when: 'it was due in the year before',
        given: (b) => b.with('milestone', { id: milestone, due: '2022-09-30' }),
        finds: [
          onMilestone(
            'due',
            'is due on September 30, 2022, before FY 2023, the year in which the plan is written.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'it was due on the first day of the year in which the plan is written',
        given: (b) => b.with('milestone', { id: milestone, due: '2022-10-01' }),
      },
    ],
  },
  {
    rule: 'plan.milestone-after-target',
    fails: [
      {
        when: 'it is due a day too late',
        given: (b) => b.with('milestone', { id: milestone, due: '2024-06-29' }),
        finds: [onMilestone('due', 'is due on June 29, 2024, after its commitment ends on June 28, 2024.')],
      },
    ],
    holds: [
      {
        when: 'it is due on the last day',
        given: (b) => b.with('milestone', { id: milestone, due: '2024-06-28' }),
      },
      {
        when: 'its commitment has no date',
        given: (b) =>
          b
            .unset('commitment', ['target_date'], callBack)
            .with('milestone', { id: milestone, due: '2024-09-30' }),
      },
      {
        when: 'its commitment was deleted',
        given: (b) => b.with('milestone', { id: milestone, due: '2025-06-29', commitment: anId('gone') }),
      },
    ],
  },
  unsetField(
    'plan.milestone-status-missing',
    'milestone',
    milestone,
    'status',
    'The milestone "First customers served this way" has no status.',
  ),
];
