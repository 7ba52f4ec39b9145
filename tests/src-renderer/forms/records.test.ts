// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addRecord } from '../../../src-renderer/forms/records.ts';
import { loadAppState, saveSettings } from '../../../src-renderer/state/app-state.ts';
import { closeDialog } from '../../../src-renderer/state/dialogs.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { anAppState } from '../app-state.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(closeDialog);

describe('a change at a press, made by somebody who has not said who they are', () => {
  let bridge: ReturnType<typeof openSaving>;
  beforeEach(async () => {
    bridge = openSaving(
      aSnapshot().build(),
      {},
      {
        'app.state': () => ({ ok: true, value: anAppState({ author: '' }) }),
        'settings.save': (input) => ({ ok: true, value: { ...anAppState().settings, ...Object(input) } }),
      },
    );
    await loadAppState();
  });

  it('waits for the name, and then goes on', async () => {
    const added = addRecord('persona');
    await vi.waitFor(() => expect(bridge.callsOf('workbook.change')).toEqual([]), 10_000);
    await saveSettings({ author: 'CX lead' });
    closeDialog();
    expect(await added).toBeTypeOf('string');
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
  });

  it('is not made where no name is given', async () => {
    const added = addRecord('persona');
    closeDialog();
    expect(await added).toBeUndefined();
    expect(bridge.callsOf('workbook.change')).toEqual([]);
  });
});
