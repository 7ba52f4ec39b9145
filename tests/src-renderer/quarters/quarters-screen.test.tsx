// @vitest-environment jsdom
import {
  act,
  cleanup,
  createEvent,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { QuartersScreen } from '../../../src-renderer/features/quarters/quarters-screen.tsx';
import { discardDrafts, flush, saveState } from '../../../src-renderer/state/drafts.ts';
import { goTo, startAt } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { line, reported, trusted } from '../../shared/feedback/quarterly.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { sectionNamed } from '../plan-section.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  letDialogsOpen();
});

afterEach(() => {
  cleanup();
  discardDrafts();
  startAt('overview');
});

const started = aSnapshot()
  .with('workbook', { fiscal_year: 2023 })
  .with('service', { id: line, name: 'Benefits line', designated: true });

const withReport = (report: Parameters<typeof reported>[2] = {}) =>
  reported(started, 'report', { channel: 'phone', ...report }, [trusted(1, 1, 1, 1, 1), { measure: 'ease' }]);

function show(snapshot: WorkbookSnapshot) {
  const bridge = openSaving(snapshot);
  return { bridge, ...render(<QuartersScreen section={sectionNamed('quarters')} />) };
}

/** With the report's form open, as where a finding leads to it. */
function showReport(snapshot: WorkbookSnapshot) {
  startAt('overview');
  openSaving(snapshot);
  goTo('quarters', { kind: 'feedback_report', id: anId('report') });
  return show(snapshot);
}

const card = (quarter: string) => screen.getByRole('region', { name: quarter });
const cellNamed = (name: string) => screen.getByRole('textbox', { name });
const saved = (bridge: ReturnType<typeof openSaving>) => bridge.callsOf('workbook.change');
const rowOf = (name: string) => cellNamed(name).closest('tr')?.textContent ?? '';

function paste(name: string, text: string): boolean {
  const target = cellNamed(name);
  act(() => target.focus());
  const event = createEvent.paste(target, { clipboardData: { getData: () => text } });
  fireEvent(target, event);
  return event.defaultPrevented;
}

describe('the quarters', () => {
  it('say first what to do where there are no services or no year', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No services yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Enter the fiscal year' })).toBeTruthy();
  });

  it('tell of each quarter when it is due, and of each designated service whether it is reported, in words', () => {
    show(withReport({ status: 'submitted' }).with('service', { name: 'Other' }).build());
    expect(card('FY 2023 Q1').textContent).toContain('Due January 31, 2023');
    expect(card('FY 2023 Q1').textContent).toContain('1 report');
    expect(within(card('FY 2023 Q1')).getAllByText('Reported').length).toBeGreaterThan(0);
    expect(within(card('FY 2023 Q2')).getAllByText('Not reported').length).toBeGreaterThan(0);
    expect(card('FY 2023 Q2').textContent).not.toContain('Other');
  });

  it('alarm nobody before the data are due', () => {
    show(started.with('workbook', { fiscal_year: 2190 }).build());
    expect(within(card('FY 2190 Q1')).getAllByText('Not yet due')).toHaveLength(2);
    expect(screen.queryByText('Not reported')).toBeNull();
  });

  it('let a due date be changed right there, with a reason', async () => {
    const { bridge } = show(started.build());
    fireEvent.click(screen.getByRole('button', { name: /Change….*FY 2023 Q2/ }));
    fireEvent.change(screen.getByLabelText(/New date.*FY 2023 Q2/), { target: { value: '2023-05-05' } });
    fireEvent.change(screen.getByLabelText(/Reason.*FY 2023 Q2/), { target: { value: 'Agreed' } });
    await flush();
    expect(saved(bridge)).toEqual([
      {
        entries: [expect.objectContaining({ set: { due_date_overrides: [['q2', '2023-05-05', 'Agreed']] } })],
      },
    ]);
    expect(card('FY 2023 Q2').textContent).toContain('Agreed instead of April 28, 2023: Agreed');
  });

  it('show reports that lack a service or a quarter, to be put in their place', () => {
    show(started.with('feedback_report', { service: line, channel: 'phone' }).build());
    expect(screen.getByRole('heading', { name: 'Reports that stand in no quarter' })).toBeTruthy();
  });
});

describe('the quarter of a service', () => {
  it('warns beside two reports that may count the same answers twice', () => {
    const twice = reported(withReport(), 'twin', { channel: 'phone' }, [trusted(1, 1, 1, 1, 1)]);
    showReport(twice.build());
    expect(screen.getAllByText(/Same as another report/)).toHaveLength(2);
    expect(
      screen.getByText(/The same channel, transaction point and service provided are reported twice/),
    ).toBeTruthy();
    cleanup();
    showReport(reported(withReport(), 'twin', { channel: 'email' }, [trusted(1, 1, 1, 1, 1)]).build());
    expect(screen.queryByText(/Same as another report/)).toBeNull();
  });

  it('begins with questions by measure, entered in one change', async () => {
    const { bridge } = show(started.build());
    fireEvent.click(within(card('FY 2023 Q1')).getByRole('button', { name: /Benefits line/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a report' }));
    fireEvent.click(await screen.findByRole('button', { name: 'One question for each measure' }));
    await screen.findByRole('grid', { name: 'Answers by question' });
    expect(screen.getAllByRole('rowheader')).toHaveLength(7);
    expect(saved(bridge)).toHaveLength(2);
  });

  it('counts and averages while one types, and saves the five counts together', async () => {
    const { bridge } = showReport(withReport().build());
    fireEvent.change(cellNamed('Question 2, Rated 4'), { target: { value: '1,234' } });
    expect(rowOf('Question 2, Rated 4')).toContain('1,2344.00');
    await flush();
    expect(saved(bridge)).toEqual([
      {
        entries: [expect.objectContaining({ set: expect.objectContaining({ counts: [0, 0, 0, 1234, 0] }) })],
      },
    ]);
  });

  it('says how the mean of the question one is at came about, and of what the response rate is a part', () => {
    showReport(withReport({ offered: 8, respondents: 5 }).build());
    expect(screen.getByText(/^Question 1: .*rounded half up/).textContent).toBe(
      'Question 1: (1 × 1 + 2 × 1 + 3 × 1 + 4 × 1 + 5 × 1) / 5 = 3.00, rounded half up.',
    );
    expect(screen.getByText(/Response rate/).textContent).toContain('62.50% (5 of 8');
  });

  it('keeps what is no number in its cell, says so, and saves nothing', async () => {
    const { bridge } = showReport(withReport().build());
    fireEvent.change(cellNamed('Question 1, Rated 3'), { target: { value: 'many' } });
    await flush();
    expect(saved(bridge)).toEqual([]);
    expect(saveState.get()).toEqual({ state: 'invalid', labels: ['Counts of question 1'] });
    expect(cellNamed('Question 1, Rated 3')).toHaveProperty('value', 'many');
    expect(cellNamed('Question 1, Rated 3').getAttribute('aria-invalid')).toBe('true');
    expect(rowOf('Question 1, Rated 3')).toContain('Rated 3: this must be a whole number');
  });

  it('is one stop for Tab, and moves by arrows', () => {
    showReport(withReport().build());
    const stops = screen.getByRole('grid').querySelectorAll('[tabindex="0"]');
    expect([...stops].map((stop) => stop.getAttribute('aria-label'))).toEqual(['Question 1, Rated 1']);
    cellNamed('Question 1, Rated 1').focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(cellNamed('Question 2, Rated 2'));
  });

  it('pastes a block that fits as one change', async () => {
    const { bridge } = showReport(withReport().build());
    expect(paste('Question 1, Rated 1', '1\t2\t3\t4\t6\n5\t4\t3\t2\t1')).toBe(true);
    await waitFor(() => expect(saved(bridge)).toHaveLength(1));
    expect(saved(bridge)[0]).toMatchObject({
      entries: [{ set: { counts: [1, 2, 3, 4, 6] } }, { set: { counts: [5, 4, 3, 2, 1] } }],
    });
  });

  it('shows first what of a block does not fit, and changes nothing when that is given up', async () => {
    const { bridge } = showReport(withReport().build());
    paste('Question 1, Rated 4', '1\tx\t3');
    const dialog = await screen.findByRole('dialog', { name: 'Paste a block' });
    expect(
      within(dialog).getByText('Row 1, column 2: this must be a whole number, such as 1,234.'),
    ).toBeTruthy();
    expect(within(dialog).getByText('Row 1, column 3: this lies beyond the last column.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: /^Cancel/ }));
    expect(saved(bridge)).toEqual([]);
  });

  it('asks whether a row of 1 to 5 holds headings or counts', async () => {
    const { bridge } = showReport(withReport().build());
    paste('Question 1, Rated 1', '1\t2\t3\t4\t5\n5\t4\t3\t2\t1');
    const dialog = await screen.findByRole('dialog', { name: 'Paste a block' });
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'The first row holds headings' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Paste what fits' }));
    await waitFor(() => expect(saved(bridge)).toHaveLength(1));
    expect(saved(bridge)[0]).toMatchObject({
      entries: [{ set: { counts: [1, 2, 3, 4, 5] } }, { set: { counts: [5, 4, 3, 2, 1] } }],
    });
  });

  it('leaves a single text on the clipboard to the cell', () => {
    showReport(withReport().build());
    expect(paste('Question 1, Rated 4', '1,234\n')).toBe(false);
  });

  it('offers the steps that its state allows, and says when the others can be taken', async () => {
    const { bridge } = showReport(withReport().build());
    expect(screen.getByText(/Publish: only from Submitted\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Submit' }));
    await screen.findByRole('button', { name: 'Publish' });
    expect(saved(bridge)[0]).toMatchObject({ entries: [{ set: { status: 'submitted' } }] });
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
  });

  it('warns beside the fields of what is odd, and blocks nothing', () => {
    showReport(withReport({ customers: 10, offered: 20, respondents: 30 }).build());
    for (const words of [
      /offered more often than there were customers/,
      /More answered than the survey was offered to/,
      /answers on trust is not the number of respondents/,
    ])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Submit' })).toBeTruthy();
  });

  it('shows tallies of single responses as shares, which enter no mean', () => {
    showReport(withReport({ thumbs: [1, 3], drivers: [['ease', 1, 2, 0, 0]] }).build());
    expect(screen.getByText('Thumbs up: 75.0% (3 of 4).')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Ease 50.0% (1 of 2) nobody was asked' })).toBeTruthy();
  });

  it('has no accessibility problem that axe finds, in the list and in a quarter', async () => {
    const { container } = show(sampleSnapshot());
    const problems = async () => {
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    expect(await problems()).toEqual([]);
    fireEvent.click(within(card('FY 2023 Q1')).getByRole('button', { name: /Benefits Portal/ }));
    expect(screen.getByRole('grid')).toBeTruthy();
    expect(await problems()).toEqual([]);
  });
});
