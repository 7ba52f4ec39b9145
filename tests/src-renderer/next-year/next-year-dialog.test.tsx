// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { NextYearDialog } from '../../../src-renderer/features/next-year/next-year-dialog.tsx';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(letDialogsOpen);
afterEach(cleanup);

const sample = sampleSnapshot();

/** Main's answer to the one question, given when the test says so. */
function ask(snapshot: WorkbookSnapshot = sample) {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const bridge = openFake(snapshot, { 'workbook.nextYear': () => promise });
  const onClose = vi.fn();
  render(<NextYearDialog onClose={onClose} />);
  return { bridge, onClose, answer: resolve };
}

const year = () => screen.getByRole('textbox', { name: 'Fiscal year' });
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Choose where to keep it…' }));
const jobOf = (input: unknown) => (input as { readonly job: string }).job;

describe('asking for the next year', () => {
  it('proposes the year after, and says what goes along and what begins anew', async () => {
    ask();
    expect(year()).toHaveProperty('value', '2024');
    expect(document.activeElement).toBe(year());
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).toEqual(['Carried over', 'Starts anew', 'Becomes last year’s']);
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('takes no year that is not later, and none that is no year, and says so beside it', () => {
    const { bridge } = ask();
    for (const [typed, words] of [
      ['2023', /Write a year after 2023/],
      ['next', /four digits/],
    ] as const) {
      fireEvent.change(year(), { target: { value: typed } });
      press();
      expect(screen.getByText(words)).toBeTruthy();
      expect(document.activeElement).toBe(year());
    }
    expect(bridge.callsOf('workbook.nextYear')).toEqual([]);
  });

  it('leads to the fiscal year where none is entered', () => {
    ask({ ...sample, records: { ...sample.records, workbook: [] } });
    expect(screen.getByRole('button', { name: 'Enter the fiscal year' })).toBeTruthy();
  });

  it('asks for the edition only where there is a newer one, and says what becomes of the dimensions', async () => {
    ask();
    expect(screen.queryByRole('radio')).toBeNull();
    cleanup();
    const { bridge } = ask({ ...sample, edition: a11Edition2019 });
    expect(screen.queryByText(/Governance becomes Governance and Strategy/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'OMB Circular A-11 (2022), Section 280' }));
    expect(
      screen.getByText(/5 of 5 dimensions go on.*Governance becomes Governance and Strategy/),
    ).toBeTruthy();
    press();
    await waitFor(() => expect(bridge.callsOf('workbook.nextYear')).toHaveLength(1));
    expect(bridge.callsOf('workbook.nextYear')[0]).toMatchObject({ fiscalYear: 2024, edition: 'a11-2022' });
  });
});

describe('the making of it', () => {
  it('tells each step and can be canceled; then the dialog is there as before', async () => {
    const { bridge, onClose, answer } = ask();
    press();
    await waitFor(() => expect(bridge.callsOf('workbook.nextYear')).toHaveLength(1));
    const job = jobOf(bridge.callsOf('workbook.nextYear')[0]);
    bridge.emit('job.progress', { job: 'another', done: 0, total: 3, label: 'Something else' });
    bridge.emit('job.progress', { job, done: 1, total: 3, label: 'Carrying texts and records' });
    await screen.findByText('Making the workbook of FY 2024. Step 2 of 3: Carrying texts and records…');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(bridge.callsOf('job.cancel')).toEqual([{ job }]);
    await screen.findByText('Stopping…');
    answer({ ok: false, error: { code: 'cancelled' } });
    await screen.findByText('It was canceled. Nothing was written.');
    expect(year()).toHaveProperty('value', '2024');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is canceled as soon as it begins where that was asked while the place was being chosen', async () => {
    const { bridge } = ask();
    press();
    await waitFor(() => expect(bridge.callsOf('workbook.nextYear')).toHaveLength(1));
    fireEvent.keyDown(screen.getByRole('button', { name: 'Choosing where…' }), { key: 'Escape' });
    const job = jobOf(bridge.callsOf('workbook.nextYear')[0]);
    const before = bridge.callsOf('job.cancel').length;
    bridge.emit('job.progress', { job, done: 0, total: 3, label: 'Reading last year’s workbook' });
    await screen.findByText('Stopping…');
    expect(bridge.callsOf('job.cancel')).toHaveLength(before + 1);
  });

  it('says in the dialog itself why it could not be done', async () => {
    const { answer } = ask();
    press();
    answer({ ok: false, error: { code: 'file_exists', file: '/ours/next.cxwb' } });
    await screen.findByText(/next\.cxwb already exists and was left as it is/);
  });

  it('stays where the user thought better of the place', async () => {
    const { onClose, answer } = ask();
    press();
    answer({ ok: true, value: null });
    await screen.findByRole('button', { name: 'Choose where to keep it…' });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('ends with the new workbook open, and the first thing to do in it', async () => {
    const { onClose, answer } = ask();
    const before = opened.get();
    const [workbook] = sample.records.workbook;
    const [provider] = sample.records.provider;
    if (before === undefined || workbook === undefined || provider === undefined)
      throw new Error('it is open');
    const records = { ...sample.records, workbook: [{ ...workbook, fiscal_year: 2024 }] };
    const carried = [{ kind: 'provider', id: provider.id, field: 'mission' }] as const;
    render(<Notices />);
    press();
    answer({ ok: true, value: { ...before, snapshot: { ...sample, records, carried } } });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(
      screen.getAllByText(/^FY 2024 is begun: one text carried, every level to be set anew/),
    ).not.toEqual([]);
    expect(screen.getAllByRole('button', { name: 'Go to deliveries' })).not.toEqual([]);
  });
});
