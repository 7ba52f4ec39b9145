// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackupItem } from '../../../shared/ipc/contract.ts';
import { BackupsScreen } from '../../../src-renderer/features/backups/backups-screen.tsx';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { sizeInWords } from '../../../src-renderer/ui/size-words.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

const daily: BackupItem = { id: 'b1', at: '2023-01-20T15:00:00.000Z', reason: 'daily', size: 1_572_864 };
const made: BackupItem = { id: 'b2', at: '2023-01-21T15:00:00.000Z', reason: 'by-hand', size: 2048 };

function show(kept: readonly BackupItem[], readOnly = false) {
  const backups = [...kept];
  const snapshot = aSnapshot().build();
  return openFake(
    snapshot,
    {
      'backup.list': () => ({ ok: true, value: [...backups] }),
      'backup.make': () => {
        backups.unshift(made);
        return { ok: true, value: made };
      },
      'backup.restore': () => ({ ok: true, value: opened.get() }),
    },
    { readOnly },
  );
}

beforeEach(letDialogsOpen);
afterEach(cleanup);

describe('the backups', () => {
  it('say when, why and how large', async () => {
    show([daily, { ...daily, id: 'b0', reason: 'before-merge' }]);
    render(<BackupsScreen />);
    const [, first, second] = await screen.findAllByRole('row');
    expect(first?.textContent).toContain('January 20, 2023, 10:00 AMFirst opened that day1.5 MB');
    expect(second?.textContent).toContain('Before copies were merged');
  });

  it('are made by hand at a press, and then listed', async () => {
    show([]);
    render(<BackupsScreen />);
    expect(await screen.findByRole('heading', { name: 'There is no backup yet' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back up now' }));
    expect(await screen.findByText('You asked for it')).toBeTruthy();
  });

  it('are restored only after saying what happens; Cancel has the focus', async () => {
    const bridge = show([daily]);
    render(<BackupsScreen />);
    fireEvent.click(await screen.findByRole('button', { name: /^Restore…/ }));
    const dialog = within(screen.getByRole('dialog', { name: /^Go back to January 20, 2023/ }));
    expect(dialog.getByText(/is kept as a backup first/)).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Cancel' }));
    expect(bridge.callsOf('backup.restore')).toEqual([]);
    await act(async () => {
      fireEvent.click(dialog.getByRole('button', { name: 'Restore this backup' }));
    });
    await waitFor(() => expect(bridge.callsOf('backup.restore')).toEqual([{ backup: 'b1' }]));
  });

  it('can only be looked at in a workbook that is read-only', async () => {
    show([daily], true);
    render(<BackupsScreen />);
    await screen.findByText('First opened that day');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a size', () => {
  it('is told in the unit that people would choose', () => {
    expect([1, 512, 2048, 1_572_864].map(sizeInWords)).toEqual(['1 byte', '512 bytes', '2 KB', '1.5 MB']);
  });
});
