import type { AsBriefed } from '../../../shared/briefing/as-briefed.ts';
import type { Session } from '../../../shared/briefing/session.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { call } from '../../bridge/bridge.ts';
import { nameGiven } from '../../state/author.ts';
import { flush } from '../../state/drafts.ts';
import { showError } from '../../state/notices.ts';
import { present } from '../../state/presenting/conduct.ts';
import { today } from '../../state/today.ts';
import { opened, saveBriefingStart } from '../../state/workbook.ts';

/** What was shown when it began; the workbook as it is now where that cannot be read, and then it says so. */
async function shownIn(session: Session): Promise<Pick<AsBriefed, 'snapshot'> | undefined> {
  const answer = await call('briefing.shown', { session: session.id });
  if (answer.ok) return answer.value;
  showError(answer.error);
  return opened.get();
}

/** Goes on with a briefing or rehearsal where it was left. */
export async function resume(session: Session): Promise<void> {
  await flush();
  const shown = await shownIn(session);
  if (shown !== undefined) await present(session, shown);
}

/** Begins one: what is shown from now on is the workbook as it is at this moment. */
export async function begin(rehearsal: boolean): Promise<void> {
  if (!(await nameGiven())) return;
  await flush();
  const answer = await saveBriefingStart({ rehearsal, date: today() });
  if (!answer.ok) {
    showError(answer.error);
    return;
  }
  const now = opened.get()?.snapshot;
  const session =
    now === undefined ? undefined : findRecord(now, 'briefing_session', answer.value.ids.at(-1));
  if (session !== undefined) await resume(session);
}
