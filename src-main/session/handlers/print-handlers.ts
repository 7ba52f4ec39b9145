import path from 'node:path';
import { exportName } from '../../../shared/documents/file-name.ts';
import { utcInstant } from '../../../shared/documents/format.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { writeWhole } from '../../files.ts';
import { attemptAsync } from '../../workbook/failures.ts';
import type { Handlers } from '../context.ts';
import { datedPdf } from '../dated-pdf.ts';
import type { SessionParts } from '../session-parts.ts';

type PrintHandlers = Pick<Handlers, 'slides.pdf'>;

/** The slides as the window prints them, in a file. */
export function printHandlers({ context, services, desk }: SessionParts): PrintHandlers {
  const { dialogs, desktop } = context;
  return {
    'slides.pdf': async () => {
      const about = await desk.inTurn(() => {
        const snapshot = desk.workbook.snapshot();
        const name = exportName(snapshot, 'Deep-dive briefing');
        return { suggestedName: `${name}.pdf`, date: utcInstant(snapshot.newestEditAt) };
      });
      if (!about.ok) return about;
      const { suggestedName, date } = about.value;
      const filter = { name: 'PDF', extensions: ['pdf'] };
      const file = await dialogs.chooseNewFile({ title: 'Where to put the slides', suggestedName, filter });
      if (file === undefined) return ok(null);
      return attemptAsync(file, async () => {
        const pdf = await desktop.printPage().catch(() => {
          throw new AppFailure({ code: 'cannot_print' });
        });
        writeWhole(file, datedPdf(pdf, date));
        return { document: services.documents.addOpenable(file), fileName: path.basename(file) };
      });
    },
  };
}
