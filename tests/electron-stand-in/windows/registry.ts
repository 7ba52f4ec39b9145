import type { BrowserWindow } from './browser-window.ts';

const windows = new Set<BrowserWindow>();
const whenAllClosed: (() => void)[] = [];
let focused: BrowserWindow | undefined;
let nextId = 1;

export function addWindow(window: BrowserWindow): number {
  windows.add(window);
  focused = window;
  return nextId++;
}

export function removeWindow(window: BrowserWindow): void {
  windows.delete(window);
  if (focused === window) focused = allWindows().at(-1);
  if (windows.size === 0) for (const tell of whenAllClosed) tell();
}

export function onAllWindowsClosed(tell: () => void): void {
  whenAllClosed.push(tell);
}

/** Oldest first. */
export function allWindows(): readonly BrowserWindow[] {
  return [...windows];
}

export function focusedWindow(): BrowserWindow | undefined {
  return focused;
}

export function focusMovesTo(window: BrowserWindow): void {
  if (focused === window || !windows.has(window)) return;
  const before = focused;
  focused = window;
  before?.emit('blur');
  window.emit('focus');
}
