import type { ResultScope } from '../../../shared/feedback/results/scope.ts';
import { createStore, useStore } from '../../state/store.ts';
import { useSnapshot } from '../../state/workbook.ts';

type Chosen = { readonly workbookId: string; readonly scope: ResultScope };

const chosen = createStore<Chosen | undefined>(undefined);
const everything: ResultScope = {};

/** What results are narrowed to: kept while the window is open, and only for its workbook. */
export function useScope(): readonly [ResultScope, (scope: ResultScope) => void] {
  const { workbookId } = useSnapshot();
  const known = useStore(chosen);
  const scope = known?.workbookId === workbookId ? known.scope : everything;
  return [scope, (next) => chosen.set({ workbookId, scope: next })];
}
