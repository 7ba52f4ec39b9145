import { asksAll } from '../editions/lookups.ts';
import type { Deliverable } from '../model/deliverable.ts';
import type { RecordId } from '../model/id.ts';
import type { KindName } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** `blocks` keeps a deliverable a DRAFT; `advises` does not. Neither ever stops saving (design.md §4). */
export type Severity = 'blocks' | 'advises';

/** Where one press leads to, and what is wrong there in plain words. */
export type RuleFinding = {
  readonly message: string;
  readonly kind?: KindName;
  readonly id?: RecordId;
  readonly field?: string;
};

export type Rule = {
  /** Stable name, `deliverable.subject-predicate` in kebab case, such as `assessment.practice-unrated`. */
  readonly id: string;
  readonly deliverable: Deliverable;
  readonly severity: Severity;
  readonly citation: string;
  /** What the rule asks for, in one sentence. */
  readonly asks: string;
  /** True where editions before the circular of 2022 do not ask for it. */
  readonly isLater?: true;
  /** Pure; an empty list when all is well. */
  readonly check: (snapshot: WorkbookSnapshot) => readonly RuleFinding[];
};

export type Finding = RuleFinding & {
  readonly rule: string;
  readonly severity: Severity;
  readonly citation: string;
  readonly deliverable: Deliverable;
};

/** What a rule finds in a workbook whose edition asks for it; nothing in others. */
export function check(rule: Rule, snapshot: WorkbookSnapshot): readonly RuleFinding[] {
  return rule.isLater === true && !asksAll(snapshot.edition) ? [] : rule.check(snapshot);
}
