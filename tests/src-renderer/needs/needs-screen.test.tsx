// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { NeedsScreen } from '../../../src-renderer/features/needs/needs-screen.tsx';
import { goTo, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
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
      <NeedsScreen section={sectionNamed('needs')} />
      <Here />
    </>,
  );
  return { bridge, container };
}

const line = { id: anId('line'), name: 'Claims line', designated: true } as const;
const desk = { id: anId('desk'), name: 'Front desk' } as const;
const waiting = { id: anId('waiting'), statement: 'I wait.', service: line.id, severity: 'severe' } as const;
const services = aSnapshot().with('service', line).with('service', desk);
const one = services.with('pain_point', waiting);
const group = (name: string) => {
  const section = screen.getByRole('heading', { name, level: 3 }).closest('section');
  if (section === null) throw new Error(`no group ${name}`);
  return within(section);
};
const openCard = () => fireEvent.click(screen.getByRole('button', { name: 'I wait.' }));

describe('customers and their pain points', () => {
  it('are taught about while there are none, beginning with the services', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No personas yet' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'No pain points yet' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Services' }));
    expect(screen.getByRole('status').textContent).toBe('services');
  });

  it('stand under their service; a service that is not designated is named once it has one', () => {
    show(one.build());
    expect(group('Claims line').getByRole('button', { name: 'I wait.' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Front desk' })).toBeNull();
    cleanup();
    show(one.with('pain_point', { statement: 'I queue.', service: desk.id }).build());
    expect(group('Front desk').getByRole('button', { name: 'I queue.' })).toBeTruthy();
  });

  it('are added to the service whose button is pressed', async () => {
    const { bridge } = show(one.build());
    fireEvent.click(screen.getByRole('button', { name: 'Add a pain point of Claims line' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Statement' })),
    );
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [expect.objectContaining({ kind: 'pain_point', set: { service: line.id } })] },
    ]);
  });

  it('go to another service with the keyboard on them', async () => {
    show(one.build());
    openCard();
    const service = screen.getByRole('combobox', { name: 'Service' });
    service.focus();
    fireEvent.change(service, { target: { value: desk.id } });
    fireEvent.blur(service);
    await waitFor(() => expect(group('Front desk').getByRole('button', { name: 'I wait.' })).toBeTruthy());
    await waitFor(() =>
      expect(document.activeElement).toBe(group('Front desk').getByRole('combobox', { name: 'Service' })),
    );
  });

  it('choose among the moments of their own service, and keep one of another that was chosen', () => {
    const moments = one
      .with('moment', { id: anId('call'), service: line.id, description: 'The call' })
      .with('moment', { id: anId('counter'), service: desk.id, description: 'The counter' });
    show(moments.build());
    openCard();
    const labels = () =>
      within(screen.getByRole('combobox', { name: 'Moment' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(labels().slice(1)).toEqual(['The call']);
    cleanup();
    show(moments.with('pain_point', { ...waiting, moment: anId('counter') }).build());
    openCard();
    expect(labels().slice(1)).toEqual(['The call', 'The counter (Front desk)']);
  });

  it('say without opening that evidence or a commitment is missing', () => {
    show(one.build());
    expect(screen.getByText('Severe')).toBeTruthy();
    expect(screen.getByText('No commitment yet')).toBeTruthy();
    expect(screen.getByText('No evidence linked · not said how it is known · no burden said')).toBeTruthy();
  });

  it('begin a commitment in one press, and lead to its title', async () => {
    const { bridge } = show(one.build());
    openCard();
    fireEvent.click(screen.getByRole('button', { name: /^Start a commitment/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('commitments commitment title'));
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          expect.objectContaining({
            kind: 'commitment',
            set: { pain_points: [waiting.id], service: line.id },
          }),
        ],
      },
    ]);
  });

  it('ask for a reason where they are severe and nothing answers them', () => {
    const label = 'Why no commitment answers it';
    const reason = { id: waiting.id, no_commitment_reason: 'A law must change first.' };
    show(one.build());
    openCard();
    expect(screen.getByText(label)).toBeTruthy();
    cleanup();
    show(one.with('pain_point', reason).build());
    expect(screen.getByText('No commitment, reason given')).toBeTruthy();
    cleanup();
    const answered = one.with('commitment', { title: 'Shorter', pain_points: [waiting.id] });
    show(answered.build());
    openCard();
    expect(screen.queryByText(label)).toBeNull();
    cleanup();
    // What was written is printed, so it can be seen and taken back.
    show(answered.with('pain_point', reason).build());
    openCard();
    expect(screen.getByText(label)).toBeTruthy();
  });

  it('open for whoever is sent to them', () => {
    openSaving(one.build());
    goTo('needs', { kind: 'pain_point', id: waiting.id, field: 'burden_basis' });
    show(one.build());
    expect(screen.getByRole('button', { name: 'I wait.' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('cannot be changed in a workbook that is open to read', () => {
    show(one.build(), { readOnly: true });
    openCard();
    expect(screen.queryByRole('button', { name: /Add|Delete|Start|Give/ })).toBeNull();
  });

  it('have no accessibility problem that axe finds', async () => {
    const { container } = show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: /^Without a bank account/ }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
