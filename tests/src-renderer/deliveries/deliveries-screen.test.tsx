// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { DeliveriesScreen } from '../../../src-renderer/features/deliveries/deliveries-screen.tsx';
import { startAt } from '../../../src-renderer/state/navigation.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { sectionNamed } from '../plan-section.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(() => {
  cleanup();
  startAt('overview');
});

function show(snapshot: WorkbookSnapshot, more = {}) {
  const bridge = openSaving(snapshot, more);
  const { container } = render(<DeliveriesScreen section={sectionNamed('deliveries')} />);
  return { bridge, container };
}

function withoutFirst(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, records: { ...snapshot.records, delivery: snapshot.records.delivery.slice(1) } };
}

describe('what was delivered', () => {
  it('is set against what last year’s plan promised', () => {
    show(sampleSnapshot());
    expect(screen.getByRole('heading', { name: 'Three commitments of FY 2022' })).toBeTruthy();
    expect(screen.getByText('It is said of each what became of it.')).toBeTruthy();
    expect(screen.getByText(/^Target: 10 minutes · The average wait fell/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Shorter waits on the claims line' }));
    expect(screen.getByText(/16.9 minutes \(FY 2022 Q1\) → 10 minutes, by December 30, 2022/)).toBeTruthy();
    const promise = within(screen.getByRole('combobox', { name: 'Commitment of last year' }));
    expect(
      promise
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
        .slice(1),
    ).toEqual(['Shorter waits on the claims line', 'Call-back instead of waiting', 'Plain decision letters']);
  });

  it('is not taken for said where a workbook that was carried forward only names the promises', () => {
    const sample = sampleSnapshot();
    const delivery = sample.records.delivery.map(({ result: _, ...unsaid }) => unsaid);
    show({ ...sample, records: { ...sample.records, delivery } });
    expect(screen.queryByText('It is said of each what became of it.')).toBeNull();
    expect(screen.getByText(/Three have no result yet/)).toBeTruthy();
  });

  it('is said of a promise in one press, with the keyboard on the result', async () => {
    const snapshot = withoutFirst(sampleSnapshot());
    const { bridge } = show(snapshot);
    fireEvent.click(screen.getByRole('button', { name: /^Say what became of it: Shorter waits/ }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Result' })),
    );
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          expect.objectContaining({
            kind: 'delivery',
            set: expect.objectContaining({ title: 'Shorter waits on the claims line' }),
          }),
        ],
      },
    ]);
    expect(screen.queryByRole('button', { name: /^Say what became of it/ })).toBeNull();
  });

  it('is taught about where no year before is known, and entered without a promise', async () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'Nothing delivered yet' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add a delivery' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title' })).toBeTruthy());
    expect(screen.queryByRole('combobox', { name: 'Commitment of last year' })).toBeNull();
    expect(screen.getByText('No result yet')).toBeTruthy();
  });

  it('cannot be changed in a workbook that is open to read', () => {
    show(withoutFirst(sampleSnapshot()), { readOnly: true });
    expect(screen.queryByRole('button', { name: /Say|Add|Delete/ })).toBeNull();
  });

  it('has no accessibility problem that axe finds', async () => {
    const { container } = show(withoutFirst(sampleSnapshot()));
    fireEvent.click(screen.getByRole('button', { name: 'Plain decision letters' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
