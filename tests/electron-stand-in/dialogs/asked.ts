import { controlled } from '../settings.ts';
import { askOnPage } from './dialog-page.ts';
import type { DialogAnswer, ShownDialog } from './types.ts';

/**
 * Where a dialog's answer comes from: a test gives it, before or after the dialog appears, in order; a
 * person gives it in a window of its own.
 */
type Waiting = { readonly dialog: ShownDialog; readonly resolve: (answer: DialogAnswer) => void };

const shown: ShownDialog[] = [];
const waiting: Waiting[] = [];
const prepared: DialogAnswer[] = [];

export function ask(dialog: ShownDialog): Promise<DialogAnswer> {
  shown.push(dialog);
  if (!controlled) return askOnPage(dialog);
  const answer = prepared.shift();
  if (answer !== undefined) return Promise.resolve(answer);
  return new Promise((resolve) => {
    waiting.push({ dialog, resolve });
  });
}

/** For what needs no answer. */
export function note(dialog: ShownDialog): void {
  shown.push(dialog);
}

/** Answers the oldest dialog that waits, or else the next one to come. */
export function answerDialog(answer: DialogAnswer): void {
  const first = waiting.shift();
  if (first === undefined) prepared.push(answer);
  else first.resolve(answer);
}

/** For a test that wants to see a dialog on a page, as a person does. */
export async function moveDialogToPage(): Promise<void> {
  const first = waiting.shift();
  if (first !== undefined) first.resolve(await askOnPage(first.dialog));
}

export function waitingDialogs(): readonly ShownDialog[] {
  return waiting.map(({ dialog }) => dialog);
}

/** All there were, oldest first. */
export function shownDialogs(): readonly ShownDialog[] {
  return shown;
}
