import path from 'node:path';
import { entriesForSending } from '../../../shared/assignments/sending.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Changed } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { findRecord, theOne } from '../../../shared/workbook/find.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { type CopyControl, checkPlaceOfCopy, writeSentCopy } from '../../workbook/sent-copy.ts';
import { changeNow } from '../changed.ts';
import type { Handlers } from '../context.ts';
import { suggestedCopyName, workbooks } from '../new-file.ts';
import type { SessionParts } from '../session-parts.ts';

type AssignmentHandlers = Pick<Handlers, 'assignment.send'>;

/** What people who owe a section are given: a copy of the workbook that opens on it. */
export function assignmentHandlers(parts: SessionParts): AssignmentHandlers {
  const { context, desk, jobs, services } = parts;
  return {
    'assignment.send': async ({ job, person }) => {
      const whose = await desk.inTurn(() => {
        desk.workbook.checkWritable();
        const snapshot = desk.workbook.snapshot();
        if (findRecord(snapshot, 'person', person) === undefined)
          throw new AppFailure({ code: 'unknown_record', kind: 'person', id: person, place: '' });
        const name = titleOfId(snapshot, 'person', person);
        const year = theOne(snapshot, 'workbook')?.fiscal_year;
        return { name, suggestedName: suggestedCopyName(name, year) };
      });
      if (!whose.ok) return whose;
      const { name, suggestedName } = whose.value;
      const file = await context.dialogs.chooseNewFile({
        title: `Where to put the copy for ${name}`,
        suggestedName,
        filter: workbooks,
      });
      if (file === undefined) return ok(null);
      const label = `Copying the workbook for ${name}`;
      return jobs.run(job, (control) =>
        desk.inTurn(async () => {
          const { signal } = control;
          const onProgress = (done: number, total: number) => control.onProgress({ done, total, label });
          const changed = await send(parts, file, person, { signal, onProgress });
          return { copy: { document: services.documents.add(file), fileName: path.basename(file) }, changed };
        }, file),
      );
    },
  };
}

/** The state goes into both, so it is set before the copy is made, and taken back where none could be. */
async function send(
  parts: SessionParts,
  file: string,
  person: RecordId,
  control: CopyControl,
): Promise<Changed> {
  checkPlaceOfCopy(file);
  const changed = await changeNow(parts, (workbook, author) =>
    workbook.change(author, entriesForSending(workbook.snapshot(), person)),
  );
  try {
    await writeSentCopy(parts.desk.workbook, file, person, control);
  } catch (cause) {
    if (changed.delta !== undefined) await changeNow(parts, (workbook, author) => workbook.undo(author));
    throw cause;
  }
  return changed;
}
