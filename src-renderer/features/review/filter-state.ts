import { createStore, useStore } from '../../state/store.ts';
import { opened } from '../../state/workbook.ts';
import type { Filter } from './groups.ts';

const everything: Filter = { severity: 'all' };

/** Kept while fields are visited from the list; another workbook starts with everything. */
const filter = createStore<{ readonly workbookId: string | undefined; readonly filter: Filter }>({
  workbookId: undefined,
  filter: everything,
});

export function setFilter(next: Filter): void {
  filter.set({ workbookId: opened.get()?.snapshot.workbookId, filter: next });
}

export function useFilter(): Filter {
  const workbookId = useStore(opened, (workbook) => workbook?.snapshot.workbookId);
  const known = useStore(filter);
  return known.workbookId === workbookId ? known.filter : everything;
}
