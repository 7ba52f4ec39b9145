import SqliteDatabase from 'better-sqlite3';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import { failed, ok, type Result } from '../../shared/ipc/result.ts';

function errorOfSqlite(error: { readonly code: string }, file: string): AppError {
  const [, family = ''] = error.code.split('_');
  switch (family) {
    case 'FULL':
      return { code: 'disk_full' };
    case 'READONLY':
      return { code: 'read_only', file };
    // Of a schema or a header that it does not understand SQLite only says that there is an error.
    case 'ERROR':
      return { code: 'damaged', file, check: 'its tables cannot be read' };
    case 'CORRUPT':
      return { code: 'damaged', file, check: 'its pages do not fit together' };
    case 'NOTADB':
      return { code: 'not_a_workbook', file };
    case 'CANTOPEN':
    case 'PERM':
    case 'AUTH':
      return { code: 'no_permission', file };
    case 'BUSY':
    case 'LOCKED':
      return { code: 'busy', file };
    case 'CONSTRAINT':
      return { code: 'damaged', file, check: 'a reference points nowhere' };
    default:
      return { code: 'disk_failed', reason: error.code };
  }
}

function errorOfSystem(code: string, file: string): AppError {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file_missing', file };
    case 'EEXIST':
      return { code: 'file_exists', file };
    case 'EISDIR':
      return { code: 'not_a_file', file };
    case 'EACCES':
    case 'EPERM':
      return { code: 'no_permission', file };
    case 'EBUSY':
      return { code: 'busy', file };
    case 'EROFS':
      return { code: 'read_only', file };
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk_full' };
    default:
      return { code: 'disk_failed', reason: code };
  }
}

/**
 * The one place where errors of SQLite and of the system become errors of ours; their own messages
 * quote values and paths and go no further.
 *
 * @param file what was being read or written, for the message
 * @returns what to throw: an AppFailure, or the cause itself where it is a bug
 */
export function failureOf(cause: unknown, file: string): unknown {
  if (cause instanceof AppFailure) return cause;
  if (cause instanceof SqliteDatabase.SqliteError) return new AppFailure(errorOfSqlite(cause, file));
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause)
    return new AppFailure(errorOfSystem(cause.code, file));
  return cause;
}

/** Runs what may fail and makes its failure a value; bugs stay exceptions. */
export function attempt<T>(file: string, action: () => T): Result<T, AppError> {
  try {
    return ok(action());
  } catch (cause) {
    const failure = failureOf(cause, file);
    if (failure instanceof AppFailure) return failed(failure.error);
    throw failure;
  }
}

/** The same for what takes time. */
export async function attemptAsync<T>(file: string, action: () => Promise<T>): Promise<Result<T, AppError>> {
  try {
    return ok(await action());
  } catch (cause) {
    const failure = failureOf(cause, file);
    if (failure instanceof AppFailure) return failed(failure.error);
    throw failure;
  }
}

/** @throws AppFailure with the error, for callers whose own caller makes it a value again */
export function valueOrThrow<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

const damage: readonly AppError['code'][] = [
  'empty_file',
  'not_a_workbook',
  'other_database',
  'truncated',
  'foreign_schema',
  'damaged',
];

/** Is it the file that is not what it should be, and stays so? Else it may be read another time. */
export function isDamage({ code }: AppError): boolean {
  return damage.includes(code);
}
