// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AssignmentsScreen } from '../../../src-renderer/features/assignments/assignments-screen.tsx';
import { FrameDialogs } from '../../../src-renderer/frame/frame-dialogs.tsx';
import { closeDialog } from '../../../src-renderer/state/dialogs.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openSaving } from '../saving-bridge.ts';

const [ann, ben] = [anId('ann'), anId('ben')];
const base = aSnapshot()
  .with('person', { id: ann, name: 'Ann Example' })
  .with('person', { id: ben, name: 'Ben Example' })
  .with('assignment', { id: anId('a'), section: 'team', person: ann, due: '2030-02-01', state: 'to_do' })
  .with('assignment', { id: anId('b'), section: 'needs', person: ben, state: 'accepted' });

const copy = { document: '0123456789abcdef', fileName: 'for-ann.cxwb' };
const changed = { ids: [], savedAt: 0, canUndo: true, canRedo: false };

function open(answer: unknown = { ok: true, value: { copy, changed } }) {
  const bridge = openSaving(base.build(), {}, { 'assignment.send': () => answer });
  render(
    <main>
      <AssignmentsScreen />
      <FrameDialogs />
      <Notices />
    </main>,
  );
  return bridge;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(letDialogsOpen);
afterEach(() => {
  closeDialog();
  cleanup();
});

describe('send to contributor', () => {
  it('proposes somebody who owes something, and shows what will be underway', async () => {
    open();
    press('Send to contributor…');
    const dialog = await screen.findByRole('dialog');
    expect(screen.getByRole('combobox', { name: 'Who it is for' })).toHaveProperty('value', ann);
    expect(dialog.textContent).toContain('Team and participation, due February 1, 2030');
    const found = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('makes the copy, and says where it is and what comes next', async () => {
    const bridge = open();
    press(/^Send a copy… ?to Ann Example$/);
    await screen.findByRole('dialog');
    press('Choose where to put it…');
    expect(await screen.findByText(/^for-ann\.cxwb is the copy for Ann Example/)).toBeTruthy();
    expect(bridge.callsOf('assignment.send')).toMatchObject([{ person: ann }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    press('Show in folder');
    expect(bridge.callsOf('document.reveal')).toEqual([{ document: copy.document }]);
  });

  it('is for whoever is pressed, also for somebody who owes nothing now', async () => {
    open();
    press(/^Send a copy… ?to Ben Example$/);
    expect(await screen.findByText(/Ben Example owes nothing now/)).toBeTruthy();
  });

  it('says why there is no copy, and stays open to try again', async () => {
    open({ ok: false, error: { code: 'file_exists', file: '/tmp/for-ann.cxwb' } });
    press('Send to contributor…');
    await screen.findByRole('dialog');
    press('Choose where to put it…');
    await waitFor(() =>
      expect(document.querySelector('form [role="alert"]')?.textContent).toContain('for-ann.cxwb'),
    );
    expect(screen.getByRole('button', { name: 'Choose where to put it…' })).toBeTruthy();
  });

  it('shows how far it is, and can be canceled', async () => {
    let finish: (answer: unknown) => void = () => undefined;
    const answer = new Promise((resolve) => {
      finish = resolve;
    });
    const bridge = open(answer);
    press('Send to contributor…');
    await screen.findByRole('dialog');
    press('Choose where to put it…');
    await waitFor(() => expect(bridge.callsOf('assignment.send')).toHaveLength(1));
    const [asked] = bridge.callsOf('assignment.send') as readonly { readonly job: string }[];
    bridge.emit('job.progress', { job: asked?.job, done: 1, total: 4, label: '' });
    expect(await screen.findByText('Making the copy for Ann Example…')).toBeTruthy();
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 1);
    press('Cancel');
    expect(bridge.callsOf('job.cancel')).toEqual([{ job: asked?.job }]);
    finish({ ok: false, error: { code: 'cancelled' } });
    await waitFor(() =>
      expect(document.querySelector('form [role="alert"]')?.textContent).toContain('canceled'),
    );
  });

  it('is not offered in a workbook that is only read', () => {
    const snapshot = base.build();
    openSaving(snapshot, { readOnly: true });
    render(<AssignmentsScreen />);
    expect(opened.get()?.readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  });
});
