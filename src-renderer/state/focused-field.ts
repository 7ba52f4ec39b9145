import type { RecordId } from '../../shared/model/id.ts';
import type { KindName } from '../../shared/model/model.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import { createStore, useStore } from './store.ts';

/** The field or record that the right-hand panel speaks about. */
export type Focused = { readonly kind: KindName; readonly id: RecordId; readonly field?: string };

const focused = createStore<Focused | undefined>(undefined);

export function focusOn(next: Focused | undefined): void {
  const now = focused.get();
  if (now?.kind === next?.kind && now?.id === next?.id && now?.field === next?.field) return;
  focused.set(next);
}

export function useFocused(): Focused | undefined {
  return useStore(focused);
}

const focusedFinding = createStore<Finding | undefined>(undefined);

/** The finding that Review has the focus on, whether or not a field stands behind it. */
export function focusOnFinding(finding: Finding): void {
  focusedFinding.set(finding);
}

export function useFocusedFinding(): Finding | undefined {
  return useStore(focusedFinding);
}
