import type { CommitmentFilter } from '../../shared/plan/commitment-filter.ts';
import { createStore, useStore } from './store.ts';
import { useWorkbook } from './workbook.ts';

type Chosen = { readonly workbookId: string; readonly filter: CommitmentFilter };

const chosen = createStore<Chosen | undefined>(undefined);

const everything: CommitmentFilter = {};

/** What the plan on one page is narrowed to: kept while the window is open, and only for its workbook. */
export function usePlanFilter(): readonly [CommitmentFilter, (filter: CommitmentFilter) => void] {
  const { workbookId } = useWorkbook().snapshot;
  const known = useStore(chosen);
  const filter = known?.workbookId === workbookId ? known.filter : everything;
  return [filter, (next) => chosen.set({ workbookId, filter: next })];
}
