import { since2022 } from '../definers.ts';
import type { Rule } from '../rule.ts';
import { seniorOfficialAgreed, signOffsAreOfThisState } from '../sign-offs.ts';
import { alignmentRules } from './alignment.ts';
import { borrowedRules } from './borrowed.ts';
import { capacityRules } from './capacity.ts';
import { commitmentRules } from './commitments.ts';
import { dateRules } from './dates.ts';
import { advises } from './define.ts';
import { deliveryRules } from './deliveries.ts';
import { needRules } from './needs.ts';

/** What the Action Plan needs, in the order in which it is read. */
export const planRules: readonly Rule[] = [
  ...borrowedRules,
  ...needRules,
  ...deliveryRules,
  ...commitmentRules,
  ...dateRules,
  ...alignmentRules,
  ...capacityRules,
  ...since2022([
    advises(
      'senior-official-not-signed-off',
      '§280.13',
      'The senior accountable official agrees to the plan before it goes to OMB.',
      seniorOfficialAgreed('plan', 'the Action Plan'),
    ),
  ]),
  advises(
    'sign-off-of-earlier-state',
    '§280.13',
    'Whoever signed off did so on the plan as it is now, by its fingerprint.',
    signOffsAreOfThisState('plan', 'the Action Plan'),
  ),
];
