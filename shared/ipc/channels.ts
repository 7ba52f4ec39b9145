/**
 * The IPC channels: calls, events, and the paths of dropped files, which the preload sends on its own, so
 * that the page can never name one.
 */
export const channels = { call: 'hisp:call', event: 'hisp:event', dropped: 'hisp:dropped' } as const;

/** Files at once; more are refused together, in words. */
export const droppedAtMost = 20;

/** What main tells a window without being asked. Apart from their shapes, so that the preload stays small. */
export const eventNames = [
  'command',
  'file.arrived',
  'job.progress',
  'app.flush',
  'audience.view',
  'audience.moved',
  'audience.changed',
  'error',
] as const;

export type EventName = (typeof eventNames)[number];
