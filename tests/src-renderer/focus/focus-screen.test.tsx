// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { FocusScreen } from '../../../src-renderer/features/focus/focus-screen.tsx';
import { goToTarget, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { rate, rateAll, ratingId } from '../../shared/documents/assessment/rated.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { sectionNamed } from '../plan-section.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  // The editor asks where its text stands when it takes the focus; jsdom draws nothing.
  Object.assign(Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new DOMRect(),
  });
});
afterEach(() => {
  cleanup();
  startAt('overview');
});

function Here() {
  const { screen: here, target } = usePlace();
  return <output>{`${here} ${target?.kind ?? ''} ${target?.field ?? ''}`.trim()}</output>;
}

function show(snapshot: WorkbookSnapshot, more = {}) {
  const bridge = openSaving(snapshot, more);
  const { container } = render(
    <>
      <FocusScreen section={sectionNamed('focus')} />
      <Here />
    </>,
  );
  return { bridge, container };
}

const levels = ['established', 'exemplary', 'established', 'emerging', 'not_practiced'];
const rated = rateAll(aSnapshot(), levels);
const row = (name: string) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr');
  if (found === null) throw new Error(`no row ${name}`);
  return within(found);
};

describe('focus areas', () => {
  it('are proposed from the lowest dimensions and chosen in one press, each with a reason to go on from', async () => {
    const { bridge } = show(rated.build());
    expect(row('Customer Understanding').getByText('Proposed')).toBeTruthy();
    expect(row('Measurement').queryByText('Proposed')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Choose the two proposed' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Focus areas' })).toBeTruthy());
    const [call] = bridge.callsOf('workbook.change') as [{ entries: { set: Record<string, string> }[] }];
    expect(call.entries.map(({ set }) => set.dimension)).toEqual([
      'customer_understanding',
      'service_design',
    ]);
    expect(call.entries[1]?.set.reason).toBe(
      'Service Design and Improvement stands at Not practiced; seven of its seven practices are below Established.',
    );
    expect(screen.queryByRole('button', { name: /proposed$/ })).toBeNull();
  });

  it('can be others than those proposed, and be taken off again with the keyboard back where one chose', async () => {
    show(rated.build());
    fireEvent.click(screen.getByRole('button', { name: 'Choose Measurement as a focus area' }));
    await waitFor(() => expect(row('Measurement').getByText('Chosen')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Take Measurement off the focus areas' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: 'Choose Measurement as a focus area' }),
      ),
    );
  });

  it('beyond two are warned of', () => {
    const three = ['measurement', 'service_design', 'customer_understanding'].reduce(
      (builder, dimension) => builder.with('focus_area', { dimension }),
      rated,
    );
    show(three.build());
    expect(screen.getByText(/^three dimensions are chosen/i)).toBeTruthy();
  });
});

describe('a low practice', () => {
  const low = rate(aSnapshot(), 'measurement', ['emerging', 'established']);

  it('stands here until it has an action or a reason', () => {
    show(low.build());
    expect(
      screen.getByText(/^One practice is below Established. One practice still needs an action/),
    ).toBeTruthy();
    expect(screen.getByText('Needs an answer')).toBeTruthy();
    cleanup();
    show(low.with('commitment', { title: 'A measurement plan', dimensions: ['measurement'] }).build());
    expect(screen.queryByText('Needs an answer')).toBeNull();
    expect(screen.getByRole('button', { name: 'A measurement plan' })).toBeTruthy();
    expect(screen.getByText('By the dimension’s commitments')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^1 / }));
    expect(screen.getByText(/^Covered by the dimension’s commitments:/).textContent).toContain(
      'A measurement plan',
    );
    cleanup();
    const naming = { title: 'A plan', practices: [ratingId('measurement-1')] };
    show(low.with('commitment', naming).build());
    expect(screen.getByText('Has an action')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^1 / }));
    expect(screen.getByText(/^Commitments that name it:/).textContent).toContain('A plan');
  });

  it('becomes an action in one press, without being opened', async () => {
    const { bridge } = show(low.build());
    fireEvent.click(screen.getByRole('button', { name: /^Start an action/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('commitments commitment title'));
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          expect.objectContaining({
            kind: 'commitment',
            set: expect.objectContaining({
              dimensions: ['measurement'],
              practices: [ratingId('measurement-1')],
            }),
          }),
        ],
      },
    ]);
  });

  it('opens for whoever is sent to the reason for no action', () => {
    openSaving(low.build());
    goToTarget({ kind: 'practice_rating', id: ratingId('measurement-1'), field: 'no_action_reason' });
    show(low.build());
    expect(screen.getByRole('status').textContent).toBe('focus practice_rating no_action_reason');
    expect(screen.getByText('Why no action is planned')).toBeTruthy();
  });

  it('is taught about while nothing is rated', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No practice is rated yet' })).toBeTruthy();
  });

  it('has no button to change anything in a workbook that is open to read', () => {
    show(low.build(), { readOnly: true });
    expect(screen.queryByRole('button', { name: /Choose|Start|Take/ })).toBeNull();
  });
});

it('focus and low practices have no accessibility problem that axe finds', async () => {
  const { container } = show(sampleSnapshot());
  fireEvent.click(screen.getByRole('button', { name: /^6 One plan governs/ }));
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
