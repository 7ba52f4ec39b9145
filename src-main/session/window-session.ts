import { statSync } from 'node:fs';
import path from 'node:path';
import type { Events } from '../../shared/ipc/contract.ts';
import { OpenedCopies } from '../attachments/opened-copies.ts';
import { attempt } from '../workbook/failures.ts';
import { workbookExtension } from '../workbook/format.ts';
import type { AppServices } from './app-services.ts';
import type { Handlers, WindowContext } from './context.ts';
import { Desk } from './desk.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { assignmentHandlers } from './handlers/assignment-handlers.ts';
import { attachmentHandlers } from './handlers/attachment-handlers.ts';
import { backupHandlers } from './handlers/backup-handlers.ts';
import { briefingHandlers } from './handlers/briefing-handlers.ts';
import { changeHandlers } from './handlers/change-handlers.ts';
import { clipboardHandlers } from './handlers/clipboard-handlers.ts';
import { conflictHandlers } from './handlers/conflict-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { feedbackHandlers } from './handlers/feedback-handlers.ts';
import { fileHandlers } from './handlers/file-handlers.ts';
import { mergeHandlers } from './handlers/merge-handlers.ts';
import { nextYearHandlers } from './handlers/next-year-handlers.ts';
import { printHandlers } from './handlers/print-handlers.ts';
import { purgeHandlers } from './handlers/purge-handlers.ts';
import { recoveryHandlers } from './handlers/recovery-handlers.ts';
import { reportHandlers } from './handlers/report-handlers.ts';
import { submissionHandlers } from './handlers/submission-handlers.ts';
import { Jobs } from './jobs.ts';

/** What one window does with files, from its opening to its closing. */
export type WindowSession = {
  readonly handlers: Handlers;
  /** Hands a file to the window as the event `file.arrived`; called once the window listens. */
  readonly openPath: (file: string) => void;
  /** The real path of the workbook that this window has open for writing. */
  readonly openFile: () => string | undefined;
  /** Ends long work, closes the workbook, removes what was temporary. What was typed must be flushed before. */
  readonly close: () => Promise<void>;
};

function kindOf(file: string): Events['file.arrived']['what'] {
  // What the system tells nothing about is told of where it is opened.
  const stats = attempt(file, () => statSync(file, { throwIfNoEntry: false }));
  if (stats.ok && stats.value?.isDirectory() === true) return 'folder';
  return file.toLowerCase().endsWith(workbookExtension) ? 'workbook' : 'other';
}

/** @param services the same for every window of the process */
export function createWindowSession(context: WindowContext, services: AppServices): WindowSession {
  const desk = new Desk(context, services);
  const jobs = new Jobs(context.emit);
  const copies = new OpenedCopies();
  const parts = { context, services, desk, jobs, copies };
  return {
    handlers: {
      ...appHandlers(parts),
      ...fileHandlers(parts),
      ...nextYearHandlers(parts),
      ...changeHandlers(parts),
      ...assignmentHandlers(parts),
      ...backupHandlers(parts),
      ...recoveryHandlers(parts),
      ...exportHandlers(parts),
      ...printHandlers(parts),
      ...attachmentHandlers(parts),
      ...submissionHandlers(parts),
      ...purgeHandlers(parts),
      ...clipboardHandlers(parts),
      ...feedbackHandlers(parts),
      ...briefingHandlers(parts),
      ...reportHandlers(parts),
      ...mergeHandlers(parts),
      ...conflictHandlers(parts),
    },
    openPath: (file) =>
      context.emit('file.arrived', {
        document: services.documents.add(file),
        fileName: path.basename(file),
        what: kindOf(file),
      }),
    openFile: () => desk.fileForWriting,
    close: async () => {
      await jobs.cancelAll();
      await desk.inTurn(() => desk.leaveForGood());
      copies.removeAll();
    },
  };
}
