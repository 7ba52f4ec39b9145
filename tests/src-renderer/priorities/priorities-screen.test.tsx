// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { PrioritiesScreen } from '../../../src-renderer/features/priorities/priorities-screen.tsx';
import { startAt } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { sectionNamed } from '../plan-section.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(() => {
  cleanup();
  startAt('overview');
});

function show(snapshot: WorkbookSnapshot) {
  const bridge = openSaving(snapshot);
  const { container } = render(<PrioritiesScreen section={sectionNamed('priorities')} />);
  return { bridge, container };
}

describe('priorities and alignment', () => {
  it('are taught about while there are none', () => {
    show(aSnapshot().build());
    for (const name of ['No designated services yet', 'No priorities yet', 'No indicators yet'])
      expect(screen.getByRole('heading', { name })).toBeTruthy();
  });

  it('ask of each designated service what changes, which the services screen leaves to the plan (§280.14)', () => {
    const services = aSnapshot()
      .with('service', { id: anId('line'), name: 'Claims line', designated: true })
      .with('service', { name: 'Front desk' })
      .with('service', { name: 'Portal', proposed_change: 'None yet.' })
      .build();
    show(services);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Claims line',
      'Portal',
    ]);
    const where = (field: string) => sectionOf(services, { kind: 'service', id: anId('line'), field })?.id;
    expect(where('proposed_change')).toBe('priorities');
    expect(where('offering')).toBe('services');
  });

  it('begin a priority with the budget year after the plan’s own', async () => {
    const { bridge } = show(aSnapshot().with('workbook', { fiscal_year: 2023 }).build());
    fireEvent.click(screen.getByRole('button', { name: 'Add a priority' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Priorities for FY 2025' })).toBeTruthy());
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [expect.objectContaining({ kind: 'priority', set: { budget_year: 2025 } })] },
    ]);
  });

  it('have no accessibility problem that axe finds', async () => {
    const { container } = show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: 'Next modules of the claims system' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
