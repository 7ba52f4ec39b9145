import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { v7 } from 'uuid';
import type { Edition } from '../../shared/editions/edition.ts';
import { editionDigest } from '../../shared/editions/index.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { DeliverablePart } from '../../shared/submission/part.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { type Edit, programAuthor } from '../../shared/workbook/log/edit.ts';
import type { Tombstone } from '../../shared/workbook/log/tombstone.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { checkFolder, moveIntoPlace, temporaryFile, temporarySuffix } from '../files.ts';
import { type Blob, keepBlob } from './blobs.ts';
import type { Clock } from './change-writer.ts';
import { connect, type Database, Statements } from './database.ts';
import { attempt } from './failures.ts';
import { applicationId, schemaVersion } from './format.ts';
import { noLock } from './lock.ts';
import { LogStore } from './log-store.ts';
import { writeMeta } from './meta.ts';
import { Projector } from './projector.ts';
import { schemaStatements } from './schema.ts';
import { setTombstones } from './tombstones.ts';
import { Workbook } from './workbook.ts';

/** What another workbook hands over: a log as it stands, and bytes that are read when their turn comes. */
export type Inheritance = {
  readonly edits: readonly Edit[];
  readonly blobs: Iterable<Blob>;
  /** What was purged and must not come back. */
  readonly tombstones?: readonly Tombstone[];
};

export type NewWorkbook = {
  readonly edition: Edition;
  /** True where the edition came from a pack, so that exports carry it. */
  readonly editionLoaded: boolean;
  /** Given where the workbook continues one that exists elsewhere; else a new one. */
  readonly workbookId?: string;
  readonly lastYear?: (workbookId: string) => readonly DeliverablePart[];
  /** Comes before the entries. */
  readonly inherited?: Inheritance;
  readonly entries: (workbookId: string) => readonly Entry[];
  /** Entries that rest on what was entered before, such as sign-offs over its digest. */
  readonly afterwards?: (snapshot: WorkbookSnapshot) => readonly Entry[];
  /** Begins the message of a refusal for the entry with that index. */
  readonly placeOf?: (index: number) => string;
  /** Looks at the workbook before the file gets its name; what it throws keeps it from being made. */
  readonly check?: (workbook: Workbook) => void;
  readonly author?: string;
  readonly clock?: Clock;
};

/**
 * Makes a whole workbook beside its place, under a temporary name that has the mark in it.
 *
 * @returns the temporary file, for `moveIntoPlace`
 * @throws AppFailure with why it cannot be made; then nothing of it stays
 */
export function stageWorkbook(file: string, make: NewWorkbook, mark = temporarySuffix()): string {
  if (existsSync(file)) throw new AppFailure({ code: 'file_exists', file });
  checkFolder(path.dirname(file));
  const temporary = temporaryFile(file, mark);
  try {
    writeFile(temporary, make);
    return temporary;
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}

/**
 * Makes a workbook file with its first entries, whole or not at all; never over an existing file.
 *
 * @returns the error that an entry was refused with, if one was
 */
export function createWorkbook(file: string, make: NewWorkbook): Result<void, AppError> {
  return attempt(file, () => finishStaged(stageWorkbook(file, make), file));
}

/** Gives a staged workbook its name, or removes it. @throws AppFailure file_exists */
export function finishStaged(temporary: string, file: string): void {
  try {
    moveIntoPlace(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeFile(file: string, make: NewWorkbook): void {
  const database = connect(file, { create: true });
  try {
    initialize(database, file, make);
  } finally {
    database.close();
  }
}

/**
 * Writes tables, edition and first entries into an empty database.
 *
 * @throws AppFailure with what an entry was refused for
 */
export function initialize(database: Database, file: string, make: NewWorkbook): Workbook {
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
  const workbookId = make.workbookId ?? v7();
  const meta = {
    workbookId,
    edition: make.edition,
    editionDigest: editionDigest(make.edition),
    editionLoaded: make.editionLoaded,
  };
  database.transaction(() => {
    for (const statement of schemaStatements) database.exec(statement);
    const statements = new Statements(database);
    writeMeta(statements, meta, make.lastYear?.(workbookId) ?? []);
    if (make.inherited !== undefined) inherit(statements, make.inherited);
  })();
  const clock = make.clock === undefined ? {} : { clock: make.clock };
  const workbook = new Workbook({ file, database, lock: noLock, ...clock });
  const entered = workbook.change(make.author ?? programAuthor, make.entries(workbookId), make.placeOf);
  if (!entered.ok) throw new AppFailure(entered.error);
  const more = workbook.change(make.author ?? programAuthor, make.afterwards?.(workbook.snapshot()) ?? []);
  if (!more.ok) throw new AppFailure(more.error);
  make.check?.(workbook);
  return workbook;
}

function inherit(statements: Statements, { edits, blobs, tombstones = [] }: Inheritance): void {
  const log = new LogStore(statements);
  log.append(edits);
  for (const blob of blobs) keepBlob(statements, blob);
  setTombstones(statements, log, tombstones);
  new Projector(statements, log).project(edits);
}
