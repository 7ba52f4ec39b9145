import { planYears } from '../../plan/plan-years.ts';
import { recordsOf } from '../../workbook/find.ts';
import { designatedServices } from '../assessment/designated.ts';
import { since2022 } from '../definers.ts';
import { findingOn, onEach, unlessComplete } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { isBlank, listed } from '../words.ts';
import { advises, blocks } from './define.ts';

/** What the coming year changes about the designated services (§280.14). */
const changeRules: readonly Rule[] = [
  ...since2022([
    blocks(
      'service-change-missing',
      '§280.14',
      'Each designated service says what the coming year changes about it.',
      onEach(
        'service',
        'proposed_change',
        'does not say what the coming year changes about it.',
        ({ designated, proposed_change: change }) => designated === true && isBlank(change),
      ),
    ),
  ]),
];

/** Beyond the commitments: the budget year after theirs. */
const priorityRules: readonly Rule[] = [
  ...since2022([
    advises(
      'priorities-missing',
      '§280.17',
      'At least one priority is named for the budget year after.',
      ({ records }) =>
        records.priority.length === 0
          ? [
              {
                message: 'No priority is named for the budget year after this plan.',
                kind: 'priority',
                field: 'title',
              },
            ]
          : [],
    ),
  ]),
  advises(
    'priority-incomplete',
    '§280.17',
    'Each priority has a title, a budget year and a reason.',
    unlessComplete(
      'priority',
      [
        ['title', 'title'],
        ['budget_year', 'budget year'],
        ['reason', 'reason'],
      ],
      (missing) => `lacks its ${listed(missing)}.`,
    ),
  ),
  advises(
    'priority-year-too-early',
    '§280.17',
    'Each priority is for a budget year after that of the plan.',
    onEach(
      'priority',
      'budget_year',
      ({ budget_year: year }, snapshot) =>
        `is for FY ${year}; the commitments are for FY ${planYears(snapshot)?.madeFor ?? ''} already.`,
      ({ budget_year: year }, snapshot) => {
        const madeFor = planYears(snapshot)?.madeFor;
        return year !== undefined && madeFor !== undefined && year <= madeFor;
      },
    ),
  ),
];

/** §280.12: the Annual Performance Plan carries outcomes and service levels, too. */
const indicatorRules: readonly Rule[] = [
  ...since2022([
    advises(
      'indicators-missing',
      '§280.12',
      'The plan names indicators of the Annual Performance Plan.',
      ({ records }) =>
        records.indicator.length === 0
          ? [
              {
                message: 'No indicator of the Annual Performance Plan is named.',
                kind: 'indicator',
                field: 'name',
              },
            ]
          : [],
    ),
    advises(
      'service-without-indicator',
      '§280.12',
      'Each designated service has an indicator in the Annual Performance Plan.',
      (snapshot) =>
        snapshot.records.indicator.length === 0
          ? []
          : designatedServices(snapshot)
              .filter(({ id }) => recordsOf(snapshot, 'indicator', 'service', id).length === 0)
              .map((service) =>
                findingOn(snapshot, 'service', service, 'has no indicator of the Annual Performance Plan.'),
              ),
    ),
  ]),
  advises(
    'indicator-incomplete',
    '§280.12',
    'Each indicator has a name, a source and a target.',
    unlessComplete(
      'indicator',
      [
        ['name', 'name'],
        ['source', 'source'],
        ['target', 'target'],
      ],
      (missing) => `lacks its ${listed(missing)}.`,
    ),
  ),
];

export const alignmentRules: readonly Rule[] = [...changeRules, ...priorityRules, ...indicatorRules];
