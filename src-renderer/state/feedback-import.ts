import type { Output } from '../../shared/ipc/contract.ts';
import { openForChanges } from './open-for-changes.ts';
import { createStore } from './store.ts';

/** A file that main knows. */
export type ChosenFile = NonNullable<Output<'feedback.choose'>>;

/** What the dialog begins with; undefined where it asks for a file. */
export const fileToImport = createStore<ChosenFile | undefined>(undefined);

/** Opens the import of feedback data. */
export function importFeedback(file?: ChosenFile): Promise<void> {
  return openForChanges('import-feedback', () => fileToImport.set(file));
}
