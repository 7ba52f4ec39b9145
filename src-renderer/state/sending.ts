import type { RecordId } from '../../shared/model/id.ts';
import { openForChanges } from './open-for-changes.ts';
import { createStore } from './store.ts';

/** Whom the dialog begins with; undefined where it proposes somebody itself. */
export const personToSend = createStore<RecordId | undefined>(undefined);

/** Opens what makes a copy for a contributor. */
export function sendCopy(person?: RecordId): Promise<void> {
  return openForChanges('send-copy', () => personToSend.set(person));
}
