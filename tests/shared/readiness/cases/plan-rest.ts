import { anId } from '../../../fixtures/snapshots.ts';
import { line, official } from '../ready-assessment.ts';
import {
  callBack,
  delivery,
  focusArea,
  lineIndicator,
  portalIndicator,
  priority,
  promised,
} from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { lineService, unsetField } from './plan-words.ts';

const planSignOff = anId('sign-off on the plan');
const measurement = focusArea('measurement');

const onDelivery = (says: string) => ({
  message: `The delivery "Longer hours" ${says}`,
  kind: 'delivery' as const,
  id: delivery,
  field: 'commitment_last_year',
});

const onFocus = (message: string) => ({ message, kind: 'focus_area' as const, field: 'dimension' });

/** What became of last year's commitments. */
export const deliveryCases: readonly RuleCase[] = [
  {
    rule: 'plan.delivery-missing',
    fails: [
      {
        when: 'no delivery points to it',
        given: (b) => b.unset('delivery', ['commitment_last_year'], delivery),
        finds: [
          {
            message: 'Last year’s plan promised "Longer hours", and nothing says what became of it.',
            kind: 'delivery',
            field: 'commitment_last_year',
          },
        ],
      },
    ],
  },
  unsetField('plan.delivery-title-missing', 'delivery', delivery, 'title', 'Delivery no. 1 has no title.'),
  unsetField(
    'plan.delivery-result-missing',
    'delivery',
    delivery,
    'result',
    'The delivery "Longer hours" does not say what became of it: delivered, partly, continued or dropped.',
  ),
  unsetField(
    'plan.delivery-measured-missing',
    'delivery',
    delivery,
    'measured',
    'The delivery "Longer hours" does not say what was measured.',
  ),
  {
    rule: 'plan.delivery-of-this-year',
    fails: [
      {
        when: 'it points to a commitment of the same plan',
        given: (b) => b.with('delivery', { id: delivery, commitment_last_year: callBack }),
        finds: [onDelivery('reports on a commitment of this plan, which is for the year to come.')],
      },
    ],
    holds: [
      {
        when: 'a promise of last year is made again under its old id',
        given: (b) => b.with('commitment', { id: promised, title: 'Longer hours' }),
      },
    ],
  },
  {
    rule: 'plan.delivery-not-promised',
    fails: [
      {
        when: 'it points to nothing',
        given: (b) => b.unset('delivery', ['commitment_last_year'], delivery),
        finds: [onDelivery('reports on nothing that last year’s plan promised.')],
      },
      {
        when: 'it points to what last year’s plan does not have',
        given: (b) => b.with('delivery', { id: delivery, commitment_last_year: anId('another year') }),
        finds: [onDelivery('reports on nothing that last year’s plan promised.')],
      },
    ],
  },
];

/** What the plan changes, and how it agrees with budget and performance plan. */
export const alignmentCases: readonly RuleCase[] = [
  {
    ...unsetField(
      'plan.service-change-missing',
      'service',
      line,
      'proposed_change',
      `${lineService} does not say what the coming year changes about it.`,
    ),
    holds: [
      { when: 'the service is not designated', given: (b) => b.with('service', { name: 'Newsletter' }) },
    ],
  },
  {
    rule: 'plan.priorities-missing',
    fails: [
      {
        when: 'there is none',
        given: (b) => b.without('priority'),
        finds: [
          {
            message: 'No priority is named for the budget year after this plan.',
            kind: 'priority',
            field: 'title',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.priority-incomplete',
    fails: [
      {
        when: 'year and reason are unset',
        given: (b) => b.unset('priority', ['budget_year', 'reason'], priority),
        finds: [
          {
            message: 'The priority "New case system" lacks its budget year and reason.',
            kind: 'priority',
            id: priority,
            field: 'budget_year',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.priority-year-too-early',
    fails: [
      {
        when: 'it is for the year of the commitments',
        given: (b) => b.with('priority', { id: priority, budget_year: 2024 }),
        finds: [
          {
            message:
              'The priority "New case system" is for FY 2024; the commitments are for FY 2024 already.',
            kind: 'priority',
            id: priority,
            field: 'budget_year',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.indicators-missing',
    fails: [
      {
        when: 'there is none',
        given: (b) => b.without('indicator'),
        finds: [
          {
            message: 'No indicator of the Annual Performance Plan is named.',
            kind: 'indicator',
            field: 'name',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.service-without-indicator',
    fails: [
      {
        when: 'only the other service has one',
        given: (b) => b.without('indicator', lineIndicator),
        finds: [
          {
            message: `${lineService} has no indicator of the Annual Performance Plan.`,
            kind: 'service',
            id: line,
          },
        ],
      },
    ],
    holds: [{ when: 'there is no indicator at all', given: (b) => b.without('indicator') }],
  },
  {
    rule: 'plan.indicator-incomplete',
    fails: [
      {
        when: 'only the name is known',
        given: (b) => b.unset('indicator', ['source', 'target'], portalIndicator),
        finds: [
          {
            message:
              'The performance plan indicator "Cases answered on the same day" lacks its source and target.',
            kind: 'indicator',
            id: portalIndicator,
            field: 'source',
          },
        ],
      },
    ],
  },
];

/** The two focus areas, and what is low. */
export const planCapacityCases: readonly RuleCase[] = [
  {
    rule: 'plan.focus-areas-too-few',
    fails: [
      {
        when: 'there is none',
        given: (b) => b.without('focus_area'),
        finds: [onFocus('No focus area is chosen; the plan names two.')],
      },
      {
        when: 'there is one',
        given: (b) => b.without('focus_area', measurement),
        finds: [onFocus('1 focus area is chosen; the plan names two.')],
      },
    ],
  },
  {
    rule: 'plan.focus-areas-too-many',
    fails: [
      {
        when: 'there are three',
        given: (b) => b.with('focus_area', { dimension: 'governance_strategy', reason: 'New leaders.' }),
        finds: [onFocus('3 focus areas are chosen; two keep the focus.')],
      },
    ],
  },
  unsetField(
    'plan.focus-area-reason-missing',
    'focus_area',
    measurement,
    'reason',
    'The focus area "Measurement" has no reason.',
  ),
  {
    rule: 'plan.focus-area-without-commitment',
    fails: [
      {
        when: 'its only commitment strengthens another dimension',
        given: (b) => b.with('commitment', { id: callBack, dimensions: ['customer_understanding'] }),
        finds: [
          {
            message: 'The focus area "Measurement" is strengthened by no commitment.',
            kind: 'focus_area',
            id: measurement,
            field: 'dimension',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.senior-official-not-signed-off',
    fails: [
      {
        when: 'the official signed the assessment only',
        given: (b) =>
          b.without('concurrence').with('concurrence', {
            deliverable: 'assessment',
            person: official,
            decision: 'concur',
          }),
        finds: [
          {
            message: 'The senior accountable official has not signed off on the Action Plan.',
            kind: 'concurrence',
            field: 'decision',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan.sign-off-of-earlier-state',
    fails: [
      {
        when: 'the plan was changed since the official signed off',
        given: (b) =>
          b.without('concurrence').with('concurrence', {
            id: planSignOff,
            deliverable: 'plan',
            person: official,
            decision: 'concur',
            digest: 'a'.repeat(64),
          }),
        finds: [
          {
            message: 'The Official signed off on an earlier state of the Action Plan. Ask again.',
            kind: 'concurrence',
            id: planSignOff,
            field: 'digest',
          },
        ],
      },
    ],
  },
];
