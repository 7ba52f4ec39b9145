import type { RuleCase } from '../rule-case.ts';
import { evidenceCases } from './evidence.ts';
import { peopleCases } from './people.ts';
import { cycleCases, providerCases } from './provider-and-cycle.ts';
import { serviceCases } from './services.ts';

const borrowed: ReadonlySet<string> = new Set([
  'assessment.provider-name-missing',
  'assessment.provider-department-missing',
  'assessment.fiscal-year-missing',
  'assessment.senior-official-missing',
  'assessment.designated-services-too-few',
  'assessment.service-name-missing',
  'assessment.service-description-missing',
  'assessment.logo-alt-text-missing',
]);

/** The plan borrows these rules of the assessment; they find the same in it. */
export const borrowedCases: readonly RuleCase[] = [
  ...providerCases,
  ...cycleCases,
  ...peopleCases,
  ...serviceCases,
  ...evidenceCases,
]
  .filter(({ rule }) => borrowed.has(rule))
  .map((one) => ({ ...one, rule: one.rule.replace('assessment.', 'plan.') }));
