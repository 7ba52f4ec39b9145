// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { TeamScreen } from '../../../src-renderer/features/team/team-screen.tsx';
import { goTo } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot, readOnly = false) {
  const bridge = openFake(snapshot, {}, { readOnly });
  goTo('team');
  const section = sectionsOf(snapshot.edition).find(({ id }) => id === 'team');
  if (section === undefined) throw new Error('no section');
  render(<TeamScreen section={section} />);
  return bridge;
}

const official = anId('official');
const one = aSnapshot().with('person', {
  id: official,
  name: 'Avery Sample',
  role: 'senior_official',
  title: 'Deputy Commissioner',
});

describe('the team', () => {
  it('offers to name somebody in a role that nobody fills', async () => {
    const bridge = show(one.build());
    fireEvent.click(screen.getByRole('button', { name: 'Name someone as Chief Data Officer' }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toMatchObject([
        { entries: [{ kind: 'person', set: { role: 'cdo' } }] },
      ]),
    );
  });

  it('opens a person from the role, with every field', async () => {
    show(one.build());
    const [inRole] = screen.getAllByRole('button', { name: 'Avery Sample' });
    if (inRole !== undefined) fireEvent.click(inRole);
    expect(await screen.findByDisplayValue('Deputy Commissioner')).toBeTruthy();
    for (const label of ['Name', 'Role', 'Title', 'Office', 'E-mail', 'Took part how'])
      expect(screen.getAllByText(label, { selector: '.field-label' })).toHaveLength(1);
  });

  it('teaches why people are asked for while nobody is named', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'Nobody is named yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a person' })).toBeTruthy();
  });

  it('cannot be changed where the workbook is read-only', () => {
    show(one.build(), true);
    expect(screen.queryByRole('button', { name: /Name someone|Add a person|Delete/ })).toBeNull();
  });
});
