import { assessmentRules } from '../assessment/index.ts';
import { since2022 } from '../definers.ts';
import type { Rule } from '../rule.ts';

/** What the plan prints as the assessment does, by the part of the rule's name after `assessment.`. */
const subjects: ReadonlySet<string> = new Set([
  'provider-name-missing',
  'provider-department-missing',
  'fiscal-year-missing',
  'service-name-missing',
  'service-description-missing',
  'logo-alt-text-missing',
]);

const laterSubjects: ReadonlySet<string> = new Set([
  'senior-official-missing',
  'designated-services-too-few',
]);

/** Covers, names and services stand in both documents; what holds back the one holds back the other. */
export const borrowedRules: readonly Rule[] = assessmentRules.flatMap((rule) => {
  const subject = rule.id.replace(/^assessment\./, '');
  const borrowed: Rule = { ...rule, id: `plan.${subject}`, deliverable: 'plan' };
  if (laterSubjects.has(subject)) return since2022([borrowed]);
  return subjects.has(subject) ? [borrowed] : [];
});
