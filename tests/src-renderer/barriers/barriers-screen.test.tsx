// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { BarriersScreen } from '../../../src-renderer/features/barriers/barriers-screen.tsx';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot) {
  const bridge = openSaving(snapshot);
  const section = sectionsOf(a11Edition2022).find(({ id }) => id === 'barriers');
  if (section === undefined) throw new Error('there is no section for barriers');
  render(<BarriersScreen section={section} />);
  return bridge;
}

describe('barriers and catalysts', () => {
  it('stand in two lists, each taught about on its own', () => {
    show(aSnapshot().with('barrier', { description: 'The post is vacant.', kind: 'staffing' }).build());
    expect(screen.getByRole('heading', { name: 'Barriers', level: 2 })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'The post is vacant.', level: 3 })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'No catalysts yet', level: 2 })).toBeTruthy();
    expect(screen.getByText('Staffing')).toBeTruthy();
    expect(screen.getByText('No ask yet')).toBeTruthy();
  });

  it('offer each the kinds that it can have', () => {
    show(
      aSnapshot()
        .with('barrier', { description: 'The post is vacant.' })
        .with('catalyst', { description: 'A leader who asks.' })
        .build(),
    );
    fireEvent.click(screen.getByRole('button', { name: 'A leader who asks.' }));
    expect(screen.getByRole('option', { name: 'Partnership' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'Staffing' })).toBeNull();
  });

  it('are added to their own list, with the keyboard in the description', async () => {
    const bridge = show(aSnapshot().build());
    fireEvent.click(screen.getByRole('button', { name: 'Add a catalyst' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Description' })),
    );
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [expect.objectContaining({ kind: 'catalyst', set: {} })] },
    ]);
  });
});
