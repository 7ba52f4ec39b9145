import { v7 } from 'uuid';
import { type AsBriefed, readAsBriefed } from '../../../shared/briefing/as-briefed.ts';
import { sessionEntries } from '../../../shared/briefing/session.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { attempt } from '../../workbook/failures.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { makeChange } from '../changed.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type BriefingHandlers = Pick<
  Handlers,
  'briefing.start' | 'briefing.shown' | 'briefing.note' | 'audience.open' | 'audience.show' | 'audience.close'
>;

/** What a briefing needs while it runs, and what of it is looked at later. */
export function briefingHandlers(parts: SessionParts): BriefingHandlers {
  const {
    desk,
    context: { audience },
  } = parts;
  return {
    'briefing.start': (meeting) =>
      makeChange(parts, (workbook, author) =>
        workbook.change(author, sessionEntries(workbook.snapshot(), newId(), meeting)),
      ),
    'briefing.shown': ({ session }) => desk.inTurn(() => asBriefed(desk.workbook, session)),
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

const newId = () => recordIdSchema.parse(v7());

function asBriefed(workbook: Workbook, id: RecordId): AsBriefed {
  const snapshot = workbook.snapshot();
  const session = findRecord(snapshot, 'briefing_session', id);
  const read = readAsBriefed(session?.snapshot, snapshot);
  if (read.ok) return read.value;
  throw new AppFailure({ code: 'unreadable_briefing', problems: [...read.error] });
}
