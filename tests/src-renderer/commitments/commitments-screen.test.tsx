// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { model } from '../../../shared/model/model.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { CommitmentsScreen } from '../../../src-renderer/features/commitments/commitments-screen.tsx';
import { goTo, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../../shared/documents/assessment/rated.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { sectionNamed } from '../plan-section.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(() => {
  cleanup();
  startAt('overview');
});

function show(snapshot: WorkbookSnapshot, more = {}) {
  const bridge = openSaving(snapshot, more);
  const { container } = render(<CommitmentsScreen section={sectionNamed('commitments')} />);
  return { bridge, container };
}

const letters = { id: anId('letters'), title: 'Plain letters' } as const;
const one = aSnapshot().with('commitment', letters);
const open = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const filter = (name: string, label: string) => {
  const select = screen.getByRole('combobox', { name });
  const option = within(select).getByRole('option', { name: label });
  if (option instanceof HTMLOptionElement) fireEvent.change(select, { target: { value: option.value } });
};

describe('a commitment', () => {
  it('is taught about while there is none', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No commitments yet' })).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is entered with every field that the model has', () => {
    show(one.with('pain_point', { statement: 'I wait.' }).build());
    open('Plain letters');
    for (const { label } of Object.values(model.commitment.fields))
      expect(screen.getByText(label, { selector: '.field-label' })).toBeTruthy();
    expect(screen.getByText('Internal')).toBeTruthy();
  });

  it('shows the low practice that it grew from, which leads to where that is answered', () => {
    const snapshot = rate(aSnapshot(), 'measurement', ['emerging', 'established', 'not_practiced'])
      .with('commitment', {
        ...letters,
        dimensions: ['measurement'],
        practices: [ratingId('measurement-3')],
      })
      .build();
    show(snapshot);
    open('Plain letters');
    const chain = within(screen.getByRole('list', { name: 'From pain point to measure' }));
    const [first] = chain.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/^Low practicesMeasurement 3: [^:]+$/);
    const practices = within(screen.getByRole('group', { name: /^Practices it lifts/ }));
    expect(
      practices.getAllByRole('checkbox').map((box) => [box.closest('label')?.textContent, box]),
    ).toMatchObject([
      [expect.stringMatching(/^Measurement 1: .+Emerging$/), { checked: false }],
      [expect.stringMatching(/^Measurement 3: .+Not practiced$/), { checked: true }],
    ]);
    fireEvent.click(chain.getByRole('button', { name: /^Measurement 3/ }));
    const { result } = renderHook(usePlace);
    expect(result.current).toMatchObject({
      screen: 'focus',
      target: { kind: 'practice_rating', field: 'no_action_reason' },
    });
  });

  it('keeps the chain in view, and what it lacks leads to the field', async () => {
    show(one.build());
    expect(screen.getByText('Seven gaps')).toBeTruthy();
    open('Plain letters');
    const chain = within(screen.getByRole('list', { name: 'From pain point to measure' }));
    expect(chain.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(chain.getByRole('button', { name: /^No baseline/ }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Baseline' })),
    );
  });

  it('opens the folded part of the form in which a gap is', async () => {
    show(one.build());
    open('Plain letters');
    const who = screen.getByText('Who and with what').closest('details');
    if (who === null) throw new Error('no such part');
    act(() => {
      who.open = false;
    });
    fireEvent.click(screen.getByRole('button', { name: /^No owner/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Owner' })));
    expect(who.open).toBe(true);
  });

  it('shows the pain point that it answers, and that nothing proves it', () => {
    show(
      one
        .with('pain_point', { id: anId('waiting'), statement: 'I wait.' })
        .with('commitment', { ...letters, pain_points: [anId('waiting')] })
        .build(),
    );
    open('Plain letters');
    const chain = within(screen.getByRole('list', { name: 'From pain point to measure' }));
    expect(chain.getByRole('button', { name: 'I wait.' })).toBeTruthy();
    expect(chain.getByText('No evidence linked')).toBeTruthy();
  });

  it('gets milestones, which move', async () => {
    const { bridge } = show(
      one
        .with('milestone', { commitment: letters.id, title: 'First draft', due: '2023-11-15' })
        .with('milestone', { commitment: letters.id, title: 'In use' })
        .with('milestone', { commitment: anId('other'), title: 'Elsewhere' })
        .build(),
    );
    open('Plain letters');
    expect(screen.queryByText('Elsewhere')).toBeNull();
    expect(screen.getByText('November 15, 2023 · no status yet')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('button', { name: 'In use' }), { key: 'ArrowUp', altKey: true });
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
        'In use',
        'First draft',
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Add a milestone' }));
    await waitFor(() => expect(bridge.callsOf('workbook.change')).toHaveLength(2));
    expect(bridge.callsOf('workbook.change')[1]).toEqual({
      entries: [expect.objectContaining({ kind: 'milestone', set: { commitment: letters.id } })],
    });
  });

  it('opens for whoever is sent to one of its milestones', () => {
    const snapshot = one.with('milestone', {
      id: anId('draft'),
      commitment: letters.id,
      title: 'First draft',
    });
    openSaving(snapshot.build());
    goTo('commitments', { kind: 'milestone', id: anId('draft'), field: 'due' });
    show(snapshot.build());
    expect(screen.getByRole('button', { name: 'First draft' }).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the filters', () => {
  it('show the commitments of a service, a dimension, an owner and a status', () => {
    show(sampleSnapshot());
    expect(titles()).toHaveLength(5);
    filter('Service', 'Benefits Portal');
    expect(titles()).toEqual([
      'Finish online without a bank account',
      'An identity step that explains itself',
    ]);
    filter('Status', 'Underway');
    expect(titles()).toEqual(['An identity step that explains itself']);
    expect(screen.getByRole('status').textContent).toBe('1 of 5 shown');
    filter('Dimension', 'Governance and Strategy');
    expect(screen.getByText('No commitment fits this choice.')).toBeTruthy();
    open('Show all');
    expect(titles()).toHaveLength(5);
  });

  it('keep in sight what is edited until the next choice', async () => {
    show(sampleSnapshot());
    filter('Status', 'Planned');
    expect(titles()).toHaveLength(2);
    open('Finish online without a bank account');
    const form = screen.getByText('What').closest('details');
    const status = within(form ?? document.body).getByRole('combobox', { name: 'Status' });
    fireEvent.change(status, { target: { value: 'done' } });
    fireEvent.blur(status);
    await waitFor(() => expect(screen.getByText('Done', { selector: '.pill' })).toBeTruthy());
    expect(titles()).toHaveLength(2);
  });

  it('give a commitment that is added what is looked for, so that it is among those shown', async () => {
    const { bridge } = show(sampleSnapshot());
    filter('Dimension', 'Measurement');
    filter('Status', 'Underway');
    open('Add a commitment');
    await waitFor(() => expect(titles()).toContain('Untitled commitment'));
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [expect.objectContaining({ set: { dimensions: ['measurement'], status: 'underway' } })],
      },
    ]);
  });

  it('give way to a commitment that somebody is sent to', () => {
    const snapshot = sampleSnapshot();
    show(snapshot);
    filter('Service', 'Benefits Portal');
    const first = snapshot.records.commitment[0];
    if (first === undefined) throw new Error('no commitment');
    act(() => goTo('commitments', { kind: 'commitment', id: first.id }));
    expect(titles()).toHaveLength(5);
    expect(
      screen
        .getByRole('button', { name: 'One record of the call, open to every agent' })
        .getAttribute('aria-expanded'),
    ).toBe('true');
  });
});

it('commitments have no accessibility problem that axe finds', async () => {
  const { container } = show(sampleSnapshot());
  open('Decision letters that people can act on');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
