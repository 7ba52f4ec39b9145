import { anId } from '../../../fixtures/snapshots.ts';
import { line } from '../ready-assessment.ts';
import { callBack, persona, saveDraft, waiting } from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { linePainPoint, lineService, unsetField } from './plan-words.ts';

const onWaiting = (says: string, field?: string) => ({
  message: `${linePainPoint} ${says}`,
  kind: 'pain_point' as const,
  id: waiting,
  ...(field === undefined ? {} : { field }),
});

const painPoint = (rule: string, field: Parameters<typeof unsetField<'pain_point'>>[3], says: string) =>
  unsetField(rule, 'pain_point', waiting, field, `${linePainPoint} ${says}`);

const unanswered = onWaiting(
  'is severe, and there is neither a commitment that answers it nor a reason why none does.',
  'no_commitment_reason',
);

export const needCases: readonly RuleCase[] = [
  {
    rule: 'plan.service-without-pain-point',
    fails: [
      {
        when: 'the only pain point belongs to no service',
        given: (b) => b.unset('pain_point', ['service'], waiting),
        finds: [
          {
            message: `${lineService} is designated and has no pain point: what is hard for its customers?`,
            kind: 'service',
            id: line,
          },
        ],
      },
    ],
    holds: [
      {
        when: 'the service without one is not designated',
        given: (b) => b.with('service', { name: 'Newsletter' }),
      },
    ],
  },
  unsetField(
    'plan.pain-point-statement-missing',
    'pain_point',
    waiting,
    'statement',
    'Pain point no. 1 has no statement of what is hard for customers.',
  ),
  painPoint('plan.pain-point-service-missing', 'service', 'does not say at which service it hurts.'),
  {
    rule: 'plan.pain-point-without-evidence',
    fails: [
      {
        when: 'nothing is linked to one of them',
        given: (b) => b.with('pain_point', { id: anId('new'), statement: 'I get lost.' }),
        finds: [
          {
            message: 'The pain point "I get lost." has no evidence: link what shows that it is so.',
            kind: 'pain_point',
            id: anId('new'),
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.severe-pain-point-unanswered',
    fails: [
      {
        when: 'no commitment names it',
        given: (b) => b.with('commitment', { id: callBack, pain_points: [] }),
        finds: [unanswered],
      },
      {
        when: 'the reason for none is empty',
        given: (b) =>
          b.without('commitment', callBack).with('pain_point', { id: waiting, no_commitment_reason: ' ' }),
        finds: [unanswered],
      },
    ],
    holds: [
      {
        when: 'it is not severe',
        given: (b) =>
          b.without('commitment', callBack).with('pain_point', { id: waiting, severity: 'moderate' }),
      },
      {
        when: 'the reason for none is given',
        given: (b) =>
          b
            .without('commitment', callBack)
            .with('pain_point', { id: waiting, no_commitment_reason: 'The law must change first.' }),
      },
    ],
  },
  painPoint('plan.pain-point-severity-missing', 'severity', 'does not say how severe it is.'),
  painPoint(
    'plan.pain-point-source-missing',
    'evidence_kind',
    'does not say what kind of evidence it is known from.',
  ),
  painPoint(
    'plan.pain-point-moment-missing',
    'moment',
    'is not tied to the moment on the journey at which it hurts.',
  ),
  {
    rule: 'plan.pain-point-moment-elsewhere',
    fails: [
      {
        when: 'the moment belongs to another service',
        given: (b) => b.with('pain_point', { id: waiting, moment: anId('moment of Claims portal') }),
        finds: [onWaiting('is tied to a moment of another service.', 'moment')],
      },
    ],
    holds: [
      { when: 'the moment was deleted', given: (b) => b.without('moment') },
      { when: 'no service is named', given: (b) => b.unset('pain_point', ['service'], waiting) },
    ],
  },
  painPoint('plan.pain-point-affected-missing', 'who_is_affected', 'does not say who is affected.'),
  painPoint('plan.pain-point-personas-missing', 'personas', 'is tied to no persona.'),
  painPoint(
    'plan.pain-point-burden-missing',
    'burden',
    'does not say which burden it is: learning, compliance or psychological.',
  ),
  {
    ...painPoint(
      'plan.pain-point-estimate-missing',
      'burden_estimate',
      'names a burden and does not estimate it.',
    ),
    holds: [
      {
        when: 'no burden is named',
        given: (b) => b.unset('pain_point', ['burden', 'burden_estimate'], waiting),
      },
    ],
  },
  {
    ...painPoint(
      'plan.pain-point-basis-missing',
      'burden_basis',
      'estimates a burden and does not say what the figure rests on.',
    ),
    holds: [
      {
        when: 'nothing is estimated',
        given: (b) => b.unset('pain_point', ['burden_estimate', 'burden_basis'], waiting),
      },
    ],
  },
  {
    rule: 'plan.personas-missing',
    fails: [
      {
        when: 'none is described',
        given: (b) => b.without('persona'),
        finds: [
          { message: 'No persona is described: who are the customers?', kind: 'persona', field: 'name' },
        ],
      },
    ],
  },
  {
    rule: 'plan.persona-incomplete',
    fails: [
      {
        when: 'only the name is known',
        given: (b) => b.unset('persona', ['summary', 'needs'], persona),
        finds: [
          {
            message: 'The persona "First-time claimant" lacks its summary and needs.',
            kind: 'persona',
            id: persona,
            field: 'summary',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.personas-unanswered',
    fails: [
      {
        when: 'one commitment names a persona',
        given: (b) => b.unset('commitment', ['personas'], saveDraft),
        finds: [
          {
            message: 'Only one commitment is tied to a persona; at least two should be.',
            kind: 'commitment',
            field: 'personas',
          },
        ],
      },
      {
        when: 'no commitment names a persona',
        given: (b) => b.unset('commitment', ['personas']),
        finds: [
          {
            message: 'No commitment is tied to a persona; at least two should be.',
            kind: 'commitment',
            field: 'personas',
          },
        ],
      },
    ],
  },
];
