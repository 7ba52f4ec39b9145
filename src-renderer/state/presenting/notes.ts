import { timesValue } from '../../../shared/briefing/times.ts';
import { showError } from '../notices.ts';
import { saveBriefingNote } from '../workbook.ts';
import { presenting, presentSlide, timesNow } from './presenting.ts';

let noting: Promise<void> | undefined;
let isDue = false;
let hasFailed = false;

async function noteWhileDue(): Promise<void> {
  while (isDue) {
    isDue = false;
    const state = presenting.get();
    if (state === undefined) return;
    const rows = timesValue(timesNow(state, Date.now()));
    const answer = await saveBriefingNote({
      session: state.session,
      slide: presentSlide(state).key,
      times: rows.map(([slide, seconds]) => [String(slide), Number(seconds)]),
    });
    // Said once: the talk goes on, and it is tried again with every slide.
    if (!answer.ok && !hasFailed) showError(answer.error);
    hasFailed = !answer.ok;
  }
}

/** Keeps which slide is shown and how long each has been; of several moves in a hurry the last one is kept. */
export function noteProgress(): Promise<void> {
  isDue = true;
  noting ??= noteWhileDue().finally(() => {
    noting = undefined;
  });
  return noting;
}
