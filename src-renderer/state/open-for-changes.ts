import { nameGiven } from './author.ts';
import { type DialogName, openDialog } from './dialogs.ts';
import { showError } from './notices.ts';
import { opened } from './workbook.ts';

/**
 * Opens a dialog that changes the workbook, for somebody who has said who they are; says so where it was opened
 * read-only.
 *
 * @param prepare sets what the dialog begins with
 */
export async function openForChanges(dialog: DialogName, prepare: () => void): Promise<void> {
  const workbook = opened.get();
  if (workbook === undefined) return;
  if (workbook.readOnly) {
    showError({ code: 'opened_read_only' });
    return;
  }
  if (!(await nameGiven())) return;
  prepare();
  openDialog(dialog);
}
