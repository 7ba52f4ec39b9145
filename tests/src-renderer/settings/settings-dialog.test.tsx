// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { SettingsDialog } from '../../../src-renderer/features/settings/settings-dialog.tsx';
import { loadAppState } from '../../../src-renderer/state/app-state.ts';
import { canDo } from '../../../src-renderer/state/commands.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { anAppState } from '../app-state.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(letDialogsOpen);
afterEach(cleanup);

async function open(app: AppState, snapshot?: ReturnType<ReturnType<typeof aSnapshot>['build']>) {
  const bridge = openFake(snapshot, {
    'app.state': () => ({ ok: true, value: app }),
    'settings.save': (input) => ({ ok: true, value: Object.assign({ ...app.settings }, input) }),
  });
  await loadAppState();
  render(<SettingsDialog onClose={vi.fn()} />);
  return bridge;
}

describe('settings', () => {
  it('keep the name that stands beside edits on leaving the control', async () => {
    const bridge = await open(anAppState());
    const name = screen.getByRole('textbox', { name: 'Your name or role' });
    fireEvent.change(name, { target: { value: '  Evaluation Officer ' } });
    fireEvent.blur(name);
    await waitFor(() => expect(bridge.callsOf('settings.save')).toEqual([{ author: 'Evaluation Officer' }]));
  });

  it('never save an empty name, and say so', async () => {
    const bridge = await open(anAppState());
    const name = screen.getByRole('textbox', { name: 'Your name or role' });
    fireEvent.change(name, { target: { value: ' ' } });
    fireEvent.blur(name);
    expect(screen.getByText(/Write a name or a role/)).toBeTruthy();
    expect(bridge.callsOf('settings.save')).toEqual([]);
  });

  it('leave the panel of an open workbook to its window, which keeps the choice', async () => {
    const toggle = vi.fn();
    const end = canDo('view.panel', toggle);
    const bridge = await open(anAppState(), aSnapshot().build());
    fireEvent.click(screen.getByRole('checkbox', { name: /Show the side panel/ }));
    end();
    expect(toggle).toHaveBeenCalledOnce();
    expect(bridge.callsOf('settings.save')).toEqual([]);
  });

  it('keep the choice of the panel themselves while no workbook is open', async () => {
    const bridge = await open(anAppState());
    fireEvent.click(screen.getByRole('checkbox', { name: /Show the side panel/ }));
    await waitFor(() => expect(bridge.callsOf('settings.save')).toEqual([{ panelOpen: false }]));
  });

  it('tell the version, and where workbook and backups lie', async () => {
    await open(anAppState(), aSnapshot().build());
    expect(screen.getByText(/HISP CX Workbook 1\.2\.3/)).toBeTruthy();
    expect(screen.getByText(/test\.cxwb in Documents/)).toBeTruthy();
    expect(screen.getByText(/readable by you only/)).toBeTruthy();
  });
});
