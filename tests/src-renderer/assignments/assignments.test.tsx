// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { AssignmentsScreen } from '../../../src-renderer/features/assignments/assignments-screen.tsx';
import { startAt, watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

const person = anId('cio');
const begun = aSnapshot()
  .with('person', { id: person, name: 'Casey Mockup' })
  .with('assignment', { id: anId('one'), section: 'team', person, due: '2020-01-31', state: 'in_progress' });

const assignments = () => opened.get()?.snapshot.records.assignment ?? [];

function show(builder = begun, readOnly = false) {
  startAt('assignments');
  openSaving(builder.build(), { readOnly });
  return render(<AssignmentsScreen />);
}

const openFirst = () => fireEvent.click(screen.getByRole('button', { name: 'Team and participation' }));

afterEach(cleanup);

describe('who does what', () => {
  it('says of each section whose it is, by when, how far it is, and what is overdue', async () => {
    const { container } = show();
    expect(screen.getByText('Casey Mockup · by January 31, 2020')).toBeTruthy();
    expect(screen.getByText('In progress')).toBeTruthy();
    expect(screen.getAllByText('Overdue').length).toBeGreaterThan(1);
    expect(screen.getByRole('row', { name: /^Casey Mockup 1 1 0 0/ })).toBeTruthy();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations).toEqual([]);
  });

  it('goes from step to step, and offers only what comes next', async () => {
    show();
    openFirst();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Done, hand back' }));
    await waitFor(() => expect(assignments()[0]?.state).toBe('returned'));
    fireEvent.click(screen.getByRole('button', { name: 'Ask for changes' }));
    await waitFor(() => expect(assignments()[0]?.state).toBe('changes_requested'));
  });

  it('leads to the section', () => {
    show();
    let place = '';
    const end = watchPlaces(({ screen: now }) => {
      place = now;
    });
    openFirst();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Team and participation' }));
    expect(place).toBe('team');
    end();
  });

  it('lists what nobody has, to be assigned in one press', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Assign Services' }));
    await waitFor(() => expect(assignments()).toHaveLength(2));
    expect(assignments()[1]).toMatchObject({ section: 'services', state: 'to_do' });
  });

  it('says what to do first where nothing is assigned', () => {
    show(aSnapshot());
    expect(screen.getByRole('heading', { name: 'Nothing is assigned yet' })).toBeTruthy();
  });

  it('is only read in a workbook that is only read', () => {
    show(begun, true);
    openFirst();
    for (const name of ['Done, hand back', /^Assign/])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
