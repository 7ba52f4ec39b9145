import { applyDelta, type SnapshotDelta } from '../../shared/workbook/delta.ts';
import type { CarriedText, Conflict, WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { CarriedTexts } from './carried-texts.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import type { Statements } from './database.ts';
import type { LogStore } from './log-store.ts';
import type { Meta } from './meta.ts';
import type { Projector, Touched } from './projector.ts';
import { readConflicts, readDelta, readRecords } from './read-snapshot.ts';

/** The workbook as it is now: read once, and from then on kept up to date by what changes. */
export class KeptSnapshot {
  readonly #meta: Meta;
  readonly #statements: Statements;
  readonly #log: LogStore;
  readonly #projector: Projector;
  #snapshot: WorkbookSnapshot | undefined;
  /** Somebody was given a snapshot, and is told of every change since. */
  #isFollowed = false;
  #carriedTexts: CarriedTexts | undefined;

  constructor(meta: Meta, statements: Statements, log: LogStore, projector: Projector) {
    this.#meta = meta;
    this.#statements = statements;
    this.#log = log;
    this.#projector = projector;
  }

  /** The same object until something changes. */
  give(): WorkbookSnapshot {
    this.#isFollowed = true;
    this.#snapshot ??= this.#read();
    return this.#snapshot;
  }

  /** What changes next can be told only against what was there; it may have been forgotten since it was given. */
  keepUp(): void {
    if (this.#isFollowed) this.give();
  }

  /** Somebody has written what no change of ours was. */
  forget(): void {
    this.#snapshot = undefined;
    this.#carriedTexts = undefined;
  }

  /** Those that are unsettled; nothing else is read for them. */
  conflicts(): readonly Conflict[] {
    return this.#snapshot?.conflicts ?? this.#readConflicts();
  }

  isCarried(text: CarriedText): boolean {
    return this.#carried().has(text);
  }

  /**
   * @param newestAt when the newest edit of the change was made; UTC milliseconds
   * @returns the change with what brings a snapshot up to date, where somebody has one
   */
  withDelta(outcome: ChangeOutcome, newestAt: number): ChangeOutcome {
    const before = this.#snapshot;
    if (before === undefined) return outcome;
    const { touched, edits } = outcome;
    const delta = readDelta(this.#statements, before, touched, { newestAt, count: edits.length });
    return { ...outcome, delta: { ...delta, ...this.#carriedAfter(before, touched) } };
  }

  /** Once the change of `withDelta` is on disk. */
  follow({ delta }: ChangeOutcome): void {
    if (this.#snapshot !== undefined && delta !== undefined)
      this.#snapshot = applyDelta(this.#snapshot, delta);
  }

  #read(): WorkbookSnapshot {
    const extent = this.#log.extent();
    const records = readRecords(this.#statements, this.#meta.edition);
    return {
      ...this.#meta,
      newestEditAt: extent.newestAt,
      editCount: extent.count,
      records,
      conflicts: this.#readConflicts(),
      ...(this.#meta.lastYear === undefined ? {} : { carried: this.#carried().all() }),
    };
  }

  #readConflicts(): readonly Conflict[] {
    return readConflicts(this.#statements, (record) => this.#projector.rowOf(record) === 'live');
  }

  #carried(): CarriedTexts {
    this.#carriedTexts ??= new CarriedTexts(this.#meta.workbookId, this.#log);
    return this.#carriedTexts;
  }

  #carriedAfter(
    { carried: before }: WorkbookSnapshot,
    touched: readonly Touched[],
  ): Pick<SnapshotDelta, 'carried'> {
    if (before === undefined) return {};
    const carried = this.#carried().after(before, touched);
    return carried === before ? {} : { carried };
  }
}
