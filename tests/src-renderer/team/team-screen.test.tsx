// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { TeamScreen } from '../../../src-renderer/features/team/team-screen.tsx';
import { useArrival } from '../../../src-renderer/frame/use-arrival.ts';
import { findingsNow } from '../../../src-renderer/state/findings.ts';
import { goTo } from '../../../src-renderer/state/navigation.ts';
import { goToPlaceOf } from '../../../src-renderer/state/review-trail.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot, readOnly = false) {
  const bridge = openFake(snapshot, {}, { readOnly });
  goTo('team');
  findingsNow();
  const section = sectionsOf(snapshot.edition).find(({ id }) => id === 'team');
  if (section === undefined) throw new Error('no section');
  render(<TeamScreen section={section} />);
  return bridge;
}

function Arriving() {
  useArrival();
  return null;
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

  it('is reached from a finding about a missing role at the button that fills it', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    show(one.build());
    render(<Arriving />);
    document.querySelector('body > div')?.setAttribute('id', 'work');
    const [lead, data] = ['No customer experience lead', 'Nobody takes part as Chief Data Officer'].map(
      (words) => findingsNow().find(({ message }) => message.startsWith(words)),
    );
    for (const [finding, name] of [
      [lead, 'Name someone as Customer experience lead'],
      [data, 'Name someone as Chief Data Officer'],
    ] as const) {
      act(() => finding !== undefined && goToPlaceOf(finding));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));
    }
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
