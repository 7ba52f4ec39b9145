import type { Output } from '../../shared/ipc/contract.ts';
import { nameGiven } from './author.ts';
import { openDialog } from './dialogs.ts';
import { showError } from './notices.ts';
import { createStore } from './store.ts';
import { opened } from './workbook.ts';

/** A file that main knows. */
export type ChosenFile = NonNullable<Output<'feedback.choose'>>;

/** What the dialog begins with; undefined where it asks for a file. */
export const fileToImport = createStore<ChosenFile | undefined>(undefined);

/** Opens the import of feedback data, for somebody who has said who they are. */
export async function importFeedback(file?: ChosenFile): Promise<void> {
  const workbook = opened.get();
  if (workbook === undefined) return;
  if (workbook.readOnly) {
    showError({ code: 'opened_read_only' });
    return;
  }
  if (!(await nameGiven())) return;
  fileToImport.set(file);
  openDialog('import-feedback');
}
