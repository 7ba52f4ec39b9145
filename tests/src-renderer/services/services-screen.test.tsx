// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { ServicesScreen } from '../../../src-renderer/features/services/services-screen.tsx';
import { goTo, startAt } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(() => {
  cleanup();
  startAt('overview');
});

function show(snapshot: WorkbookSnapshot) {
  const bridge = openSaving(snapshot);
  const section = sectionsOf(a11Edition2022).find(({ id }) => id === 'services');
  if (section === undefined) throw new Error('there is no section for services');
  const { container } = render(<ServicesScreen section={section} />);
  return { bridge, container };
}

const standing = () => document.querySelector('.services-standing')?.textContent;

const service = { id: anId('line'), name: 'Claims line' } as const;
const openCard = () => fireEvent.click(screen.getByRole('button', { name: 'Claims line' }));

describe('the services', () => {
  it('are taught about while there are none', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No services yet' })).toBeTruthy();
    expect(screen.getByText(/inventory of them \(§280.5\)/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a service' })).toBeTruthy();
    expect(standing()).toBeUndefined();
  });

  it('say how many of at least two are designated and agreed with OMB, and until when', () => {
    const one = aSnapshot()
      .with('workbook', { fiscal_year: 2023 })
      .with('service', { ...service, designated: true });
    show(one.build());
    expect(standing()).toBe(
      '1 of at least 2 designated; for one service no date of agreement with OMB is recorded. Designation is due on December 31, 2022 (§280.14).',
    );
    cleanup();
    show(sampleSnapshot());
    expect(standing()).toMatch(/^2 of at least 2 designated, agreed with OMB\./);
  });

  it('tell what is in the inventory and what is missing without opening a card', () => {
    show(
      aSnapshot()
        .with('service', { ...service, types: ['benefits'] })
        .build(),
    );
    expect(screen.getByText('No unit yet · Benefits · No channels yet')).toBeTruthy();
    expect(screen.getByText('Not designated')).toBeTruthy();
  });

  it('ask why there is no digital channel only where there is none', () => {
    show(
      aSnapshot()
        .with('service', { ...service, channels: ['phone', 'in_person'] })
        .build(),
    );
    openCard();
    expect(screen.getByText('Why there is no digital channel')).toBeTruthy();
    cleanup();
    show(aSnapshot().with('service', service).build());
    openCard();
    expect(screen.queryByText('Why there is no digital channel')).toBeNull();
  });

  it('keep a reason in sight that a digital channel has made wrong, because it is printed', () => {
    const reason = 'Callers have no access.';
    show(
      aSnapshot()
        .with('service', { ...service, channels: ['website', 'phone'], no_digital_reason: reason })
        .build(),
    );
    openCard();
    expect(screen.getByText(/still say why there is none/)).toBeTruthy();
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it('warn as soon as digital channels only are ticked (§280.6)', async () => {
    show(
      aSnapshot()
        .with('service', { ...service, channels: ['phone'] })
        .build(),
    );
    openCard();
    const channels = within(screen.getByRole('group', { name: 'Channels' }));
    fireEvent.click(channels.getByRole('checkbox', { name: 'Website' }));
    fireEvent.click(channels.getByRole('checkbox', { name: 'Phone' }));
    fireEvent.blur(channels.getByRole('checkbox', { name: 'Phone' }));
    await waitFor(() => expect(screen.getByText(/Only digital channels are chosen/)).toBeTruthy());
  });

  it('fold what only a designated service needs, and open it when one is designated', async () => {
    show(aSnapshot().with('service', service).build());
    openCard();
    const elements = () => screen.getByText('The five elements').closest('details');
    expect(elements()?.open).toBe(false);
    expect(screen.queryByText('Agreed with OMB on')).toBeNull();
    const designated = within(screen.getByRole('radiogroup', { name: 'Designated service' }));
    fireEvent.click(designated.getByRole('radio', { name: 'Yes' }));
    fireEvent.blur(designated.getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(elements()?.open).toBe(true));
    expect(screen.getByText('Agreed with OMB on')).toBeTruthy();
  });

  it('open the folded group of a field that somebody is sent to', () => {
    openSaving(aSnapshot().with('service', service).build());
    goTo('services', { kind: 'service', id: service.id, field: 'demand' });
    show(aSnapshot().with('service', service).build());
    expect(screen.getByText('The five elements').closest('details')?.open).toBe(true);
    expect(screen.getByText('Volume and reach').closest('details')?.open).toBe(false);
    act(() => goTo('services', { kind: 'service', id: service.id, field: 'equity_measures' }));
    expect(screen.getByText('Volume and reach').closest('details')?.open).toBe(true);
  });

  it('lead to a moment that matters through its service', () => {
    openSaving(aSnapshot().build());
    goTo('services', { kind: 'moment', id: anId('call') });
    show(
      aSnapshot()
        .with('service', service)
        .with('moment', { id: anId('call'), service: service.id, stage: 'start', description: 'The call.' })
        .build(),
    );
    expect(screen.getByRole('button', { name: 'The call.' }).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Moments that matter').closest('details')?.open).toBe(true);
  });

  it('add a moment to the service that is open', async () => {
    const { bridge } = show(
      aSnapshot()
        .with('service', { ...service, designated: true })
        .build(),
    );
    openCard();
    fireEvent.click(screen.getByRole('button', { name: 'Add a moment' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Untitled moment that matters' })).toBeTruthy(),
    );
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [expect.objectContaining({ kind: 'moment', set: { service: service.id } })] },
    ]);
  });

  it('take down that no telemetry is in place, which an empty checklist does not say', async () => {
    const digital = { ...service, designated: true, channels: ['website', 'phone'] };
    const { bridge } = show(aSnapshot().with('service', digital).build());
    openCard();
    expect(screen.getByText('Not filled in')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Nothing of this is in place yet' }));
    await waitFor(() => expect(screen.getByText('0 of 7 in place')).toBeTruthy());
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [{ kind: 'service', id: service.id, set: { telemetry: [] } }] },
    ]);
  });

  it('leave to the Action Plan what only the plan prints', () => {
    show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: 'Benefits Claims Line' }));
    expect(screen.queryByText('Proposed change')).toBeNull();
  });

  it('have headings in order and no accessibility problem that axe finds', async () => {
    const { container } = show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: 'Benefits Claims Line' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('unfold the part that holds the life experience for whoever is sent to it', () => {
    show(aSnapshot().with('service', service).build());
    act(() => goTo('services', { kind: 'service', id: anId('line'), field: 'life_experience' }));
    const field = screen.getByRole('textbox', { name: 'Life experience' });
    expect(field.closest('details')).toHaveProperty('open', true);
  });
});
