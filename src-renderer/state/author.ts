import { currentSettings } from './app-state.ts';
import { dialogClosed, openDialog } from './dialogs.ts';
import { opened } from './workbook.ts';

/** Somebody who only reads said so; asked again when they type all the same. */
let isOnlyReading = false;

/** Somebody changes the workbook who has not said who they are. */
export function isNameless(): boolean {
  return currentSettings()?.author === '' && opened.get()?.readOnly === false;
}

/** Edits carry a name. It is asked for when somebody is about to make the first one. */
export function askBeforeTyping(): void {
  if (isNameless() && !isOnlyReading) openDialog('who');
}

export function askForName(): void {
  if (isNameless()) openDialog('who');
}

/**
 * For what a press changes at once, such as a new record or a new order: it goes on when somebody has said
 * who they are.
 *
 * @returns false for somebody who would rather not
 */
export async function nameGiven(): Promise<boolean> {
  if (!isNameless()) return true;
  openDialog('who');
  await dialogClosed();
  return !isNameless();
}

export function onlyReading(): void {
  isOnlyReading = true;
}
