import { formatNumber } from '../documents/format.ts';
import { type Deliverable, deliverableLabels } from '../model/deliverable.ts';
import { findKind, kindNames } from '../model/model.ts';
import { assertNever } from './result.ts';

/** Who holds the writer lock of a workbook. */
export type LockHolder = { readonly host: string; readonly process: number; readonly since: string };

/**
 * Everything that can go wrong at a boundary, as data. It carries names, numbers and places, never
 * what somebody typed, so that it can be logged (design.md §6).
 */
export type AppError =
  | { readonly code: 'file_missing'; readonly file: string }
  | { readonly code: 'file_exists'; readonly file: string }
  | { readonly code: 'folder_missing'; readonly file: string }
  /** This user's own folder for backups and settings: a redirected profile that is out of reach, for example. */
  | { readonly code: 'data_folder_missing'; readonly file: string }
  | { readonly code: 'not_a_file'; readonly file: string }
  | { readonly code: 'no_permission'; readonly file: string }
  | { readonly code: 'read_only'; readonly file: string }
  | { readonly code: 'busy'; readonly file: string }
  /** `line`: the first one that was not read before. */
  | { readonly code: 'file_changed'; readonly file: string; readonly line?: number }
  | { readonly code: 'disk_full' }
  | { readonly code: 'disk_failed'; readonly reason: string }
  | { readonly code: 'empty_file'; readonly file: string }
  | { readonly code: 'not_a_workbook'; readonly file: string }
  | { readonly code: 'other_database'; readonly file: string }
  | { readonly code: 'truncated'; readonly file: string; readonly expected: number; readonly actual: number }
  | {
      readonly code: 'newer_version';
      readonly file: string;
      readonly version: number;
      readonly known: number;
    }
  | { readonly code: 'foreign_schema'; readonly file: string; readonly object: string }
  | { readonly code: 'damaged'; readonly file: string; readonly check: string }
  | {
      readonly code: 'nothing_to_salvage';
      readonly file: string;
      /** What is left: no row, rows of nobody knows whose workbook, or rows that nothing can be made of. */
      readonly left: 'nothing' | 'nameless' | 'loose';
    }
  | { readonly code: 'locked'; readonly file: string; readonly holder: LockHolder; readonly stale: boolean }
  | { readonly code: 'opened_read_only' }
  | { readonly code: 'closed' }
  | { readonly code: 'invalid_line'; readonly line: number; readonly problem: string }
  | { readonly code: 'unknown_kind'; readonly kind: string; readonly place: string }
  | { readonly code: 'unknown_field'; readonly kind: string; readonly field: string; readonly place: string }
  | {
      readonly code: 'invalid_value';
      readonly kind: string;
      readonly field: string;
      readonly problem: string;
      readonly place: string;
    }
  | { readonly code: 'invalid_id'; readonly place: string }
  | { readonly code: 'unknown_record'; readonly kind: string; readonly id: string; readonly place: string }
  | {
      readonly code: 'wrong_kind';
      readonly kind: string;
      readonly actual: string;
      readonly id: string;
      readonly place: string;
    }
  | { readonly code: 'key_missing'; readonly kind: string; readonly field: string; readonly place: string }
  | { readonly code: 'key_fixed'; readonly kind: string; readonly field: string; readonly place: string }
  | {
      readonly code: 'unknown_reference';
      readonly kind: string;
      readonly field: string;
      readonly place: string;
    }
  | { readonly code: 'invalid_author' }
  | { readonly code: 'cannot_undo' }
  | { readonly code: 'unknown_edition'; readonly edition: string; readonly known: readonly string[] }
  | {
      readonly code: 'invalid_edition_pack';
      readonly file: string;
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    }
  | {
      readonly code: 'not_ready';
      readonly deliverable: Deliverable;
      /** What blocks it or is not settled. */
      readonly count: number;
    }
  | { readonly code: 'unreadable_part'; readonly problems: readonly string[] }
  | { readonly code: 'unreadable_briefing'; readonly problems: readonly string[] }
  | { readonly code: 'invalid_submission'; readonly file: string; readonly problems: readonly string[] }
  | { readonly code: 'fiscal_year_missing'; readonly file: string }
  | {
      readonly code: 'fiscal_year_not_later';
      readonly file: string;
      readonly fiscalYear: number;
      readonly last: number;
    }
  | { readonly code: 'invalid_json'; readonly file: string; readonly problem: string }
  | { readonly code: 'not_utf8'; readonly file: string }
  | {
      readonly code: 'invalid_csv';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly problem: string;
    }
  | { readonly code: 'provider_missing'; readonly file: string }
  | { readonly code: 'responses_need_place'; readonly file: string; readonly missing: readonly string[] }
  | { readonly code: 'scale_unknown'; readonly file: string }
  | { readonly code: 'plan_outdated' }
  | { readonly code: 'unreadable_document'; readonly file: string }
  | { readonly code: 'file_too_large'; readonly file: string; readonly size: number; readonly limit: number }
  | { readonly code: 'unreadable_export'; readonly file: string; readonly problem: string }
  | { readonly code: 'unknown_backup'; readonly backup: string }
  | { readonly code: 'same_file'; readonly file: string }
  | { readonly code: 'other_workbook'; readonly file: string; readonly target: string }
  | {
      readonly code: 'other_edition';
      readonly file: string;
      readonly edition: string;
      readonly target: string;
      readonly known: string;
    }
  | { readonly code: 'unusable_copy'; readonly file: string; readonly problem: string }
  | { readonly code: 'cannot_undo_merge' }
  | { readonly code: 'cannot_purge'; readonly id: string; readonly problem: string }
  /** It is out of the tables, and `why` kept what is left in pages or backups from being removed. */
  | { readonly code: 'purge_unfinished'; readonly why: AppError['code'] }
  | { readonly code: 'attachment_purged' }
  | { readonly code: 'file_vanished'; readonly file: string }
  | { readonly code: 'file_replaced'; readonly file: string }
  | { readonly code: 'unknown_document' }
  | { readonly code: 'open_in_window'; readonly file: string }
  | { readonly code: 'cannot_open'; readonly file: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'worker_failed' }
  | { readonly code: 'unsafe_link' }
  | { readonly code: 'cannot_copy' }
  | { readonly code: 'cannot_print' }
  | { readonly code: 'attachment_empty'; readonly file: string }
  | {
      readonly code: 'attachment_too_large';
      readonly file: string;
      readonly size: number;
      readonly limit: number;
    }
  | { readonly code: 'attachment_program'; readonly file: string }
  | { readonly code: 'attachment_missing'; readonly file: string }
  | { readonly code: 'attachment_damaged'; readonly file: string }
  | { readonly code: 'not_a_picture'; readonly file: string }
  | { readonly code: 'window_crashed' }
  | { readonly code: 'wrong_call'; readonly method: string; readonly problem: string }
  | { readonly code: 'unexpected'; readonly method: string }
  | { readonly code: 'wrong_usage'; readonly problem: string };

/** A known name that the given one begins with, or the other way round, as with a plural. */
function suggestion(given: string, known: readonly string[]): string {
  const found =
    given === '' ? undefined : known.find((name) => name.startsWith(given) || given.startsWith(name));
  return found === undefined ? '' : ` Did you mean “${found}”?`;
}

function fieldsOf(kindName: string): string {
  const kind = findKind(kindName);
  return kind === undefined ? '' : `Its fields are ${Object.keys(kind.fields).join(', ')}.`;
}

const megabytes = (bytes: number) => `${formatNumber(Math.round((bytes / (1024 * 1024)) * 10) / 10)} MB`;

type NothingToSalvage = Extract<AppError, { code: 'nothing_to_salvage' }>;

function nothingToSalvage({ file, left }: NothingToSalvage): string {
  const untouched = 'It was not changed, and no new file was made. Restore a backup';
  switch (left) {
    case 'nothing':
      return `Nothing of a workbook can be read in ${file}. ${untouched}.`;
    case 'loose':
      return `Something of a workbook can be read in ${file}, but not what it belongs to, so it cannot be put in order. ${untouched}.`;
    case 'nameless':
      return `${file} does not say which workbook it is any more, and no backup here tells. ${untouched}, or name the workbook: “hisp salvage” has --workbook for its id, which “hisp inspect” of any copy prints.`;
  }
}

/** The one table of plain words for everything that can go wrong: what, where, and what to do. */
export function describeError(error: AppError): string {
  switch (error.code) {
    case 'file_missing':
      return `There is no file ${error.file}. Check the name and the folder.`;
    case 'file_exists':
      return `${error.file} already exists and was left as it is. Choose another name.`;
    case 'folder_missing':
      return `The folder ${error.file} does not exist or has vanished. Choose another folder.`;
    case 'not_a_file':
      return `${error.file} is a folder or a device, not a file. Choose a file.`;
    case 'data_folder_missing':
      return `The folder ${error.file}, where this program keeps backups and settings, cannot be reached. What you type is saved in the workbook all the same, but no backup can be made, and settings hold until you close the program. Open its network drive, or ask whoever looks after your computer.`;
    case 'no_permission':
      return `You may not read or write ${error.file}. Ask for access, or copy it to a folder of your own.`;
    case 'read_only':
      return `${error.file} cannot be changed: the file or its folder is read-only. Copy it to a folder of your own and open the copy.`;
    case 'busy':
      return `${error.file} is being written by another program just now. Wait a moment and try again.`;
    case 'file_changed':
      return `${error.file}${error.line === undefined ? ' was changed by another program after it was read' : `, line ${error.line}: another program changed the file while it was read up to here`}. Nothing was changed. Wait until it is written to its end, then read it again.`;
    case 'disk_full':
      return 'The disk is full. Nothing was changed. Free some space and try again.';
    case 'disk_failed':
      return `The disk did not take or give the data (${error.reason}). Nothing was changed. Try again, or copy the workbook to another disk.`;
    case 'empty_file':
      return `${error.file} is empty (0 bytes), so it holds no workbook. Restore a backup, or ask whoever sent it to send it again.`;
    case 'not_a_workbook':
      return `${error.file} is not a workbook. Choose a file ending in .cxwb that this program made.`;
    case 'other_database':
      return `${error.file} is a database of another program, not a workbook. Choose a file that this program made.`;
    case 'truncated':
      return `${error.file} is cut off: it should have ${formatNumber(error.expected)} bytes and has ${formatNumber(error.actual)}. It was probably copied while it was open. Copy it again, or restore a backup.`;
    case 'newer_version':
      return `${error.file} was written by a newer version of this program (file version ${error.version}; this program knows ${error.known}). Install the newer version to open it.`;
    case 'foreign_schema':
      return `${error.file} holds something no workbook has (${error.object}). It was changed by another program and is not opened. Restore a backup.`;
    case 'damaged':
      return `${error.file} is damaged (${error.check}). It was not changed. Restore a backup.`;
    case 'nothing_to_salvage':
      return nothingToSalvage(error);
    case 'locked':
      return `${error.file} is open on ${error.holder.host} (process ${error.holder.process}) since ${error.holder.since}. Close it there, or open it read-only here.${
        error.stale
          ? ' If you are sure that nobody has it open there, delete the file of the same name ending in .lock beside it.'
          : ''
      }`;
    case 'opened_read_only':
      return 'This workbook was opened read-only, so it cannot be changed here. Close the other window that has it open, then open it again.';
    case 'closed':
      return 'This workbook was closed. Open it again.';
    case 'invalid_line':
      return `Line ${error.line}: ${error.problem}. Correct the line and try again.`;
    case 'unknown_kind':
      return `${error.place}“${error.kind}” is not a kind of record.${suggestion(error.kind, kindNames)} The kinds are ${kindNames.join(', ')}.`;
    case 'unknown_field':
      return `${error.place}${error.kind} has no field “${error.field}”. ${fieldsOf(error.kind)}`;
    case 'invalid_value':
      return `${error.place}${error.kind}.${error.field} ${error.problem}.`;
    case 'invalid_id':
      return `${error.place}A record id must be a UUID in lower case.`;
    case 'unknown_record':
      return `${error.place}No ${error.kind} has the id ${error.id}. “hisp show FILE ${error.kind}” lists those there are.`;
    case 'wrong_kind':
      return `${error.place}${error.id} is a ${error.actual}, not a ${error.kind}. Use the kind that it is of, or another id.`;
    case 'key_missing':
      return error.field === 'id'
        ? `${error.place}A new ${error.kind} needs an “id”: a UUID in lower case that you make, such as 3f2a8c1e-5b7d-4e0a-9c55-0f4c2e7a1d11.`
        : `${error.place}A ${error.kind} needs an “id” or its key field “${error.field}”.`;
    case 'key_fixed':
      return `${error.place}${error.kind}.${error.field} identifies the record and never changes.`;
    case 'unknown_reference':
      return `${error.place}${error.kind}.${error.field} points to a record that does not exist, was deleted, or is of another kind.`;
    case 'invalid_author':
      return 'A change needs a name beside it, such as CX lead: 1 to 200 characters on one line. Say who makes it.';
    case 'cannot_undo':
      return 'This change cannot be undone any more, because something was changed on top of it. Use the history of the field instead.';
    case 'unknown_edition':
      return `There is no edition “${error.edition}”. Known editions: ${error.known.join(', ')}. Another one can be given as a file.`;
    case 'invalid_edition_pack':
      return `${error.file} is not a usable edition: ${error.problems.map((problem) => `${problem.path} ${problem.message}`).join('; ')}. Nothing was made.`;
    case 'not_ready':
      return `${deliverableLabels[error.deliverable]}: ${error.count === 1 ? '1 item still keeps it' : `${formatNumber(error.count)} items still keep it`} from being submitted. “Review” lists what must be fixed. Nothing was recorded.`;
    case 'unreadable_part':
      return `What was kept of this submission cannot be compared: ${error.problems.join('; ')}. It was entered by another program, or its text was purged.`;
    case 'unreadable_briefing':
      return `What was shown in this briefing cannot be read: ${error.problems.join('; ')}. The workbook as it is now is shown instead.`;
    case 'invalid_submission':
      return `${error.file} is not a usable submission: ${error.problems.join('; ')}. Nothing was made.`;
    case 'fiscal_year_missing':
      return `${error.file} does not say which fiscal year it is for, so no next year can follow it. Enter its fiscal year first. Nothing was made.`;
    case 'fiscal_year_not_later':
      return `${error.file} is for fiscal year ${error.last}. The year that follows it must be later, and at most 2199; ${error.fiscalYear} is not. Nothing was made.`;
    case 'invalid_json':
      return `${error.file} is not valid JSON: ${error.problem}. Correct it there, or have the file made again.`;
    case 'invalid_csv':
      return `${error.file}, line ${error.line}, column ${error.column}: ${error.problem}. Nothing was changed.`;
    case 'provider_missing':
      return `${error.file} does not say whose workbook it is, so the provider's rows cannot be told from others. Enter the provider's name first. Nothing was changed.`;
    case 'responses_need_place':
      return `${error.file} holds single responses and does not say what they are about. Say it: ${error.missing.join(', ')}. Nothing was changed.`;
    case 'scale_unknown':
      return `Every answer in ${error.file} is 1, which can be a thumb up or the lowest of five stars. Say which: thumbs or rating. Nothing was changed.`;
    case 'plan_outdated':
      return 'The workbook was changed after the file was read, so what was shown is not true any more. Nothing was imported. Read the file again.';
    case 'unreadable_document':
      return `${error.file} is not a ${error.file.endsWith('.pptx') ? 'PowerPoint deck' : 'Word document'} that can be read. Export it again.`;
    case 'not_utf8':
      return `${error.file} is not UTF-8 text. Save it as UTF-8 and try again.`;
    case 'file_too_large':
      return `${error.file} has ${formatNumber(error.size)} bytes; at most ${formatNumber(error.limit)} can be read.`;
    case 'unreadable_export':
      return `${error.file} was written but could not be read back (${error.problem}), so it was removed. Try again, or choose another folder.`;
    case 'unknown_backup':
      return `There is no backup “${error.backup}” of this workbook. List the backups to see which there are.`;
    case 'same_file':
      return `${error.file} is the very workbook that is open here, so there is nothing to merge. Choose the copies that others sent.`;
    case 'other_workbook':
      return `${error.file} is no copy of ${error.target}: it is another workbook, or another year’s. Nothing was changed. Only copies of the same workbook can be merged. To see what is in it, open it by itself.`;
    case 'other_edition':
      return `${error.file} was started with the edition ${error.edition}, and ${error.target} with ${error.known}, so they cannot be merged. Nothing was changed. Only copies that were started with one edition can be merged.${error.edition === error.known ? ' The two editions have the same name but do not say the same.' : ''}`;
    case 'unusable_copy':
      return `${error.file} cannot be merged, because it was damaged or changed by another program: ${error.problem}. Nothing was changed. Ask whoever sent it for another copy.`;
    case 'cannot_undo_merge':
      return 'There is no merge to undo: something was changed after it, or the workbook was closed since. The state before it is kept. Open Backups and restore “Before copies were merged”.';
    case 'cannot_purge':
      return `${error.id} cannot be purged: ${error.problem}. Nothing was purged.`;
    case 'purge_unfinished':
      return `What was purged shows nowhere any more, but traces of it are left in the file or in its backups: they could not be removed (${error.why}). Free some space on the disk, see that you may write to both, then purge the same again.`;
    case 'attachment_purged':
      return 'This very file was purged from the workbook, in this copy or another, so it is not attached again. Attach a file without what had to go.';
    case 'file_vanished':
      return `${error.file} was moved, renamed or deleted while it was open here, so this was not saved. Put it back where it was and try again, or make a backup now: it keeps everything saved so far.`;
    case 'file_replaced':
      return `Another file was put in the place of ${error.file} while it was open here, or somebody took it over, so this was not saved. Make a backup now to keep everything saved so far; then close the workbook and open it again.`;
    case 'unknown_document':
      return 'This file is not known here any more. Choose it again.';
    case 'open_in_window':
      return `${error.file} is open in another window of this program. Go on there, or open it read-only here.`;
    case 'cannot_open':
      return `Your computer could not open ${error.file}. There may be no program for it here.`;
    case 'cancelled':
      return 'It was canceled. Nothing was written.';
    case 'worker_failed':
      return 'The work stopped before it was done, because a part of the program failed. Nothing was written and nothing in the workbook was changed. Try again.';
    case 'unsafe_link':
      return 'Only web addresses that begin with https:// are opened. This one was not.';
    case 'cannot_print':
      return 'The slides could not be printed to a file. Try again, or export them as PowerPoint slides and save those as PDF.';
    case 'cannot_copy':
      return 'Nothing was copied: your computer did not take it. Close programs that watch the clipboard and try again.';
    case 'attachment_empty':
      return `${error.file} is empty (0 bytes), so it was not attached. Choose a file that holds something.`;
    case 'attachment_too_large':
      return `${error.file} has ${megabytes(error.size)}; at most ${megabytes(error.limit)} can be attached. Attach a smaller file, or give the web address where it is kept.`;
    case 'attachment_program':
      return `${error.file} is a program, a script or a document with macros. Such files can do harm and are neither attached nor opened. Attach a PDF or a plain document instead.`;
    case 'attachment_missing':
      return `This workbook holds the name of ${error.file} but not the file itself. Attach it again.`;
    case 'attachment_damaged':
      return `${error.file} is damaged inside the workbook, so it was not used. Attach it again, or restore a backup.`;
    case 'not_a_picture':
      return `${error.file} is not a picture that documents can show. Choose a PNG, JPEG or GIF file.`;
    case 'window_crashed':
      return 'The window stopped working and was loaded again. What was shown as saved is here; the last words typed may be missing.';
    case 'wrong_call':
      return `The window asked for something that cannot be done (${error.method} ${error.problem}). Nothing was changed.`;
    case 'unexpected':
      return `Something went wrong inside the program (${error.method}). What was shown as saved is saved. Try again; if it happens again, close the workbook and open it anew.`;
    case 'wrong_usage':
      return error.problem;
    default:
      return assertNever(error);
  }
}

/** Carries an AppError out of nested calls, so that a transaction rolls back on its way. */
export class AppFailure extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.name = 'AppFailure';
    this.error = error;
  }
}
