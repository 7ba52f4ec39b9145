import type { RecordId } from '../../shared/model/id.ts';
import { nameGiven } from './author.ts';
import { openDialog } from './dialogs.ts';
import { showError } from './notices.ts';
import { createStore } from './store.ts';
import { opened } from './workbook.ts';

/** Whom the dialog begins with; undefined where it proposes somebody itself. */
export const personToSend = createStore<RecordId | undefined>(undefined);

/** Opens what makes a copy for a contributor, for somebody who has said who they are. */
export async function sendCopy(person?: RecordId): Promise<void> {
  const workbook = opened.get();
  if (workbook === undefined) return;
  if (workbook.readOnly) {
    showError({ code: 'opened_read_only' });
    return;
  }
  if (!(await nameGiven())) return;
  personToSend.set(person);
  openDialog('send-copy');
}
