// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SalvageReport } from '../../../shared/salvage/report.ts';
import { CheckDialog } from '../../../src-renderer/features/recovery/check-dialog.tsx';
import { DamagedDialog } from '../../../src-renderer/features/recovery/damaged-dialog.tsx';
import { dismissDamaged } from '../../../src-renderer/state/damaged.ts';
import { openDocument } from '../../../src-renderer/state/open-workbook.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

const document_ = '00ff00ff00ff00ff';
const backup = { id: 'b1', at: '2023-01-20T15:00:00.000Z', reason: 'daily', size: 1024 };
const report: SalvageReport = {
  workbookId: '00000000-0000-7000-8000-000000000001',
  edits: 12,
  attachments: 1,
  brokenRows: 1,
  lostAttachments: 0,
  isEditionGuessed: false,
  lost: [
    { what: 'edits', count: 3 },
    { what: 'newest', kind: 'service', id: 'x', field: 'name' },
  ],
};

beforeEach(letDialogsOpen);
afterEach(() => {
  act(dismissDamaged);
  cleanup();
});

/** Somebody opens a workbook that is refused, and asks what can be done. */
async function refused(answers: Parameters<typeof openFake>[1] = {}) {
  const bridge = openFake(undefined, {
    'workbook.open': () => ({
      ok: false,
      error: { code: 'damaged', file: 'ours.cxwb', check: 'its pages do not fit together' },
    }),
    'damaged.backups': () => ({ ok: true, value: [backup] }),
    ...answers,
  });
  render(
    <>
      <Notices />
      <DamagedDialog />
    </>,
  );
  await act(() => openDocument(document_));
  fireEvent.click(screen.getByRole('button', { name: 'What can be done…' }));
  return bridge;
}

describe('a workbook that is refused as damaged', () => {
  it('can have a backup put in its place', async () => {
    const bridge = await refused({
      'damaged.restore': () => ({ ok: false, error: { code: 'read_only', file: 'ours.cxwb' } }),
    });
    const dialog = within(await screen.findByRole('dialog', { name: 'This workbook is damaged' }));
    fireEvent.click(await dialog.findByRole('button', { name: /^Restore\s*the backup of January 20, 2023/ }));
    expect(await dialog.findByText(/cannot be changed/)).toBeTruthy();
    expect(bridge.callsOf('damaged.restore')).toEqual([{ document: document_, backup: 'b1' }]);
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(found.violations).toEqual([]);
  });

  it('has what can be read saved, and what cannot listed, without a word that was typed', async () => {
    const bridge = await refused({
      'damaged.backups': () => ({ ok: true, value: [] }),
      'damaged.salvage': () => ({
        ok: true,
        value: { document: '11ff', fileName: 'ours (saved).cxwb', report },
      }),
    });
    expect(await screen.findByText('There is no backup of this workbook on this computer.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save what can be read…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What could be read is saved' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '3 edits could not be read at all, though others name them.',
      'Service, Name: what was entered last could not be read. What stood there before stands there again. Check it.',
      '1 row of its tables could be read only in part.',
    ]);
    fireEvent.click(dialog.getByRole('button', { name: 'Open the new workbook' }));
    await waitFor(() => expect(bridge.callsOf('workbook.open')).toHaveLength(2));
    expect(bridge.callsOf('workbook.open')[1]).toEqual({ document: '11ff', mode: 'write' });
  });

  it('shows how far the saving is, and can end it', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const bridge = await refused({ 'damaged.salvage': () => promise });
    fireEvent.click(await screen.findByRole('button', { name: 'Save what can be read…' }));
    const [input] = bridge.callsOf('damaged.salvage');
    const { job } = input as { readonly job: string };
    act(() => bridge.emit('job.progress', { job, done: 1, total: 4, label: 'Reading its pages' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(bridge.callsOf('job.cancel')).toEqual([{ job }]);
    await act(async () => resolve({ ok: false, error: { code: 'cancelled' } }));
    expect(await screen.findByText(/It was canceled/)).toBeTruthy();
  });

  it('offers nothing of this where the file is not to blame', async () => {
    openFake(undefined, {
      'workbook.open': () => ({ ok: false, error: { code: 'no_permission', file: 'ours.cxwb' } }),
    });
    render(<Notices />);
    await act(() => openDocument(document_));
    expect(screen.queryByRole('button', { name: 'What can be done…' })).toBeNull();
  });
});

describe('checking a workbook', () => {
  function check(value: unknown) {
    const bridge = openFake(aSnapshot().build(), {
      'workbook.check': () => ({ ok: true, value }),
      'backup.make': () => ({ ok: true, value: backup }),
      'damaged.backups': () => ({ ok: true, value: [] }),
    });
    const onClose = vi.fn();
    render(
      <>
        <CheckDialog onClose={onClose} />
        <DamagedDialog />
      </>,
    );
    return { bridge, onClose };
  }

  it('says so where all is well', async () => {
    check({ edits: 1200, problems: [] });
    expect((await screen.findByText(/All is well/)).textContent).toContain('1,200 edits');
  });

  it('names what is wrong, and offers a backup, the earlier ones, and saving what can be read', async () => {
    const { bridge, onClose } = check({ edits: 5, problems: ['the table service is not what the log says'] });
    const dialog = within(await screen.findByRole('dialog', { name: 'This workbook has a problem' }));
    expect(dialog.getByRole('listitem').textContent).toBe('the table service is not what the log says');
    fireEvent.click(dialog.getByRole('button', { name: 'Back up now' }));
    expect(bridge.callsOf('backup.make')).toHaveLength(1);
    fireEvent.click(dialog.getByRole('button', { name: 'Save what can be read…' }));
    expect(onClose).toHaveBeenCalled();
    expect(await screen.findByRole('dialog', { name: 'This workbook is damaged' })).toBeTruthy();
  });
});
