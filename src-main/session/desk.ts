import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Input, OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { checkFolder } from '../files.ts';
import { isOnNetwork } from '../network-path.ts';
import { backUpDaily, makeBackup } from '../workbook/backup.ts';
import { attempt, attemptAsync, valueOrThrow } from '../workbook/failures.ts';
import type { MergeSummary } from '../workbook/merge/summary.ts';
import { openReadOnly, openWorkbook } from '../workbook/open.ts';
import { restoreBackup } from '../workbook/restore-backup.ts';
import { sentTo } from '../workbook/sent-copy.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { mergeInWorker } from '../workers/merge-in-worker.ts';
import type { JobControl } from '../workers/run-job.ts';
import type { AppServices } from './app-services.ts';
import type { WindowContext } from './context.ts';
import { displacedAndKept, displacedAndLost } from './displaced.ts';
import { snapshotForWindow } from './for-window.ts';
import { sampleFile } from './sample-file.ts';

type Mode = Input<'workbook.open'>['mode'];

type Opened = {
  /** Its real path. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly recovered: boolean;
};

/**
 * Kibibytes of the file that SQLite keeps in memory while somebody types, who touches few pages. Left alone it fills
 * 16 MB in the course of a long session; work that needs as much has a connection of its own in its thread.
 */
const pagesInMemory = 4000;

/** A journal that is not empty and that nobody is writing tells of a change that was not finished. */
function hasJournal(file: string): boolean {
  return (statSync(`${file}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** The one workbook of a window. Whatever concerns it happens one after the other, in the order asked for. */
export class Desk {
  readonly #context: WindowContext;
  readonly #services: AppServices;
  #opened: Opened | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isGone = false;
  /** The UTC day for which a backup was made or could not be. */
  #backedUpOn: string | undefined;
  /** The last merge: its backup, and how many edits there were after it. */
  #merged: { readonly workbook: Workbook; readonly backup: string; readonly edits: number } | undefined;

  constructor(context: WindowContext, services: AppServices) {
    this.#context = context;
    this.#services = services;
  }

  /** The real path of what is open for writing. */
  get fileForWriting(): string | undefined {
    return this.#opened?.workbook.isReadOnly === false ? this.#opened.file : undefined;
  }

  /** @throws AppFailure closed where none is open */
  get workbook(): Workbook {
    if (this.#opened === undefined) throw new AppFailure({ code: 'closed' });
    return this.#opened.workbook;
  }

  /**
   * Waits for its turn, then acts; what can go wrong becomes a value.
   *
   * @param file what is worked on, for the message; else what is open
   */
  inTurn<T>(action: () => Promise<T> | T, file?: string): Promise<Result<T, AppError>> {
    const turn = this.#last.then(() => attemptAsync(file ?? this.#opened?.file ?? '', async () => action()));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** What the window is told of its workbook; null while none is open. */
  describe(): OpenedWorkbook | null {
    return this.#opened === undefined ? null : this.#describe(this.#opened);
  }

  /**
   * Opens a workbook in this window. The one that was open before is closed only once this one is open.
   *
   * @throws AppFailure with the reason in words
   */
  async open(given: string, mode: Mode): Promise<OpenedWorkbook> {
    if (this.#isGone) throw new AppFailure({ code: 'closed' });
    const file = realpathSync.native(given);
    if (mode !== 'read-only' && this.fileForWriting === file && this.#opened !== undefined)
      return this.#describe(this.#opened);
    await this.#keepWhatIsDisplaced();
    const opened = mode === 'read-only' ? await this.#toRead(file) : await this.#toWrite(file, mode);
    this.#putAway();
    this.#opened = opened;
    this.#backedUpOn = undefined;
    // The sample is always at hand; the list is for real work.
    if (file !== sampleFile()) {
      this.#services.recent.opened(file, opened.workbook.snapshot());
      this.#context.desktop.addRecentDocument(file);
    }
    return this.#describe(opened);
  }

  /** Makes the day's backup before its first change. One that fails is told of, and holds up no saving. */
  async backUpFirst(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    if (this.#opened === undefined || this.#opened.workbook.isReadOnly || this.#backedUpOn === today) return;
    const { file, workbook } = this.#opened;
    this.#backedUpOn = today;
    const made = await attemptAsync(file, () => backUpDaily(workbook));
    if (!made.ok) this.#context.emit('error', { error: made.error });
  }

  /**
   * Puts a backup in the place of the open workbook and opens that.
   *
   * @throws AppFailure; then the workbook is open as it was, if it can be
   */
  async restore(backup: string): Promise<OpenedWorkbook> {
    if (this.workbook.isReadOnly) throw new AppFailure({ code: 'opened_read_only' });
    const { workbook } = this;
    const { file, meta, isInPlace } = workbook;
    checkFolder(path.dirname(file));
    // What is saved is then nowhere but in what is open, and would go with it.
    if (!isInPlace) await makeBackup(workbook, 'before-restore', new Date(), backup);
    this.#close();
    const restored = await restoreBackup(file, backup, meta.workbookId);
    const reopened = await attemptAsync(file, () => this.open(file, 'write'));
    if (!reopened.ok) this.#services.openFiles.release(file, this);
    valueOrThrow(restored);
    return valueOrThrow(reopened);
  }

  /**
   * The same for a file that cannot be opened, or cannot be relied on.
   *
   * @param workbookId as far as that could be told
   * @throws AppFailure; then what is open stays open
   */
  async restoreDamaged(
    file: string,
    backup: string,
    workbookId: string | undefined,
  ): Promise<OpenedWorkbook> {
    if (this.#isGone) throw new AppFailure({ code: 'closed' });
    // It can be open here and yet have a problem that a check has found.
    if (this.fileForWriting === file) return this.restore(backup);
    valueOrThrow(await restoreBackup(file, backup, workbookId));
    return this.open(file, 'write');
  }

  /**
   * Takes in what others wrote in their copies of the open workbook; they are only read.
   *
   * @throws AppFailure naming the copy that cannot be merged, and why; the workbook is as it was
   */
  async merge(files: readonly string[], control: JobControl = {}): Promise<MergeSummary> {
    const { workbook } = this;
    const summary = valueOrThrow(await mergeInWorker(workbook, files, control));
    if (summary.unfinished !== undefined) this.#context.emit('error', { error: summary.unfinished });
    if (summary.backup !== undefined)
      this.#merged = { workbook, backup: summary.backup.id, edits: workbook.log.extent().count };
    return summary;
  }

  /** A merge can be undone until the next edit (design.md §3). */
  get canUndoMerge(): boolean {
    const { workbook, edits } = this.#merged ?? {};
    return (
      workbook !== undefined && workbook === this.#opened?.workbook && workbook.log.extent().count === edits
    );
  }

  /**
   * Puts the backup made before the last merge in the place of the workbook and opens that.
   *
   * @throws AppFailure cannot_undo_merge where there was none or something was changed since; else as `restore`
   */
  undoMerge(): Promise<OpenedWorkbook> {
    if (this.#merged === undefined || !this.canUndoMerge) throw new AppFailure({ code: 'cannot_undo_merge' });
    return this.restore(this.#merged.backup);
  }

  /**
   * Closes what is open, if anything is.
   *
   * @throws AppFailure where what is saved is nowhere but in what is open and cannot be kept; then that stays open
   */
  async leave(): Promise<void> {
    await this.#keepWhatIsDisplaced();
    this.#putAway();
  }

  /** Closes what is open; nothing more can be opened here, so that no lock outlives the window. */
  async leaveForGood(): Promise<void> {
    this.#isGone = true;
    try {
      const kept = await attemptAsync('', () => this.#keepWhatIsDisplaced());
      if (!kept.ok) await this.#context.dialogs.tell(displacedAndLost(this.workbook.file, kept.error));
    } finally {
      this.#putAway();
    }
  }

  #putAway(): void {
    const file = this.fileForWriting;
    this.#close();
    if (file !== undefined) this.#services.openFiles.release(file, this);
  }

  /**
   * Where another file was put in the place of the open one, or it was deleted, what is saved goes with what is open.
   *
   * @throws AppFailure where it cannot be kept
   */
  async #keepWhatIsDisplaced(): Promise<void> {
    if (this.fileForWriting === undefined || this.workbook.isInPlace) return;
    const { workbook } = this;
    const backup = await makeBackup(workbook, 'displaced');
    await this.#context.dialogs.tell(displacedAndKept(workbook.file, backup.file));
  }

  /** The file stays taken, so that no other window opens it while a backup is put in its place. */
  #close(): void {
    if (this.#opened === undefined) return;
    const { file, workbook } = this.#opened;
    this.#opened = undefined;
    // It is closed whatever becomes of this: a lock that nobody holds would keep everybody out.
    attempt(file, () => this.#services.recent.closed(file, workbook.snapshot()));
    workbook.close();
  }

  async #toWrite(file: string, mode: Mode): Promise<Opened> {
    const { openFiles } = this.#services;
    openFiles.take(file, this);
    try {
      const recovered = hasJournal(file);
      const workbook = valueOrThrow(await openWorkbook(file, { breakStaleLock: mode === 'take-over' }));
      workbook.database.pragma(`cache_size = -${pagesInMemory}`);
      workbook.snapshot();
      return { file, workbook, recovered };
    } catch (cause) {
      openFiles.release(file, this);
      throw cause;
    }
  }

  async #toRead(file: string): Promise<Opened> {
    return { file, workbook: valueOrThrow(await openReadOnly(file)), recovered: false };
  }

  #describe({ file, workbook, recovered }: Opened): OpenedWorkbook {
    const person = sentTo(workbook);
    return {
      document: this.#services.documents.add(file),
      fileName: path.basename(file),
      folder: path.dirname(file),
      readOnly: workbook.isReadOnly,
      canUndo: workbook.canUndo,
      canRedo: workbook.canRedo,
      canUndoMerge: this.canUndoMerge,
      recovered,
      onNetwork: isOnNetwork(file),
      isSample: file === sampleFile(),
      ...(person === undefined ? {} : { sentTo: person }),
      snapshot: snapshotForWindow(workbook.snapshot()),
    };
  }
}
