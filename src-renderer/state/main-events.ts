import { call, listen } from '../bridge/bridge.ts';
import { loadAppState } from './app-state.ts';
import { fileArrived, refuseTooMany } from './arrivals.ts';
import { runCommand } from './commands.ts';
import { flush, flushToTheEnd, unsavedLabels } from './drafts.ts';
import { showError } from './notices.ts';
import { show } from './open-workbook.ts';
import { audienceChanged } from './presenting/audience.ts';
import { noteProgress } from './presenting/notes.ts';
import { presenting } from './presenting/presenting.ts';
import { opened } from './workbook.ts';

/** A date of which only a part was typed is no event to its control before that is left. */
function leaveDate(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && activeElement.type === 'date') activeElement.blur();
}

async function answerFlush(request: number): Promise<void> {
  leaveDate();
  await flushToTheEnd();
  if (presenting.get() !== undefined) await noteProgress();
  await call('app.flushed', {
    request,
    unsaved: unsavedLabels()
      .slice(0, 100)
      .map((label) => label.slice(0, 500)),
  });
}

/** The window may have been reloaded while a workbook was open. */
async function findOpenWorkbook(): Promise<void> {
  const answer = await call('workbook.current', {});
  if (!answer.ok) showError(answer.error);
  else if (answer.value !== null) show(answer.value);
}

function tellMenu(): void {
  const workbook = opened.get();
  void call('window.state', {
    workbookOpen: workbook !== undefined,
    canUndo: workbook?.canUndo ?? false,
    canRedo: workbook?.canRedo ?? false,
    canUndoMerge: workbook?.canUndoMerge ?? false,
  });
}

/** Everything that main tells this window without being asked. Called once, at the start. */
export function listenToMain(): void {
  listen('command', ({ command }) => runCommand(command));
  listen('app.flush', ({ request }) => void answerFlush(request));
  listen('file.arrived', fileArrived);
  listen('audience.changed', audienceChanged);
  listen('error', ({ error }) => showError(error));
  let told = '';
  opened.subscribe(() => {
    const workbook = opened.get();
    const state = `${workbook !== undefined} ${workbook?.canUndo} ${workbook?.canRedo} ${workbook?.canUndoMerge}`;
    if (state === told) return;
    told = state;
    tellMenu();
  });
  // What was typed is worth more than a moment's wait: leaving the window saves it.
  window.addEventListener('blur', () => void flush());
  // In time for a page that is loaded again; `pagehide` comes when nothing may be heard of it any more.
  window.addEventListener('beforeunload', () => void flush());
  window.addEventListener('pagehide', () => void flush());
  window.addEventListener('drop', refuseTooMany);
  void loadAppState();
  void findOpenWorkbook();
}
