import path from 'node:path';
import { type AppError, describeError } from '../../shared/ipc/app-error.ts';

const what = (file: string) =>
  `${path.basename(file)} was moved, replaced or deleted while it was open here.`;

/** Said before a workbook is closed whose file is not in its place any more. */
export function displacedAndKept(file: string, backup: string) {
  return {
    message: `${what(file)} Everything saved in it is kept as a backup.`,
    detail: `The backup is ${backup}. To go on with it, open any copy of this workbook and restore it under “Backups”, or copy it to ${path.dirname(file)} and open the copy.`,
  };
}

/** The same where no backup could be made. */
export function displacedAndLost(file: string, error: AppError) {
  return {
    message: `${what(file)} What was saved in it could not be kept as a backup.`,
    detail: `${describeError(error)} If the file was moved, everything saved is in it where it is now.`,
  };
}
