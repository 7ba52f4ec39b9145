// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { CapacityScreen } from '../../../src-renderer/features/capacity/capacity-screen.tsx';
import { flush } from '../../../src-renderer/state/drafts.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot) {
  openSaving(snapshot);
  const section = sectionsOf(snapshot.edition).find(({ id }) => id === 'capacity');
  if (section === undefined) throw new Error('there is no section for capacity');
  return render(<CapacityScreen section={section} />);
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the capacity to deliver', () => {
  it('is asked component by component, with the words of each level', () => {
    show(aSnapshot().build());
    expect(screen.getByText('0 of 4 rated')).toBeTruthy();
    for (const component of a11Edition2022.capacityComponents) {
      expect(part(component.label).getByText(component.help)).toBeTruthy();
      for (const words of Object.values(component.levels))
        expect(part(component.label).getByText(words)).toBeTruthy();
    }
  });

  it('is rated with one press', async () => {
    show(aSnapshot().build());
    fireEvent.click(part('Talent').getByRole('radio', { name: 'Emerging' }));
    await act(() => flush());
    await waitFor(() => expect(screen.getByText('1 of 4 rated')).toBeTruthy());
    expect(opened.get()?.snapshot.records.capacity_component[0]).toMatchObject({
      component: 'talent',
      level: 'emerging',
    });
  });

  it('is compared with last year where there is one', () => {
    const talent = { id: anId('talent'), component: 'talent', level: 'established' };
    const part2022 = {
      format: 'hisp-cx-part',
      formatVersion: 1,
      deliverable: 'assessment',
      workbookId: anId('last year'),
      edition: { id: a11Edition2022.id, digest: '0'.repeat(64) },
      records: { capacity_component: [talent] },
    } as const;
    show(
      aSnapshot()
        .lastYear({ fiscalYear: 2022, edition: a11Edition2022, parts: { assessment: part2022 } })
        .with('capacity_component', { component: 'talent', level: 'emerging' })
        .build(),
    );
    expect(part('Talent').getByText('▼ down one level')).toBeTruthy();
    expect(part('Talent').getByRole('radio', { name: 'Established FY 2022' })).toBeTruthy();
  });

  it('is not asked by an edition that knows no components', () => {
    show(aSnapshot(a11Edition2019).build());
    expect(screen.getByText('Nothing to rate here')).toBeTruthy();
  });

  it('has no accessibility problem that axe finds', async () => {
    const { container } = show(aSnapshot().build());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });
});
