import path from 'node:path';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Brought, MergeLook } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { attemptAsync, valueOrThrow } from '../../workbook/failures.ts';
import type { MergeSummary } from '../../workbook/merge/summary.ts';
import type { CopyTrial } from '../../workbook/merge/try-copies.ts';
import { workbookIdOf } from '../../workbook/restore-backup.ts';
import { tryCopiesInWorker } from '../../workers/merge-in-worker.ts';
import type { Handlers } from '../context.ts';
import { namingFiles, runJobInTurn } from '../job-in-turn.ts';
import { workbooks } from '../new-file.ts';
import type { SessionParts } from '../session-parts.ts';

type MergeHandlers = Pick<
  Handlers,
  'merge.choose' | 'merge.isCopy' | 'merge.look' | 'merge.run' | 'merge.undo'
>;

const broughtBy = (summary: MergeSummary): Brought => {
  const { applied, people, records, attachments, purged, conflicts, returned } = summary;
  const who = { people: forWindow(people), returned: [...returned] };
  return { applied, ...who, records, attachments, purged, conflicts };
};

const forWindow = (people: MergeSummary['people']): Brought['people'] =>
  people.map((person) => ({ ...person, sections: [...person.sections] }));

/** What others wrote in their copies comes into the open workbook: first what would come, then doing it. */
export function mergeHandlers(parts: SessionParts): MergeHandlers {
  const { context, services, desk } = parts;
  const { documents } = services;

  function lookedAt(copy: CopyTrial): MergeLook['copies'][number] {
    const { file } = copy;
    const known = {
      document: documents.add(file),
      fileName: path.basename(file),
      folder: path.dirname(file),
    };
    return 'refused' in copy
      ? { ...known, refused: namingFiles(copy.refused) }
      : { ...known, brings: broughtBy(copy.brings) };
  }

  return {
    'merge.choose': async () => {
      const files = await context.dialogs.chooseFiles({ title: 'Copies to merge', filters: [workbooks] });
      if (files === undefined) return ok(null);
      return ok(files.map((file) => ({ document: documents.add(file), fileName: path.basename(file) })));
    },
    'merge.isCopy': ({ document }) =>
      desk.inTurn(async () => {
        const { fileForWriting } = desk;
        const file = documents.fileOf(document);
        if (fileForWriting === undefined || file === fileForWriting) return { isCopy: false };
        // What cannot be read is told of where it is opened.
        const id = await attemptAsync(file, () => workbookIdOf(file));
        return { isCopy: id.ok && id.value === desk.workbook.meta.workbookId };
      }),
    'merge.look': ({ job, documents: chosen }) =>
      runJobInTurn(parts, job, async (control) => {
        const { workbook } = desk;
        workbook.checkWritable();
        const files = [...new Set(chosen)].map((document) => documents.fileOf(document));
        const { copies, applied, people, conflicts } = valueOrThrow(
          await tryCopiesInWorker(workbook, files, control),
        );
        return { copies: copies.map(lookedAt), applied, people: forWindow(people), conflicts };
      }),
    'merge.run': ({ job, documents: chosen }) =>
      runJobInTurn(parts, job, async (control) => {
        const files = [...new Set(chosen)].map((document) => documents.fileOf(document));
        const summary = await desk.merge(files, control);
        const opened = desk.describe();
        if (opened === null) throw new AppFailure({ code: 'closed' });
        return { opened, brought: broughtBy(summary) };
      }),
    'merge.undo': () => desk.inTurn(() => desk.undoMerge()),
  };
}
