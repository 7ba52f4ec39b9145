import type { AppState, Settings } from '../../shared/ipc/contract.ts';

/** What main tells about itself, for answers to `app.state`. */
export function anAppState(
  settings: Partial<Settings> = {},
  more: Partial<Omit<AppState, 'settings'>> = {},
): AppState {
  return {
    version: '1.2.3',
    platform: 'linux',
    recent: [],
    ...more,
    settings: { author: 'CX lead', tourSeen: true, panelOpen: true, ...settings },
  };
}
