// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { ResultsScreen } from '../../../src-renderer/features/results/results-screen.tsx';
import { goTo, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { dismissAll } from '../../../src-renderer/state/notices.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { line, reported, trusted } from '../../shared/feedback/quarterly.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(() => {
  letDialogsOpen();
});

afterEach(() => {
  cleanup();
  dismissAll();
  startAt('overview');
});

function Window() {
  const { screen: here, target } = usePlace();
  return (
    <>
      <ResultsScreen />
      <output aria-label="place">{`${here} ${target?.kind ?? ''} ${target?.id ?? ''}`}</output>
      <Notices />
    </>
  );
}

function show(snapshot: WorkbookSnapshot, answers: Parameters<typeof openFake>[1] = {}) {
  const bridge = openFake(snapshot, answers);
  const { container } = render(<Window />);
  return { bridge, container };
}

const select = (label: string) => screen.getByRole('combobox', { name: label });
const choose = (label: string, option: string) => {
  const control = select(label);
  const value = within(control).getByRole('option', { name: option }).getAttribute('value');
  fireEvent.change(control, { target: { value } });
};

describe('feedback results', () => {
  it('say how data come in where there are none', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No results yet' })).toBeTruthy();
    expect(screen.getByText(/you enter the counts by hand, or you import/)).toBeTruthy();
  });

  it('draw trust, drivers and the spread of answers, each with a table and an alternative text', () => {
    show(sampleSnapshot());
    for (const name of [/^Mean ratings by quarter/, /highest first/, /^Answers to 7 questions/])
      expect(screen.getByRole('img', { name })).toBeTruthy();
    for (const name of [/^Trust and satisfaction by quarter/, /^Drivers in/, /^How answers are spread/])
      expect(screen.getByRole('table', { name })).toBeTruthy();
    expect(screen.getByText(/^All services together are weighted by respondents/)).toBeTruthy();
  });

  it('are those of the service that somebody was sent to, until something else is chosen', () => {
    const snapshot = sampleSnapshot();
    const portal = snapshot.records.service.find(({ name }) => name === 'Benefits Portal');
    if (portal === undefined) throw new Error('The sample has no portal');
    goTo('results', { kind: 'service', id: portal.id });
    show(snapshot);
    const chosen = () => select('Service').querySelector(':checked')?.textContent;
    expect(chosen()).toBe('Benefits Portal');
    choose('Service', 'All services together');
    expect(chosen()).toBe('All services together');
  });

  it('open from a number how it came about, and lead from there to the report', async () => {
    show(sampleSnapshot());
    choose('Service', 'Benefits Portal');
    fireEvent.click(
      screen.getAllByRole('button', { name: /how it came about, Trust, FY 2023 Q1$/ })[0] as Element,
    );
    const dialog = screen.getByRole('dialog', { name: /^Trust, FY 2023 Q1: 3\.\d\d$/ });
    expect(within(dialog).getByText('About Benefits Portal.')).toBeTruthy();
    expect(within(dialog).getByText(/^\(1 × .* = 3\.\d\d$/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: /^FY 2023 Q1 · Benefits Portal · Website/ }));
    await waitFor(() =>
      expect(screen.getByRole('status', { name: 'place' }).textContent).toMatch(/ feedback_report \S+$/),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keep what they are narrowed to while the window is open', () => {
    show(sampleSnapshot());
    choose('Service', 'Benefits Portal');
    choose('Up to, and looked at', 'FY 2022 Q3');
    cleanup();
    show(sampleSnapshot());
    expect(screen.getByText(/^Nobody’s answers on a scale are counted for this quarter/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByText(/^Nobody’s answers on a scale/)).toBeNull();
  });

  it('copy a table as CSV and a chart as a picture, and say so', async () => {
    const { bridge } = show(sampleSnapshot());
    fireEvent.click(screen.getByRole('button', { name: /^Copy as CSV: Drivers in/ }));
    await screen.findByText('The table is copied as CSV. Paste it where you need it.');
    expect(bridge.callsOf('clipboard.text')).toEqual([
      { text: expect.stringContaining('\r\nEmployee helpfulness,') },
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^Copy as picture: Drivers in/ }));
    await screen.findByText('The chart is copied as a picture. Paste it where you need it.');
    const [picture] = bridge.callsOf('clipboard.picture');
    expect(JSON.stringify(picture)).toContain('Drivers in FY 2023 Q1: all services');
    expect(JSON.stringify(picture)).not.toContain('var(');
  });

  it('say in plain words that nothing was copied', async () => {
    show(sampleSnapshot(), { 'clipboard.text': () => ({ ok: false, error: { code: 'cannot_copy' } }) });
    fireEvent.click(screen.getByRole('button', { name: /^Copy as CSV: Drivers in/ }));
    expect(await screen.findByText(/^Nothing was copied: your computer did not take it/)).toBeTruthy();
  });

  it('tell what is odd about the data, and which reports have no place in time', () => {
    const odd = reported(aSnapshot().with('service', { id: line, name: 'Line' }), 'odd', { offered: 0 }, [
      trusted(0, 0, 0, 0, 2),
    ]).with('feedback_report', { id: anId('undated'), service: line });
    show(odd.build());
    expect(screen.getByText(/said to have been offered to nobody/)).toBeTruthy();
    expect(screen.getByText(/^1 report without a fiscal year or a quarter/)).toBeTruthy();
  });

  it('show tallies of single responses as shares in a part of their own', () => {
    show(
      reported(
        aSnapshot().with('service', { id: line, name: 'Line' }),
        'thumbs',
        { thumbs: [1, 3] },
        [],
      ).build(),
    );
    const card = screen.getByRole('region', { name: 'Shares of single responses' });
    expect(within(card).getByRole('button', { name: /^75\.0%/ })).toBeTruthy();
    expect(screen.queryByRole('table', { name: /^Trust and satisfaction by quarter/ })).toBeNull();
  });

  it('have no accessibility problem that axe finds', async () => {
    const { container } = show(sampleSnapshot());
    fireEvent.click(screen.getAllByRole('button', { name: /how it came about/ })[0] as Element);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
