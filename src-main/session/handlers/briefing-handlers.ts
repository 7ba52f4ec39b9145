import path from 'node:path';
import { v7 } from 'uuid';
import { type AsBriefed, readAsBriefed } from '../../../shared/briefing/as-briefed.ts';
import { sessionEntries } from '../../../shared/briefing/session.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { logoOf } from '../../attachments/stored.ts';
import { exportChoices } from '../../export/formats.ts';
import { attempt, valueOrThrow } from '../../workbook/failures.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { exportInWorker, prepareExport } from '../../workers/export-in-worker.ts';
import { makeChange } from '../changed.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type BriefingHandlers = Pick<
  Handlers,
  | 'briefing.start'
  | 'briefing.shown'
  | 'briefing.handout'
  | 'briefing.note'
  | 'audience.open'
  | 'audience.show'
  | 'audience.close'
>;

/** What a briefing needs while it runs, and what of it is looked at later. */
export function briefingHandlers(parts: SessionParts): BriefingHandlers {
  const {
    desk,
    services: { documents },
    context: { audience, dialogs },
  } = parts;
  return {
    'briefing.start': (meeting) =>
      makeChange(parts, (workbook, author) =>
        workbook.change(author, sessionEntries(workbook.snapshot(), newId(), meeting)),
      ),
    'briefing.shown': ({ session }) => desk.inTurn(() => asBriefed(desk.workbook, session)),
    'briefing.handout': async ({ session }) => {
      const source = await desk.inTurn(() => {
        const { snapshot, digest } = asBriefed(desk.workbook, session);
        const date = findRecord(desk.workbook.snapshot(), 'briefing_session', session)?.date ?? '';
        // Two may be held on one day.
        const nameEnd = ['as-briefed', date, digest.slice(0, 8)].filter(Boolean).join('-');
        return { snapshot, nameEnd, ...valueOrThrow(logoOf(desk.workbook, snapshot)) };
      });
      if (!source.ok) return source;
      prepareExport();
      const out = await dialogs.chooseFolder({ title: 'Where to put the handout as it was briefed' });
      if (out === undefined) return ok(null);
      const { snapshot, ...more } = source.value;
      const written = await exportInWorker(snapshot, { out, choices: handoutOnly, ...more });
      if (!written.ok) return written;
      const [file] = written.value;
      if (file === undefined) return ok(null);
      return ok({ document: documents.addOpenable(file.path), fileName: path.basename(file.path) });
    },
    'briefing.note': ({ session, slide, times }) =>
      makeChange(parts, (workbook, author) => {
        // What is noted of no session would make one.
        if (findRecord(workbook.snapshot(), 'briefing_session', session) === undefined)
          return failed({ code: 'unknown_record', kind: 'briefing_session', id: session, place: '' });
        return workbook.note(author, [
          { kind: 'briefing_session', id: session, set: { current_slide: slide, slide_times: times } },
        ]);
      }),
    'audience.open': async () => attempt('', () => audience.open()),
    'audience.show': async ({ view }) => {
      audience.show(view);
      return ok({});
    },
    'audience.close': async ({ ending }) => {
      if (ending) audience.end();
      else audience.hide();
      return ok({});
    },
  };
}

/** What was shown keeps no meetings, so that it has no minutes. */
const handoutOnly = exportChoices(
  ({ deliverable, format }) => deliverable === 'briefing' && format === 'word',
);

const newId = () => recordIdSchema.parse(v7());

function asBriefed(workbook: Workbook, id: RecordId): AsBriefed {
  const snapshot = workbook.snapshot();
  const session = findRecord(snapshot, 'briefing_session', id);
  const read = readAsBriefed(session?.snapshot, snapshot);
  if (read.ok) return read.value;
  throw new AppFailure({ code: 'unreadable_briefing', problems: [...read.error] });
}
