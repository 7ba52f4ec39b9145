import { assessmentRules } from '../assessment/index.ts';
import { since2022 } from '../definers.ts';
import type { Rule } from '../rule.ts';

/** What the slides show as the assessment does, by the part of the rule's name after `assessment.`. */
const subjects: ReadonlySet<string> = new Set(['provider-name-missing', 'fiscal-year-missing']);

const laterSubjects: ReadonlySet<string> = new Set([
  'senior-official-missing',
  'designated-services-too-few',
]);

/** The deep dive is about the assessment: who speaks, about which year, and about which services. */
export const borrowedRules: readonly Rule[] = assessmentRules.flatMap((rule) => {
  const subject = rule.id.replace(/^assessment\./, '');
  const borrowed: Rule = { ...rule, id: `briefing.${subject}`, deliverable: 'briefing' };
  if (laterSubjects.has(subject)) return since2022([borrowed]);
  return subjects.has(subject) ? [borrowed] : [];
});
