import type { Finding } from '../../../shared/readiness/rule.ts';

/** A finding with how many more of the same rule there are. */
export type NextStep = { readonly finding: Finding; readonly more: number };

/** The assessment and the plan may both ask for the same thing; it is done once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, id, field, message }) => {
    const same = JSON.stringify([kind, id, field, message]);
    if (seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

/**
 * What to do next: the first finding of each rule, in the order of the findings, because a list of
 * thirty unrated practices would hide that the senior official is not named.
 */
export function nextSteps(findings: readonly Finding[], limit: number): readonly NextStep[] {
  const byRule = Map.groupBy(eachOnce(findings), ({ rule }) => rule);
  return [...byRule.values()].slice(0, limit).flatMap((ofRule) => {
    const [finding] = ofRule;
    return finding === undefined ? [] : [{ finding, more: ofRule.length - 1 }];
  });
}
