import { useEffect } from 'react';
import { moveOf } from '../../shared/briefing/moves.ts';
import { type CommandId, commandIds, commands } from '../../shared/ipc/commands.ts';
import { planPage } from '../../shared/sections/section.ts';
import { call } from '../bridge/bridge.ts';
import { announce } from '../state/announcer.ts';
import { canDo, redo, runCommand, undo } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { flush } from '../state/drafts.ts';
import { importFeedback } from '../state/feedback-import.ts';
import { chooseAndOpen, mergeCopies } from '../state/merging.ts';
import { goBack, goForward, goTo } from '../state/navigation.ts';
import { showError } from '../state/notices.ts';
import { closeWorkbook, openSample } from '../state/open-workbook.ts';
import { isOnStage } from '../state/presenting/presenting.ts';
import { sendCopy } from '../state/sending.ts';
import { opened } from '../state/workbook.ts';
import { matches } from './accelerator.ts';
import { moveToRegion } from './regions.ts';

async function saveNow(): Promise<void> {
  if (await flush()) announce('Everything is saved');
}

async function ask(method: 'window.new' | 'workbook.reveal'): Promise<void> {
  const answer = await call(method, {});
  if (!answer.ok) showError(answer.error);
}

const doers: Readonly<Partial<Record<CommandId, () => void>>> = {
  'workbook.new': () => openDialog('new-workbook'),
  'workbook.nextYear': () => openDialog('next-year'),
  'workbook.open': () => void chooseAndOpen(),
  'workbook.sample': () => void openSample(),
  'window.new': () => void ask('window.new'),
  'workbook.save': () => void saveNow(),
  'workbook.reveal': () => void ask('workbook.reveal'),
  'workbook.check': () => openDialog('check-workbook'),
  'workbook.close': () => void closeWorkbook(),
  'workbook.merge': () => void mergeCopies(),
  'feedback.import': () => void importFeedback(),
  'assignment.send': () => void sendCopy(),
  'edit.undo': () => void undo(),
  'edit.redo': () => void redo(),
  'view.nextRegion': () => moveToRegion(1),
  'view.previousRegion': () => moveToRegion(-1),
  'go.anything': () => openDialog('go-to'),
  'go.back': goBack,
  'go.forward': goForward,
  'go.overview': () => goTo('overview'),
  'go.plan': () => goTo(planPage.id),
  'go.review': () => goTo('review'),
  'go.differences': () => goTo('differences'),
  'go.comments': () => goTo('comments'),
  'go.assignments': () => goTo('assignments'),
  'go.preview': () => goTo('preview'),
  'go.export': () => goTo('export'),
  'go.signOffs': () => goTo('sign-offs'),
  'go.results': () => goTo('results'),
  'go.history': () => goTo('history'),
  'go.backups': () => goTo('backups'),
  'go.settings': () => openDialog('settings'),
  'help.tour': () => openDialog('tour'),
  'help.report': () => openDialog('problem-report'),
  'help.keys': () => openDialog('keys'),
};

/**
 * The keyboard's way to the commands. What is done here is not left to the menu, which has the same
 * keys; undo is the workbook's everywhere, also inside of text.
 */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // While slides fill the window, keys mean what they mean to a presenter.
  if (isOnStage() && moveOf(event, false) !== undefined) return;
  // Text being typed: no command has a key of its own without Ctrl, Alt or Command.
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) return;
  const command = commandIds.find((id) => matches(commands[id].accelerator, event));
  if (command === undefined) return;
  // A dialog is answered or closed before anything else is done.
  if (document.querySelector('dialog[open]') !== null && command !== 'edit.undo') return;
  event.preventDefault();
  if (commands[command].needsWorkbook === true && opened.get() === undefined) return;
  runCommand(command);
}

export function useAppCommands(): void {
  useEffect(() => {
    const ends = commandIds.flatMap((id) => {
      const run = doers[id];
      return run === undefined ? [] : [canDo(id, run)];
    });
    // Before the editor, which would take Ctrl+K and Ctrl+Z for itself.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      for (const end of ends) end();
    };
  }, []);
}
