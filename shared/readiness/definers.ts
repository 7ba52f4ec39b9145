import type { Deliverable } from '../model/deliverable.ts';
import type { Rule, Severity } from './rule.ts';

/** @param subject what follows the deliverable in the rule's id, such as `practice-unrated` */
type Definer = (subject: string, citation: string, asks: string, check: Rule['check']) => Rule;

/** How the rules of one deliverable are written down; see `Severity` for what tells the two apart. */
export function definersFor(deliverable: Deliverable): {
  readonly blocks: Definer;
  readonly advises: Definer;
} {
  const define =
    (severity: Severity): Definer =>
    (subject, citation, asks, check) => ({
      id: `${deliverable}.${subject}`,
      deliverable,
      severity,
      citation,
      asks,
      check,
    });
  return { blocks: define('blocks'), advises: define('advises') };
}

/** Rules that only editions from the circular of 2022 on ask for. */
export function since2022(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, isLater: true }));
}
