import { createStore, useStore } from './store.ts';

/** Dialogs of the whole window; one at a time. */
export type DialogName =
  | 'new-workbook'
  | 'next-year'
  | 'import-feedback'
  | 'send-copy'
  | 'merge'
  | 'check-workbook'
  | 'go-to'
  | 'settings'
  | 'tour'
  | 'keys'
  | 'problem-report'
  | 'who';

const dialog = createStore<DialogName | undefined>(undefined);

export function openDialog(name: DialogName): void {
  dialog.set(name);
}

export function closeDialog(): void {
  dialog.set(undefined);
}

export function useDialog(): DialogName | undefined {
  return useStore(dialog);
}

/** Resolves when no dialog of the window is open. */
export function dialogClosed(): Promise<void> {
  return new Promise((resolve) => {
    const end = dialog.subscribe(() => {
      if (dialog.get() !== undefined) return;
      end();
      resolve();
    });
  });
}
