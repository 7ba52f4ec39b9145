import type { CommandId } from '../../shared/ipc/commands.ts';
import { flush } from './drafts.ts';
import { showDone, showError } from './notices.ts';
import { saveUndo } from './workbook.ts';

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

async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  await flush();
  const answer = await saveUndo(way);
  if (!answer.ok) showError(answer.error);
  else showDone(way === 'undo' ? 'Undone.' : 'Redone.');
}

export function undo(): Promise<void> {
  return takeBack('undo');
}

export function redo(): Promise<void> {
  return takeBack('redo');
}
