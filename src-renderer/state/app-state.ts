import type { AppState, Settings } from '../../shared/ipc/contract.ts';
import { call } from '../bridge/bridge.ts';
import { showError } from './notices.ts';
import { createStore, useStore } from './store.ts';

/** What does not depend on a workbook: version, settings, recent files. Undefined until main has answered. */
const appState = createStore<AppState | undefined>(undefined);

export async function loadAppState(): Promise<void> {
  const answer = await call('app.state', {});
  if (answer.ok) appState.set(answer.value);
  else showError(answer.error);
}

export function useAppState(): AppState | undefined {
  return useStore(appState);
}

export function currentSettings(): Settings | undefined {
  return appState.get()?.settings;
}

export async function saveSettings(settings: Partial<Settings>): Promise<void> {
  const answer = await call('settings.save', settings);
  const before = appState.get();
  if (!answer.ok) showError(answer.error);
  else if (before !== undefined) appState.set({ ...before, settings: answer.value });
}
