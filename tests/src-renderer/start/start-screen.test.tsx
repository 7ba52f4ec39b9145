// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppState, RecentWorkbook } from '../../../shared/ipc/contract.ts';
import { StartScreen } from '../../../src-renderer/features/start/start-screen.tsx';
import { loadAppState } from '../../../src-renderer/state/app-state.ts';
import { canDo } from '../../../src-renderer/state/commands.ts';
import { anAppState } from '../app-state.ts';
import { openFake } from '../fake-bridge.ts';

afterEach(cleanup);

const permits: RecentWorkbook = {
  document: '00000000000000aa',
  fileName: 'permits.cxwb',
  folder: 'CX on share',
  provider: 'Example Permit Office',
  fiscalYear: 2027,
  blocking: 34,
  openedAt: Date.parse('2026-11-20T12:00:00Z'),
  missing: false,
};
const gone: RecentWorkbook = {
  ...permits,
  document: '00000000000000bb',
  provider: 'Example Benefits Service',
  missing: true,
};

async function start(app: AppState) {
  let state = app;
  const bridge = openFake(undefined, {
    'app.state': () => ({ ok: true, value: state }),
    'workbook.forget': () => {
      state = { ...state, recent: state.recent.filter(({ missing }) => !missing) };
      return { ok: true, value: {} };
    },
    'workbook.open': () => ({ ok: false, error: { code: 'file_missing', file: 'permits.cxwb' } }),
  });
  await loadAppState();
  render(<StartScreen />);
  return bridge;
}

describe('the first start', () => {
  it('says what this is and asks, and offers the tour first', async () => {
    await start(anAppState({ tourSeen: false }));
    const welcome = screen.getByRole('region', { name: 'Welcome' });
    expect(welcome.textContent).toContain('35 practices');
    expect(welcome.textContent).toMatch(/due February 24, 20\d\d \(§280\.14\)/);
    expect([...welcome.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Take the one-minute tour of the sample',
      'Start our workbook',
      'Open one we received',
    ]);
  });

  it('starts the tour by the command that the menu has', async () => {
    let toured = 0;
    const end = canDo('help.tour', () => {
      toured += 1;
    });
    await start(anAppState({ tourSeen: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Take the one-minute tour of the sample' }));
    end();
    expect(toured).toBe(1);
  });

  it('does not come back once the tour was taken, though no workbook was opened', async () => {
    await start(anAppState());
    expect(screen.queryByRole('region', { name: 'Welcome' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Recent workbooks' }).textContent).toContain('None yet.');
  });
});

describe('recent workbooks', () => {
  it('are told by provider, year, place and what still blocks, and open by a press', async () => {
    const bridge = await start(anAppState({ tourSeen: false }, { recent: [permits] }));
    const item = screen.getByRole('listitem');
    expect(item.textContent).toContain('permits.cxwb in CX on share');
    expect(item.textContent).toContain('34 must be fixed');
    fireEvent.click(screen.getByRole('button', { name: 'Example Permit Office, FY 2027' }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.open')).toEqual([{ document: permits.document, mode: 'write' }]),
    );
  });

  it('that cannot be found are not opened but removed, and the focus stays in the list', async () => {
    const bridge = await start(anAppState({}, { recent: [permits, gone] }));
    expect(screen.queryByRole('button', { name: /^Example Benefits Service/ })).toBeNull();
    fireEvent.click(
      screen.getByRole('button', { name: 'Remove from this list: Example Benefits Service, FY 2027' }),
    );
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(bridge.callsOf('workbook.forget')).toEqual([{ document: gone.document }]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Recent workbooks'));
  });
});

it('the start screen says when something stands in for the real runtime', async () => {
  await start(anAppState({}, { standIn: 'Runs on a stand-in for development.' }));
  expect(screen.getByText('Runs on a stand-in for development.')).toBeTruthy();
});
