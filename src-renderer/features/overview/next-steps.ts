import { eachOnce } from '../../../shared/readiness/each-once.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';

/** A finding with how many more of the same rule there are. */
export type NextStep = { readonly finding: Finding; readonly more: number };

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
