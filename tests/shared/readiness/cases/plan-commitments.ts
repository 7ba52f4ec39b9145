import { anId } from '../../../fixtures/snapshots.ts';
import { line } from '../ready-assessment.ts';
import { callBack, saveDraft, stuck } from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { lineCommitment, lineService, unsetField } from './plan-words.ts';

type Field = Parameters<typeof unsetField<'commitment'>>[3];

const lacks = (subject: string, field: Field, says: string) =>
  unsetField(`plan.commitment-${subject}`, 'commitment', callBack, field, `${lineCommitment} ${says}`);

const onCallBack = (field: Field, says: string) => ({
  message: `${lineCommitment} ${says}`,
  kind: 'commitment' as const,
  id: callBack,
  field,
});

const withoutAnswer = onCallBack('pain_points', 'answers no pain point.');
const over = (status: 'done' | 'stopped'): RuleCase['fails'][number] => ({
  when: `it is ${status}`,
  given: (b) => b.with('commitment', { id: callBack, status }),
  finds: [onCallBack('status', `is ${status} already; a plan promises what is still to come.`)],
});

export const commitmentCases: readonly RuleCase[] = [
  {
    rule: 'plan.commitments-missing',
    fails: [
      {
        when: 'there is none',
        given: (b) => b.without('commitment'),
        finds: [{ message: 'The plan makes no commitment.', kind: 'commitment', field: 'title' }],
      },
    ],
  },
  {
    rule: 'plan.service-without-commitment',
    fails: [
      {
        when: 'its only commitment was deleted',
        given: (b) => b.without('commitment', callBack),
        finds: [
          {
            message: `${lineService} is designated, and no commitment improves it.`,
            kind: 'service',
            id: line,
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a commitment that names no service answers one of its pain points',
        given: (b) => b.unset('commitment', ['service'], callBack),
      },
      {
        when: 'a commitment names it and answers no pain point',
        given: (b) => b.unset('commitment', ['pain_points'], callBack),
      },
    ],
  },
  {
    rule: 'plan.commitment-without-pain-point',
    fails: [
      {
        when: 'it names none',
        given: (b) => b.unset('commitment', ['pain_points'], callBack),
        finds: [withoutAnswer],
      },
      {
        when: 'the pain point that it names was deleted',
        given: (b) => b.with('commitment', { id: callBack, pain_points: [anId('deleted')] }),
        finds: [withoutAnswer],
      },
      {
        when: 'it is for no one service and strengthens no dimension',
        given: (b) => b.unset('commitment', ['pain_points', 'service', 'dimensions'], callBack),
        finds: [withoutAnswer],
      },
    ],
    holds: [
      {
        when: 'it is for no one service and strengthens a dimension with a low practice',
        given: (b) => b.unset('commitment', ['pain_points', 'service'], callBack),
      },
    ],
  },
  {
    rule: 'plan.commitment-service-mismatch',
    fails: [
      {
        when: 'its only pain point belongs to another service',
        given: (b) => b.with('commitment', { id: callBack, pain_points: [stuck] }),
        finds: [onCallBack('service', 'names one service and answers pain points of others only.')],
      },
    ],
    holds: [
      {
        when: 'one of its pain points belongs to its service',
        given: (b) =>
          b.with('commitment', {
            id: saveDraft,
            pain_points: [stuck, anId('pain point of the benefits line')],
          }),
      },
      {
        when: 'the pain point belongs to no service yet',
        given: (b) => b.unset('pain_point', ['service'], stuck),
      },
    ],
  },
  lacks('dimensions-missing', 'dimensions', 'does not say which dimension it strengthens.'),
  unsetField(
    'plan.commitment-title-missing',
    'commitment',
    callBack,
    'title',
    'Commitment no. 1 has no title.',
  ),
  lacks('description-missing', 'description', 'does not describe the improvement.'),
  lacks('owner-missing', 'owner', 'has no owner.'),
  lacks('measure-missing', 'measure', 'has no measure, so nobody can tell whether it was kept.'),
  lacks('baseline-missing', 'baseline', 'has no baseline: where does its measure stand today?'),
  lacks('target-missing', 'target', 'has no target.'),
  {
    rule: 'plan.commitment-baseline-not-measurable',
    fails: [
      ...[
        'Not known',
        'Nobody counts it yet',
        'Known someday',
        'To be counted from March 31, 2024, in FY 2024 Q2',
      ].map((baseline) => ({
        when: `the baseline is "${baseline}"`,
        given: ((b) =>
          b.with('commitment', { id: callBack, baseline })) satisfies RuleCase['fails'][number]['given'],
        finds: [
          onCallBack(
            'baseline',
            'has a baseline without a figure, so nobody can tell later how far it came.',
          ),
        ],
      })),
    ],
    holds: [
      ...[
        '24 days',
        'Six of them',
        'None today',
        'Two at each office',
        '12 of 40; the others are not known',
      ].map((baseline) => ({
        when: `the baseline is "${baseline}"`,
        given: ((b) =>
          b.with('commitment', { id: callBack, baseline })) satisfies RuleCase['fails'][number]['given'],
      })),
      { when: 'there is no baseline at all', given: (b) => b.unset('commitment', ['baseline'], callBack) },
    ],
  },
  {
    rule: 'plan.commitment-target-not-measurable',
    fails: [
      {
        when: 'the target is a wish',
        given: (b) => b.with('commitment', { id: callBack, target: 'Much better' }),
        finds: [onCallBack('target', 'has a target without a figure.')],
      },
      {
        when: 'a figure only hides in a word',
        given: (b) => b.with('commitment', { id: callBack, target: 'Someone soften it overall' }),
        finds: [onCallBack('target', 'has a target without a figure.')],
      },
    ],
    holds: [
      ...['24', 'Six of them', 'All letters', '½ of today’s', 'A quarter fewer', 'None'].map((target) => ({
        when: `the target is "${target}"`,
        given: ((b) =>
          b.with('commitment', { id: callBack, target })) satisfies RuleCase['fails'][number]['given'],
      })),
      { when: 'there is no target at all', given: (b) => b.unset('commitment', ['target'], callBack) },
    ],
  },
  lacks(
    'idea-unanswered',
    'idea_link',
    'does not say how it fits the work under the IDEA Act; write "None" if it does not touch it.',
  ),
  lacks(
    'pra-unanswered',
    'pra_dependency',
    'does not say whether it depends on approval under the Paperwork Reduction Act.',
  ),
  lacks('hcd-missing', 'hcd_method', 'does not say how customers take part in the design.'),
  lacks('burden-missing', 'burden', 'does not say which burden it lowers.'),
  lacks('equity-missing', 'equity_effect', 'does not say what it means for equity and access.'),
  lacks('action-type-missing', 'action_type', 'does not say what kind of action it is.'),
  lacks('resources-missing', 'resources', 'does not say what resources it takes.'),
  lacks('status-missing', 'status', 'has no status.'),
  { rule: 'plan.commitment-already-over', fails: [over('done'), over('stopped')] },
];
