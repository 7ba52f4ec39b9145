import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quitWithTheLastWindow } from '../../../src-main/app/quitting.ts';
import type { Windows } from '../../../src-main/windows/windows.ts';

const { app } = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events');
  return { app: Object.assign(new EventEmitter(), { quit: vi.fn() }) };
});
vi.mock('electron/main', () => ({ app }));

const platform = process.platform;
const showAny = vi.fn();
let stay: () => void;

function on(name: NodeJS.Platform): void {
  Object.defineProperty(process, 'platform', { value: name });
  // Of all windows, these two are used.
  const windows = {
    showAny,
    onStay: (listener: () => void) => {
      stay = listener;
    },
  } as unknown as Windows;
  quitWithTheLastWindow(windows);
}

beforeEach(() => {
  app.removeAllListeners();
  app.quit.mockReset();
  showAny.mockReset();
});

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
});

describe('the program', () => {
  it.each(['win32', 'linux'] as const)('ends with its last window on %s', (name) => {
    on(name);
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it('stays without windows on a Mac, and opens one when it is wanted', () => {
    on('darwin');
    app.emit('window-all-closed');
    expect(app.quit).not.toHaveBeenCalled();
    app.emit('activate');
    expect(showAny).toHaveBeenCalledOnce();
  });

  it('ends on a Mac too where somebody quit, after its windows saved and went', () => {
    on('darwin');
    app.emit('before-quit');
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it('goes on where a window stayed', () => {
    on('darwin');
    app.emit('before-quit');
    stay();
    app.emit('window-all-closed');
    expect(app.quit).not.toHaveBeenCalled();
  });
});
