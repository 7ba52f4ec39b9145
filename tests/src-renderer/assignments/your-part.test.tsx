// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { YourPartScreen } from '../../../src-renderer/features/assignments/your-part-screen.tsx';
import { PartBar } from '../../../src-renderer/frame/part-bar.tsx';
import { WhoDialog } from '../../../src-renderer/frame/who-dialog.tsx';
import { loadAppState } from '../../../src-renderer/state/app-state.ts';
import { startAt, watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { show } from '../../../src-renderer/state/open-workbook.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { anAppState } from '../app-state.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openSaving } from '../saving-bridge.ts';

const [ann, ben] = [anId('ann'), anId('ben')];
const base = aSnapshot()
  .with('person', { id: ann, name: 'Ann Example' })
  .with('person', { id: ben, name: 'Ben Example' })
  .with('assignment', {
    id: anId('late'),
    section: 'services',
    person: ann,
    due: '2030-03-01',
    state: 'in_progress',
    note: 'Describe the *new* line.',
  })
  .with('assignment', {
    id: anId('soon'),
    section: 'team',
    person: ann,
    due: '2030-02-01',
    state: 'in_progress',
  })
  .with('assignment', { id: anId('done'), section: 'capacity', person: ann, state: 'accepted' })
  .with('assignment', { id: anId('bens'), section: 'needs', person: ben, state: 'in_progress' });

function openCopy(sentTo = ann, author = 'CX lead') {
  const bridge = openSaving(
    base.build(),
    { sentTo },
    { 'app.state': () => ({ ok: true, value: anAppState({ author }) }) },
  );
  const workbook = opened.get();
  if (workbook !== undefined) show(workbook);
  return bridge;
}

const assignments = () => opened.get()?.snapshot.records.assignment ?? [];

beforeEach(letDialogsOpen);
afterEach(cleanup);

describe('a copy that was made for somebody', () => {
  it('opens on what they owe, the most urgent first, each a press away', async () => {
    let place = '';
    const end = watchPlaces(({ screen: now }) => {
      place = now;
    });
    openCopy();
    expect(place).toBe('your-part');
    const { container } = render(<YourPartScreen />);
    expect(screen.getByText(/made for Ann Example\. Two sections are yours, the first due/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Team and participation',
      'Services',
      'Handed back',
      'How it goes back',
    ]);
    expect(container.querySelector('.your-part-note em')?.textContent).toBe('new');
    expect(screen.queryByText('Customers and pain points')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Services' }));
    expect(place).toBe('services');
    end();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('is handed back section by section', async () => {
    openCopy();
    render(<YourPartScreen />);
    const [first] = screen.getAllByRole('button', { name: 'Done, hand back' });
    if (first !== undefined) fireEvent.click(first);
    await waitFor(() => expect(assignments().find(({ id }) => id === anId('soon'))?.state).toBe('returned'));
    expect(await screen.findByText(/One section is yours, due March 1, 2030/)).toBeTruthy();
  });

  it('proposes their name, and edits under another only where somebody wants to', async () => {
    const bridge = openCopy();
    await loadAppState();
    render(<YourPartScreen />);
    expect(screen.getByText('CX lead')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Edit as Ann Example' }));
    await waitFor(() => expect(bridge.callsOf('settings.save')).toEqual([{ author: 'Ann Example' }]));
    cleanup();
    openCopy(ann, '');
    await loadAppState();
    render(<WhoDialog onClose={() => undefined} />);
    expect(screen.getByRole('combobox', { name: 'Your name or role' })).toHaveProperty(
      'value',
      'Ann Example',
    );
  });

  it('says of each section whose it is, and leads back', () => {
    openCopy();
    startAt('needs');
    const { rerender } = render(<PartBar />);
    expect(screen.getByText(/It is with Ben Example/)).toBeTruthy();
    startAt('evidence');
    rerender(<PartBar />);
    expect(screen.getByText(/assigned to nobody/)).toBeTruthy();
    startAt('team');
    rerender(<PartBar />);
    expect(screen.getByText('Your section').parentElement?.textContent).toBe(
      'Your section, due February 1, 2030',
    );
    let place = '';
    const end = watchPlaces(({ screen: now }) => {
      place = now;
    });
    fireEvent.click(screen.getByRole('button', { name: 'Back to your part' }));
    expect(place).toBe('your-part');
    end();
  });

  it('opens like any workbook where that person is gone from the team', () => {
    let place = '';
    const end = watchPlaces(({ screen: now }) => {
      place = now;
    });
    openCopy(anId('gone'));
    end();
    expect(place).toBe('overview');
    startAt('needs');
    const { container } = render(<PartBar />);
    expect(container.textContent).toBe('');
  });
});
