// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { commandIds, commands } from '../../../shared/ipc/commands.ts';
import { inWords, matches } from '../../../src-renderer/frame/accelerator.ts';

const stroke = (key: string, ...held: readonly ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
  metaKey: held.includes('metaKey'),
});

describe('keys for commands', () => {
  it('mean the command only with exactly the keys held that it names', () => {
    expect(matches('CmdOrCtrl+Z', stroke('z', 'ctrlKey'))).toBe(true);
    expect(matches('CmdOrCtrl+Z', stroke('Z', 'ctrlKey', 'shiftKey'))).toBe(false);
    expect(matches('CmdOrCtrl+Shift+Z', stroke('Z', 'ctrlKey', 'shiftKey'))).toBe(true);
    expect(matches('Alt+Left', stroke('ArrowLeft', 'altKey'))).toBe(true);
    expect(matches('F6', stroke('F6'))).toBe(true);
    expect(matches(undefined, stroke('z'))).toBe(false);
  });

  it('are written as they stand on the keyboard', () => {
    expect(inWords('CmdOrCtrl+Shift+Z')).toBe('Ctrl + Shift + Z');
    expect(inWords('Alt+Left')).toBe('Alt + Left arrow');
  });

  it('belong to one command each', () => {
    const used = commandIds.flatMap((id) => commands[id].accelerator ?? []);
    expect(new Set(used).size).toBe(used.length);
  });
});
