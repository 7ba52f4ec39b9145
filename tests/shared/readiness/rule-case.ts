import type { RuleFinding } from '../../../shared/readiness/rule.ts';
import type { SnapshotBuilder } from '../../fixtures/snapshots.ts';

/** One state of a workbook, told as a change of a complete one. */
export type State = {
  readonly when: string;
  readonly given: (complete: SnapshotBuilder) => SnapshotBuilder;
};

/** What a rule finds, and what it lets pass besides the complete workbook that every rule is run on. */
export type RuleCase = {
  readonly rule: string;
  readonly fails: readonly (State & { readonly finds: readonly RuleFinding[] })[];
  readonly holds?: readonly State[];
};
