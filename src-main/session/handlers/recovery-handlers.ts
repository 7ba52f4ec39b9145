import path from 'node:path';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { WorkbookCheck } from '../../verify/check-workbook.ts';
import { listBackups } from '../../workbook/backup.ts';
import { attempt, attemptAsync, valueOrThrow } from '../../workbook/failures.ts';
import { workbookExtension } from '../../workbook/format.ts';
import { identify } from '../../workbook/salvage/identify.ts';
import type { CheckJob } from '../../workers/check-worker.ts';
import { runJob } from '../../workers/run-job.ts';
import { salvageInWorker } from '../../workers/salvage-in-worker.ts';
import type { Handlers } from '../context.ts';
import { runJobInTurn } from '../job-in-turn.ts';
import { workbooks } from '../new-file.ts';
import type { SessionParts } from '../session-parts.ts';
import { itemOf } from './backup-handlers.ts';

type RecoveryHandlers = Pick<
  Handlers,
  'workbook.check' | 'damaged.backups' | 'damaged.restore' | 'damaged.salvage'
>;

/** Whether a workbook is sound, and what can be done about one that is not. */
export function recoveryHandlers(parts: SessionParts): RecoveryHandlers {
  const { context, services, desk, jobs } = parts;
  const { documents } = services;
  const backupsOf = async (file: string) => {
    const id = await identify(file);
    return { id, backups: id === undefined ? [] : listBackups(id) };
  };
  return {
    'workbook.check': ({ job }) =>
      runJobInTurn(parts, job, async (control) => {
        const file = desk.workbook.database.name;
        const { edits, problems } = valueOrThrow(
          await runJob<CheckJob, WorkbookCheck>('check-worker', { file }, control),
        );
        return { edits, problems: [...problems] };
      }),
    'damaged.backups': async ({ document }) => {
      const file = attempt('', () => documents.fileOf(document));
      if (!file.ok) return file;
      return attemptAsync(file.value, async () => (await backupsOf(file.value)).backups.map(itemOf));
    },
    'damaged.restore': async ({ document, backup }) => {
      const file = attempt('', () => documents.fileOf(document));
      if (!file.ok) return file;
      return desk.inTurn(async () => {
        const { id } = await backupsOf(file.value);
        return desk.restoreDamaged(file.value, backup, id);
      }, file.value);
    },
    'damaged.salvage': async ({ job, document }) => {
      const file = attempt('', () => documents.fileOf(document));
      if (!file.ok) return file;
      const name = path.basename(file.value, workbookExtension);
      const newFile = await context.dialogs.chooseNewFile({
        title: 'Where to keep what can be read',
        suggestedName: `${name} (saved)${workbookExtension}`,
        filter: workbooks,
      });
      if (newFile === undefined) return ok(null);
      const saved = await jobs.run(job, (control) =>
        salvageInWorker({ damaged: file.value, newFile }, control),
      );
      if (!saved.ok) return failed(saved.error);
      return ok({ document: documents.add(newFile), fileName: path.basename(newFile), report: saved.value });
    },
  };
}
