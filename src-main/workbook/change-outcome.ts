import type { RecordId } from '../../shared/model/id.ts';
import type { SnapshotDelta } from '../../shared/workbook/delta.ts';
import type { Statements } from './database.ts';
import type { LogStore } from './log-store.ts';
import type { Projector, Touched } from './projector.ts';
import type { Restored } from './undo-stack.ts';

/** What one user action did. */
export type ChangeOutcome = {
  /** Undefined where everything was already so and nothing was written. */
  readonly changeId?: string;
  /** Ids of the edits written. */
  readonly edits: readonly string[];
  /** Ids of the records named by the entries, in their order. */
  readonly ids: readonly RecordId[];
  /** Records whose current values may have changed. */
  readonly touched: readonly Touched[];
  /** What brings a snapshot up to date; only where one was read before, and where something was written. */
  readonly delta?: SnapshotDelta;
};

/** What undoing or redoing a change did. */
export type TakenBack = { readonly outcome: ChangeOutcome; readonly restored: Restored };

/** What reads and writes the log and the tables made from it, while a transaction is open. */
export type LogParts = {
  readonly statements: Statements;
  readonly log: LogStore;
  readonly projector: Projector;
  /** UTC milliseconds. */
  readonly now: number;
};
