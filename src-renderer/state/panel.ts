import { currentSettings, saveSettings } from './app-state.ts';
import { createStore, useStore } from './store.ts';

/** What the panel at the right shows: tabs in their order. */
export type PanelTab = 'guidance' | 'last-year' | 'history' | 'comments';

/** Undefined until somebody opens or closes it here; then the settings say how it was left. */
const isOpen = createStore<boolean | undefined>(undefined);
const chosen = createStore<PanelTab>('guidance');

function isOpenNow(): boolean {
  return isOpen.get() ?? currentSettings()?.panelOpen ?? true;
}

function open(next: boolean): void {
  isOpen.set(next);
  void saveSettings({ panelOpen: next });
}

export function togglePanel(): void {
  open(!isOpenNow());
}

export function choosePanelTab(tab: PanelTab): void {
  chosen.set(tab);
}

/** Opens the panel if it is closed. */
export function showPanelTab(tab: PanelTab): void {
  chosen.set(tab);
  if (!isOpenNow()) open(true);
}

export function usePanelOpen(): boolean {
  useStore(isOpen);
  return isOpenNow();
}

export function usePanelTab(): PanelTab {
  return useStore(chosen);
}
