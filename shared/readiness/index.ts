import { citedIn } from '../editions/lookups.ts';
import type { Deliverable } from '../model/deliverable.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { accessibleTextRules } from './accessible-texts.ts';
import { assessmentRules } from './assessment/index.ts';
import { briefingRules } from './briefing/index.ts';
import { carriedRules } from './carried.ts';
import { conflictRules } from './conflicts.ts';
import { headingColorRules } from './heading-color.ts';
import { planRules } from './plan/index.ts';
import { publicPlanRules } from './plan-public/index.ts';
import { referenceRules } from './references.ts';
import { check, type Finding, type Rule } from './rule.ts';

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  ...conflictRules,
  ...referenceRules,
  ...assessmentRules,
  ...briefingRules,
  ...planRules,
  ...publicPlanRules,
  ...carriedRules,
  ...accessibleTextRules,
  ...headingColorRules,
];

function findingsOfRule(rule: Rule, snapshot: WorkbookSnapshot): readonly Finding[] {
  const { id, severity, deliverable } = rule;
  const citation = citedIn(snapshot.edition, rule.citation);
  return check(rule, snapshot).map((finding) => ({ ...finding, rule: id, severity, citation, deliverable }));
}

/**
 * What stands between this workbook and OMB: findings that block first, then by order of the rules.
 *
 * @param deliverable only its findings; those of every deliverable where it is not given
 */
export function findingsOf(snapshot: WorkbookSnapshot, deliverable?: Deliverable): readonly Finding[] {
  const found = rules
    .filter((rule) => deliverable === undefined || rule.deliverable === deliverable)
    .flatMap((rule) => findingsOfRule(rule, snapshot));
  return [
    ...found.filter((finding) => finding.severity === 'blocks'),
    ...found.filter((finding) => finding.severity === 'advises'),
  ];
}

/** @returns true where nothing blocks; advice never does (design.md §12) */
export function isReady(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.severity !== 'blocks');
}
