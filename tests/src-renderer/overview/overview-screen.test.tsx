// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { OverviewScreen } from '../../../src-renderer/features/overview/overview-screen.tsx';
import { findingsNow } from '../../../src-renderer/state/findings.ts';
import { startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

function Here() {
  const { screen: here, target } = usePlace();
  return <output>{`${here} ${target?.kind ?? ''} ${target?.field ?? ''}`.trim()}</output>;
}

function show(snapshot: WorkbookSnapshot) {
  openFake(snapshot);
  findingsNow();
  return render(
    <main>
      <OverviewScreen />
      <Here />
    </main>,
  );
}

const here = () => screen.getByRole('status').textContent;

beforeEach(() => startAt('overview'));
afterEach(cleanup);

describe('the overview', () => {
  it('says how much copies disagree about, and leads to settling it', () => {
    const [service] = sampleSnapshot().records.service;
    if (service === undefined) throw new Error('the sample has services');
    show({ ...sampleSnapshot(), conflicts: [{ kind: 'service', id: service.id, field: 'name' }] });
    expect(screen.getByText('1 difference between merged copies')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Settle it' }));
    expect(here()).toBe('differences');
  });

  it('shows the four due dates of §280.14 with what is to know about each', () => {
    show(sampleSnapshot());
    const cards = within(screen.getByRole('region', { name: 'Due dates of the year' })).getAllByRole(
      'listitem',
    );
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual([
      'Designation of services',
      'Capacity Assessment',
      'Deep-dive briefing',
      'Action Plan',
    ]);
    expect(cards[0]?.textContent).toContain('That is a Saturday: hand in by December 30, 2022.');
    expect(cards[0]?.textContent).toContain('2 designated, agreed with OMB');
  });

  it('draws the profile in the colors of the theme and says the same as a table', () => {
    const { container } = show(sampleSnapshot());
    const drawing = screen.getByRole('img', {
      name: /^Profile of 5 dimensions, FY 2023 compared with FY 2022/,
    });
    expect(drawing.querySelector('svg')?.outerHTML).toContain('var(--chart-current');
    const table = container.querySelector('details table');
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(5);
    expect(table?.textContent).toContain('MeasurementEstablishedup from Emerging7 of 7');
  });

  it('leads from a finding to the field that it is about', () => {
    show(aSnapshot().with('workbook', { fiscal_year: 2023 }).build());
    fireEvent.click(screen.getByRole('button', { name: 'The provider has no name.' }));
    expect(here()).toBe('provider provider name');
  });

  it('says of the sample that it is one, and of other workbooks nothing', () => {
    openFake(sampleSnapshot(), {}, { isSample: true });
    render(<OverviewScreen />);
    expect(screen.getByText(/This is the fictional sample/)).toBeTruthy();
    cleanup();
    openFake(sampleSnapshot());
    render(<OverviewScreen />);
    expect(screen.queryByText(/This is the fictional sample/)).toBeNull();
  });

  it('teaches the first steps in their order while a workbook has just begun', () => {
    show(aSnapshot().with('workbook', { fiscal_year: 2027 }).with('provider', { name: 'P' }).build());
    const steps = within(screen.getByRole('region', { name: 'First steps' })).getAllByRole('button');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Say who you are',
      'Name the team',
      'List your services',
      'Rate the 35 practices',
    ]);
    expect(screen.queryByRole('img')).toBeNull();
    const [, team] = steps;
    if (team !== undefined) fireEvent.click(team);
    expect(here()).toBe('team');
  });

  it('says who owes what, and what is overdue', () => {
    show(sampleSnapshot());
    const owes = within(screen.getByRole('region', { name: 'Who owes what' }));
    const rows = owes.getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(rows[1]?.textContent).toContain('SlidesJordan Placeholder');
    expect(owes.getByText('Seven more assignments are accepted.')).toBeTruthy();
    expect(rows.at(-1)?.textContent).toMatch(/To do overdue.*April 28, 2023$/);
  });

  it('has no accessibility problems that axe can find', async () => {
    const { container } = show(sampleSnapshot());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
