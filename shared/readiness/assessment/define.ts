import type { Rule, Severity } from '../rule.ts';

type Check = Rule['check'];

function assessmentRule(
  severity: Severity,
  subject: string,
  citation: string,
  asks: string,
  check: Check,
): Rule {
  return { id: `assessment.${subject}`, deliverable: 'assessment', severity, citation, asks, check };
}

/** A rule that keeps the Capacity Assessment a DRAFT: what the circular says shall be there. */
export function blocks(subject: string, citation: string, asks: string, check: Check): Rule {
  return assessmentRule('blocks', subject, citation, asks, check);
}

/** A rule that helps to make the Capacity Assessment better and never holds it back. */
export function advises(subject: string, citation: string, asks: string, check: Check): Rule {
  return assessmentRule('advises', subject, citation, asks, check);
}
