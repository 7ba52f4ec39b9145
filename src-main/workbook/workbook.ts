import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { KindName } from '../../shared/model/model.ts';
import { printableText } from '../../shared/model/schema.ts';
import type { ConflictDetail } from '../../shared/workbook/conflicts.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import type { CarriedText, Conflict, WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { type Blob, damagedBlobs, keepBlob, readBlob } from './blobs.ts';
import type { ChangeOutcome, LogParts, TakenBack } from './change-outcome.ts';
import { ChangeWriter, type Clock } from './change-writer.ts';
import { type ChangeEntry, changesBefore } from './changes.ts';
import { ConflictReader } from './conflict-reader.ts';
import { type Database, Statements } from './database.ts';
import { EditIds } from './edit-ids.ts';
import { type EntryContext, EntryWriter } from './entries.ts';
import { attempt, attemptAsync } from './failures.ts';
import { schemaVersion } from './format.ts';
import { type HistoryEntry, historyOf, type Origin, originsOf } from './history.ts';
import { KeptSnapshot } from './kept-snapshot.ts';
import type { WriterLock } from './lock.ts';
import { LogStore } from './log-store.ts';
import { type LongChange, type WrittenChange, writeInBatches } from './long-change.ts';
import { type Meta, readMeta } from './meta.ts';
import { Projector } from './projector.ts';
import { isPurged, tombstoneOf } from './tombstones.ts';
import { stillStands, undoChange } from './undo.ts';
import { type Restored, type ToTakeBack, UndoStack, type Way } from './undo-stack.ts';

export type WorkbookOptions = {
  readonly file: string;
  readonly database: Database;
  /** Absent when opened read-only. */
  readonly lock?: WriterLock;
  readonly clock?: Clock;
  /** Called before each change; throws where the file is not the one that was opened any more. */
  readonly guard?: () => void;
  /** Called once after closing; removes a temporary copy, for example. */
  readonly onClose?: () => void;
};

/** Who makes a change, or the user's own name in the settings. On one line: a name with a line break could pretend to be two lines of a list. */
export const authorSchema = printableText(200)
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u);

/** An open workbook file: the only way to read or change one. */
export class Workbook {
  readonly file: string;
  readonly database: Database;
  readonly meta: Meta;
  readonly log: LogStore;
  readonly #statements: Statements;
  readonly #projector: Projector;
  readonly #conflictReader: ConflictReader;
  readonly #kept: KeptSnapshot;
  readonly #inTransaction: (action: () => ChangeOutcome) => ChangeOutcome;
  readonly #ids = new EditIds();
  readonly #clock: Clock;
  readonly #lock: WriterLock | undefined;
  readonly #guard: (() => void) | undefined;
  readonly #onClose: (() => void) | undefined;
  readonly #undoStack = new UndoStack();
  #isInLongChange = false;

  constructor(options: WorkbookOptions) {
    this.file = options.file;
    this.database = options.database;
    this.#lock = options.lock;
    this.#clock = options.clock ?? Date.now;
    this.#guard = options.guard;
    this.#onClose = options.onClose;
    this.#statements = new Statements(options.database);
    this.log = new LogStore(this.#statements);
    this.#projector = new Projector(this.#statements, this.log);
    this.#conflictReader = new ConflictReader(this.log, this.#projector);
    this.#inTransaction = options.database.transaction((action: () => ChangeOutcome) => action()).immediate;
    this.meta = readMeta(this.#statements, options.file);
    this.#kept = new KeptSnapshot(this.meta, this.#statements, this.log, this.#projector);
  }

  get isReadOnly(): boolean {
    return this.#lock === undefined;
  }

  get canUndo(): boolean {
    return !this.isReadOnly && this.#undoStack.undoable !== undefined;
  }

  get canRedo(): boolean {
    return !this.isReadOnly && this.#undoStack.redoable !== undefined;
  }

  /** False once the file was moved, deleted or replaced while it is open here. */
  get isInPlace(): boolean {
    return attempt(this.file, () => this.#guard?.()).ok;
  }

  get schemaVersion(): number {
    return schemaVersion;
  }

  /** The workbook as it is now. The same object until something changes. */
  snapshot(): WorkbookSnapshot {
    return this.#kept.give();
  }

  /**
   * Makes all entries one change, or refuses all of them. When it returns ok, they are on disk.
   *
   * @param placeOf begins the message of a refusal for the entry with that index
   */
  change(
    author: string,
    entries: readonly Entry[],
    placeOf: (index: number) => string = () => '',
  ): Result<ChangeOutcome, AppError> {
    return this.#enter(author, entries, placeOf);
  }

  /** As `change`, for what the program notes by itself while somebody works on: no step for undo. */
  note(author: string, entries: readonly Entry[]): Result<ChangeOutcome, AppError> {
    const outcome = this.#written(author, entries);
    if (outcome.ok) this.#undoStack.note(outcome.value.edits);
    return outcome;
  }

  /** As `change`, and keeps the bytes of a file in the same transaction. Undoing leaves them. */
  attach(author: string, blob: Blob, entries: readonly Entry[]): Result<ChangeOutcome, AppError> {
    return this.#enter(
      author,
      entries,
      () => '',
      () => {
        if (isPurged(this.#statements, blob.sha256)) throw new AppFailure({ code: 'attachment_purged' });
        keepBlob(this.#statements, blob);
      },
    );
  }

  /**
   * As `change`, for more than memory should hold: entries come in batches, each of which may point to what those
   * before it made. All of it is one change and one transaction; nothing else can be written meanwhile.
   */
  async changeInBatches(author: string, change: LongChange): Promise<Result<WrittenChange, AppError>> {
    const written = await attemptAsync(this.file, () => {
      const writer = this.#writerFor(author);
      this.#kept.keepUp();
      return this.#alone(() => writeInBatches(this.#entryContext(), writer, this.database, change));
    });
    if (!written.ok) return written;
    const { newestAt } = written.value;
    return ok({ ...this.adopt(written.value, newestAt), newestAt });
  }

  /** Lets somebody write to the same file over another connection; nothing can be written here meanwhile. */
  async writtenBeside<T>(write: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
    const may = attempt(this.file, () => {
      this.checkWritable();
      this.#kept.keepUp();
    });
    return may.ok ? this.#alone(write) : may;
  }

  async #alone<T>(write: () => Promise<T>): Promise<T> {
    this.#isInLongChange = true;
    try {
      return await write();
    } finally {
      this.#isInLongChange = false;
    }
  }

  /** @returns the bytes of an attached file; 'damaged' where they are not those that were attached */
  bytesOf(sha256: string): Uint8Array | 'damaged' | undefined {
    return readBlob(this.#statements, sha256);
  }

  /** @returns the hashes of attached files whose bytes are not those that were attached */
  damagedBlobs(): readonly string[] {
    return damagedBlobs(this.#statements);
  }

  #enter(
    author: string,
    entries: readonly Entry[],
    placeOf: (index: number) => string,
    first?: () => void,
  ): Result<ChangeOutcome, AppError> {
    const outcome = this.#written(author, entries, placeOf, first);
    if (outcome.ok && outcome.value.edits.length > 0) this.#undoStack.push(outcome.value.edits);
    return outcome;
  }

  #written(
    author: string,
    entries: readonly Entry[],
    placeOf: (index: number) => string = () => '',
    first: () => void = () => undefined,
  ): Result<ChangeOutcome, AppError> {
    return this.#commit(author, (writer) => {
      first();
      const entryWriter = new EntryWriter(this.#entryContext(), writer);
      const ids = entries.map((entry, index) => entryWriter.write(entry, placeOf(index)));
      writer.project();
      entryWriter.checkReferences();
      return ids;
    });
  }

  /**
   * Takes back the newest change of this session.
   *
   * @returns cannot_undo once something was built on it; it is told of once, then undo goes on with what is below it
   */
  undo(author: string): Result<ChangeOutcome, AppError> {
    return this.#takeBackHere(author, 'undo');
  }

  /** Brings back what `undo` took back last. */
  redo(author: string): Result<ChangeOutcome, AppError> {
    return this.#takeBackHere(author, 'redo');
  }

  /** What undo or redo would take back; undefined where there is nothing. */
  toTakeBack(way: Way): ToTakeBack | undefined {
    return this.#undoStack.toTakeBack(way);
  }

  /** Takes back a change that this session, or one that works on the same file, has made. */
  takeBack(author: string, change: ToTakeBack | undefined): Result<TakenBack, AppError> {
    let restored: Restored = { said: new Map(), unsaid: [] };
    const outcome = this.#commit(author, (writer) => {
      if (change === undefined) throw new AppFailure({ code: 'cannot_undo' });
      restored = undoChange(this.log, writer, change);
      return [];
    });
    return outcome.ok ? ok({ outcome: outcome.value, restored }) : outcome;
  }

  /** Where the change of `toTakeBack` does not stand any more, it is forgotten, and so is what fell with it. */
  refused(way: Way, { code }: AppError): void {
    if (code !== 'cannot_undo') return;
    this.#remembering(() => this.#undoStack.dropFallen(way, (change) => stillStands(this.log, change)));
  }

  history(recordId: RecordId, field?: string): readonly HistoryEntry[] {
    return historyOf(this.log, recordId, field, (edit) => tombstoneOf(this.#statements, edit));
  }

  /** Every conflict with all that is said in it, by whom and when. */
  conflicts(): readonly ConflictDetail[] {
    return this.#kept.conflicts().map((conflict) => this.#conflictReader.detailOf(conflict));
  }

  /** Those of the given ones that are unsettled, as `conflicts`. */
  conflictsAmong(wanted: readonly Conflict[]): readonly ConflictDetail[] {
    const placeOf = ({ id, field }: Conflict) => `${id} ${field}`;
    const places = new Set(wanted.map(placeOf));
    return this.#kept
      .conflicts()
      .filter((conflict) => places.has(placeOf(conflict)))
      .map((conflict) => this.#conflictReader.detailOf(conflict));
  }

  /** Who has a value in each conflict, without reading the values. */
  conflictAuthors(): readonly (readonly string[])[] {
    return this.#conflictReader.authorsOf(this.#kept.conflicts());
  }

  /** @throws AppFailure where it cannot be changed: closed, read-only, not the file any more that was opened, or taken over */
  checkWritable(): void {
    if (!this.database.open) throw new AppFailure({ code: 'closed' });
    if (this.isReadOnly) throw new AppFailure({ code: 'opened_read_only' });
    if (this.#isInLongChange) throw new AppFailure({ code: 'busy', file: this.file });
    this.#guard?.();
    this.#lock?.check();
  }

  /**
   * Writes into log and tables what nobody enters: a merge, a purge. All of it or nothing; on disk when it returns.
   * Whoever changes the file itself and no temporary copy of it calls `checkWritable` first.
   */
  rewrite<T>(action: (parts: LogParts) => T): T {
    const parts = {
      statements: this.#statements,
      log: this.log,
      projector: this.#projector,
      now: this.#clock(),
    };
    try {
      return this.#remembering(() => this.database.transaction(() => action(parts)).immediate());
    } finally {
      this.readAnew();
    }
  }

  /** Forgets what was read: somebody has written what no change of ours was. */
  readAnew(): void {
    this.log.forget();
    this.#kept.forget();
  }

  /** Writes the file anew without what was deleted from it. */
  wipe(): void {
    this.database.exec('VACUUM');
  }

  /** Who made records, and when. */
  origins(ids: readonly RecordId[]): readonly Origin[] {
    return originsOf(this.log, ids);
  }

  /**
   * Notes that somebody read texts carried from last year and found them still true: an edit that says the same
   * words once more, under their name. What is not carried any more is left as it is.
   */
  confirm(author: string, texts: readonly CarriedText[]): Result<ChangeOutcome, AppError> {
    const outcome = this.#commit(author, (writer) => {
      for (const text of texts.filter((one) => writer.isLive(one) && this.#kept.isCarried(one))) {
        const heads = this.log.heads(text.id, text.field);
        const [head] = heads;
        if (head !== undefined) writer.write(text.kind, text.id, text.field, head.value, heads);
      }
      return texts.map(({ id }) => id);
    });
    if (outcome.ok && outcome.value.edits.length > 0) this.#undoStack.push(outcome.value.edits);
    return outcome;
  }

  /** User actions, newest first: those before the given one, and among the given ones. */
  changes(before: string | undefined, limit: number, among?: ReadonlySet<string>): readonly ChangeEntry[] {
    return changesBefore(this.log, before, limit, (edit) => tombstoneOf(this.#statements, edit), among);
  }

  /** @returns rows of one kind including deleted ones, for `show --deleted` */
  deletedRecords(kind: KindName): readonly unknown[] {
    return this.#statements.all(`SELECT * FROM "${kind}" WHERE "deleted" = 1 ORDER BY "id"`);
  }

  close(): void {
    if (!this.database.open) return;
    try {
      this.database.close();
    } finally {
      this.#lock?.release();
      this.#onClose?.();
    }
  }

  #entryContext(): EntryContext {
    const { workbookId, edition } = this.meta;
    return { workbookId, edition, statements: this.#statements, log: this.log };
  }

  /** @throws AppFailure where nothing can be written */
  #writerFor(author: string): ChangeWriter {
    this.checkWritable();
    const name = authorSchema.safeParse(author);
    if (!name.success) throw new AppFailure({ code: 'invalid_author' });
    return new ChangeWriter(this.log, this.#projector, this.#ids, name.data, this.#clock());
  }

  #takeBackHere(author: string, way: Way): Result<ChangeOutcome, AppError> {
    const taken = this.takeBack(author, this.toTakeBack(way));
    if (!taken.ok) {
      this.refused(way, taken.error);
      return taken;
    }
    const { outcome, restored } = taken.value;
    if (outcome.edits.length > 0) this.#undoStack.takenBack(way, outcome.edits, restored);
    return ok(outcome);
  }

  #commit(
    author: string,
    write: (writer: ChangeWriter) => readonly RecordId[],
  ): Result<ChangeOutcome, AppError> {
    return attempt(this.file, () => {
      const writer = this.#writerFor(author);
      this.#kept.keepUp();
      const outcome = this.#remembering(() =>
        this.#inTransaction((): ChangeOutcome => {
          const ids = write(writer);
          writer.project();
          const { changeId, edits, newestAt, touched } = writer;
          if (changeId === undefined) return { ids, touched: [], edits: [] };
          return this.#kept.withDelta({ changeId, ids, touched, edits }, newestAt);
        }),
      );
      this.#kept.follow(outcome);
      return outcome;
    });
  }

  /**
   * Takes over a change that another connection to the same file has committed, a worker's: for undo and for the
   * snapshot.
   *
   * @param newestAt when the newest of its edits was made; UTC milliseconds
   * @returns it with what brings a snapshot up to date
   */
  adopt(written: ChangeOutcome, newestAt: number): ChangeOutcome {
    if (written.edits.length > 0) this.#undoStack.push(written.edits);
    return this.#follow(written, newestAt);
  }

  /** The same where the other connection took back the change of `toTakeBack`. */
  adoptTakenBack(way: Way, { outcome, restored }: TakenBack, newestAt: number): ChangeOutcome {
    if (outcome.edits.length > 0) this.#undoStack.takenBack(way, outcome.edits, restored);
    return this.#follow(outcome, newestAt);
  }

  #follow(written: ChangeOutcome, newestAt: number): ChangeOutcome {
    this.log.forget();
    if (written.edits.length === 0) return written;
    const outcome = this.#kept.withDelta(written, newestAt);
    this.#kept.follow(outcome);
    return outcome;
  }

  /** What the log remembers of heads is good for one transaction, whether that is kept or rolled back. */
  #remembering<T>(action: () => T): T {
    this.log.forget();
    try {
      return action();
    } finally {
      this.log.forget();
    }
  }
}
