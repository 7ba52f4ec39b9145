import { builtInEditions, findEdition } from '../../../shared/editions/index.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { checkFiscalYear, type EditionOfWorkbook } from '../../workbook/carry-forward.ts';
import { nextYearInWorker } from '../../workers/next-year-in-worker.ts';
import type { Handlers } from '../context.ts';
import { suggestedName, workbooks } from '../new-file.ts';
import type { SessionParts } from '../session-parts.ts';

type NextYearHandlers = Pick<Handlers, 'workbook.nextYear'>;

/** @throws AppFailure unknown_edition */
function builtIn(id: string): EditionOfWorkbook {
  const edition = findEdition(id);
  if (edition === undefined)
    throw new AppFailure({
      code: 'unknown_edition',
      edition: id,
      known: builtInEditions.map((known) => known.id),
    });
  return { edition, editionLoaded: false };
}

/**
 * The step from one year to the next: another file, made in a thread of its own from what is saved in this one.
 * What can be wrong with the request is said before anybody is asked for a place.
 */
export function nextYearHandlers({ context, desk, jobs }: SessionParts): NextYearHandlers {
  return {
    'workbook.nextYear': async ({ job, fiscalYear, edition }) => {
      const last = await desk.inTurn(() => {
        const { file, meta } = desk.workbook;
        const snapshot = desk.workbook.snapshot();
        checkFiscalYear(snapshot, fiscalYear, file);
        const isOther = edition !== undefined && edition !== meta.edition.id;
        const other = isOther ? { edition: builtIn(edition) } : {};
        return { oldFile: file, provider: theOne(snapshot, 'provider')?.name ?? '', other };
      });
      if (!last.ok) return last;
      const { oldFile, provider, other } = last.value;
      const newFile = await context.dialogs.chooseNewFile({
        title: `Where to keep the workbook of FY ${fiscalYear}`,
        suggestedName: suggestedName(provider, fiscalYear),
        filter: workbooks,
      });
      if (newFile === undefined) return ok(null);
      const made = await jobs.run(job, (control) =>
        nextYearInWorker({ oldFile, newFile, fiscalYear, ...other }, control),
      );
      return made.ok ? desk.inTurn(() => desk.open(newFile, 'write'), newFile) : made;
    },
  };
}
