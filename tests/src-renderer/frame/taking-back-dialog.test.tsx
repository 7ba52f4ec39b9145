// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TakingBackDialog } from '../../../src-renderer/frame/taking-back-dialog.tsx';
import { undo } from '../../../src-renderer/state/commands.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(letDialogsOpen);
afterEach(cleanup);

const done = { ok: true, value: { ids: [], savedAt: 1, canUndo: false, canRedo: true } };

describe('taking back a large change', () => {
  it('says so while it lasts, and is not begun a second time', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const bridge = openFake(sampleSnapshot(), { 'workbook.undo': () => promise }, { canUndo: true });
    render(<TakingBackDialog />);
    const undoing = undo();
    await screen.findByRole('dialog', { name: 'Undoing a large change' });
    await undo();
    resolve(done);
    await undoing;
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.callsOf('workbook.undo')).toHaveLength(1);
  });
});
