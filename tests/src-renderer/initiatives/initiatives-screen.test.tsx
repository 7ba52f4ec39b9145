// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { countsByStatus } from '../../../src-renderer/features/initiatives/counts.ts';
import { InitiativesScreen } from '../../../src-renderer/features/initiatives/initiatives-screen.tsx';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot) {
  openSaving(snapshot);
  const section = sectionsOf(a11Edition2022).find(({ id }) => id === 'initiatives');
  if (section === undefined) throw new Error('there is no section for initiatives');
  render(<InitiativesScreen section={section} />);
}

describe('the initiatives', () => {
  it('are counted by how far they are', () => {
    expect(
      countsByStatus([
        { status: 'planned' },
        { status: 'underway' },
        { status: 'done' },
        { status: 'planned' },
        {},
      ]),
    ).toBe('5 initiatives: 1 underway, 2 planned, 1 done, and 1 without a status.');
    expect(countsByStatus([{ status: 'stopped' }])).toBe('1 initiative: 1 stopped.');
  });

  it('say on their closed cards how far they are and who answers for them', () => {
    show(
      aSnapshot()
        .with('initiative', { title: 'Call-back', status: 'underway', end: '2023-06-30' })
        .with('initiative', { title: 'Plain letters' })
        .build(),
    );
    expect(screen.getByText('Underway')).toBeTruthy();
    expect(screen.getByText('No status yet')).toBeTruthy();
    expect(screen.getByText('No owner yet · until June 30, 2023')).toBeTruthy();
  });

  it('are entered with every field that the model has', () => {
    show(aSnapshot().with('initiative', { title: 'Call-back' }).build());
    fireEvent.click(screen.getByRole('button', { name: 'Call-back' }));
    for (const { label } of Object.values(model.initiative.fields))
      expect(screen.getByText(label, { selector: '.field-label' })).toBeTruthy();
  });

  it('are taught about while there are none', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No initiatives yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add an initiative' })).toBeTruthy();
  });
});
