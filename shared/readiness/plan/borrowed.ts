import { assessmentRules } from '../assessment/index.ts';
import type { Rule } from '../rule.ts';

/** What the plan prints as the assessment does, by the part of the rule's name after `assessment.`. */
const subjects = [
  'provider-name-missing',
  'provider-department-missing',
  'fiscal-year-missing',
  'senior-official-missing',
  'designated-services-too-few',
  'service-name-missing',
  'service-description-missing',
  'logo-alt-text-missing',
] as const;

const ids: ReadonlySet<string> = new Set(subjects.map((subject) => `assessment.${subject}`));

/** Covers, names and services stand in both documents; what holds back the one holds back the other. */
export const borrowedRules: readonly Rule[] = assessmentRules
  .filter(({ id }) => ids.has(id))
  .map((rule) => ({ ...rule, id: rule.id.replace(/^assessment\./, 'plan.'), deliverable: 'plan' }));
