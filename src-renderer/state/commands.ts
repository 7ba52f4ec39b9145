import type { CommandId } from '../../shared/ipc/commands.ts';
import { type ChangedThing, changeInWords } from '../../shared/workbook/change-words.ts';
import { focusWhenDrawn } from '../ui/focus.ts';
import { announce } from './announcer.ts';
import { flush } from './drafts.ts';
import { undoMerge } from './merging.ts';
import { goToTarget } from './navigation.ts';
import { dismissDone, showDone, showError } from './notices.ts';
import { createStore, useStore } from './store.ts';
import { opened, saveUndo } from './workbook.ts';

/** What each command does; parts of the window that can do one say so here. */
const doers = new Map<CommandId, () => void>();

/** @returns what takes it back */
export function canDo(command: CommandId, run: () => void): () => void {
  doers.set(command, run);
  return () => {
    if (doers.get(command) === run) doers.delete(command);
  };
}

export function runCommand(command: CommandId): void {
  doers.get(command)?.();
}

/** Which way a change is being taken back that is so large that one notices; undefined otherwise. */
const takingBack = createStore<'undo' | 'redo' | undefined>(undefined);

export function useTakingBack(): 'undo' | 'redo' | undefined {
  return useStore(takingBack);
}

/** Milliseconds after which people wonder whether anything happens. */
const noticed = 700;

async function tellingIfLong<T>(way: 'undo' | 'redo', work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => takingBack.set(way), noticed);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    takingBack.set(undefined);
  }
}

/** What was undone may lie on another screen, so it is named and can be gone to. */
async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  if (takingBack.get() !== undefined) return;
  await flush();
  const before = opened.get();
  const allowed = way === 'undo' ? before?.canUndo : before?.canRedo;
  if (before === undefined || allowed !== true) {
    if (way === 'redo') announce('Nothing to redo');
    else
      showDone(
        'There is nothing to undo since this workbook was opened. Former values are in History, earlier states in Backups.',
      );
    return;
  }
  const answer = await tellingIfLong(way, saveUndo(way));
  dismissDone();
  if (!answer.ok) {
    showError(answer.error);
    return;
  }
  const { delta } = answer.value;
  const thing = delta === undefined ? undefined : changeInWords(before.snapshot, delta);
  const { target } = thing ?? {};
  const words = `${way === 'undo' ? 'Undone' : 'Redone'}${thing === undefined ? '' : `: ${thing.words}`}.`;
  if (target === undefined) showDone(words);
  else showDone(words, { label: 'Go there', run: () => goToTarget(target) });
  keepFocus(target);
}

/** The control that had the focus may have gone with what was undone. */
function keepFocus(target: ChangedThing['target']): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    focusWhenDrawn(...(target === undefined ? [] : [`${target.kind}/${target.id}`]), 'heading');
  });
}

/** After a merge, that is what undo means, until something is changed. */
export function undo(): Promise<void> {
  return opened.get()?.canUndoMerge === true ? undoMerge() : takeBack('undo');
}

export function redo(): Promise<void> {
  return takeBack('redo');
}
