// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { EvidenceLinks } from '../../../src-renderer/forms/evidence-links.tsx';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const [practice] = a11Edition2022.dimensions.flatMap(({ practices }) => practices);
if (practice === undefined) throw new Error('the edition has no practices');
const rating = derivedRecordId(fixtureWorkbookId, model.practice_rating, [practice.id]);
const key = { practice: practice.id };

const register = aSnapshot()
  .with('evidence', {
    id: anId('report'),
    title: 'Weekly report',
    kind: 'operational_data',
    date: '2022-06-30',
  })
  .with('evidence', { id: anId('memo'), title: 'Staffing memo', kind: 'policy' });

const linked = register
  .with('practice_rating', { ...key, level: 'established' })
  .with('evidence_link', { evidence: anId('report'), target: rating, note: 'page 4' })
  .with('evidence_link', { evidence: anId('memo'), target: rating });

function show(snapshot: WorkbookSnapshot, more: Partial<OpenedWorkbook> = {}) {
  const bridge = openSaving(snapshot, more, { 'attachment.add': () => ({ ok: true, value: null }) });
  render(<EvidenceLinks kind="practice_rating" id={rating} keyValues={key} title="Outcomes are defined" />);
  return bridge;
}

const records = () => {
  const now = opened.get()?.snapshot.records;
  if (now === undefined) throw new Error('no workbook is open');
  return now;
};
const openDialog = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence for Outcomes are defined' }));
  return screen.getByRole('dialog', { name: 'Add evidence' });
};

describe('the evidence behind a claim', () => {
  it('is shown by title, kind and date, with where to look', () => {
    show(linked.build());
    expect(screen.getByRole('button', { name: 'Go to Weekly report' })).toBeTruthy();
    expect(screen.getByText('Operational data · June 30, 2022')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Where to look' })).toHaveProperty('value', 'page 4');
    expect(screen.getByRole('button', { name: 'Say where to look in Staffing memo' })).toBeTruthy();
  });

  it('is found by any words of it, and what is linked already cannot be linked twice', async () => {
    show(
      linked
        .without(
          'evidence_link',
          derivedRecordId(fixtureWorkbookId, model.evidence_link, [anId('memo'), rating]),
        )
        .build(),
    );
    const dialog = openDialog();
    const search = within(dialog).getByRole('combobox');
    fireEvent.change(search, { target: { value: 'policy' } });
    await waitFor(() => expect(within(dialog).getAllByRole('option')).toHaveLength(1));
    fireEvent.change(search, { target: { value: 'weekly' } });
    await waitFor(() =>
      expect(within(dialog).getByRole('option').getAttribute('aria-disabled')).toBe('true'),
    );
  });

  it('makes the rating of a practice that nobody has rated, in the same change', async () => {
    const bridge = show(register.build());
    const dialog = openDialog();
    fireEvent.click(within(dialog).getByRole('option', { name: /Staffing memo/ }));
    await waitFor(() => expect(records().evidence_link).toHaveLength(1));
    expect(records().evidence_link[0]).toMatchObject({ evidence: anId('memo'), target: rating });
    expect(records().practice_rating[0]).toMatchObject({ id: rating, practice: practice.id });
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('registers a new piece and links it in one change, called by what was searched for', async () => {
    const bridge = show(register.build());
    const dialog = openDialog();
    fireEvent.change(within(dialog).getByRole('combobox'), { target: { value: 'Call study' } });
    fireEvent.click(
      await within(dialog).findByRole('button', { name: 'Register “Call study” as new evidence' }),
    );
    fireEvent.change(within(dialog).getByRole('combobox', { name: 'Kind' }), {
      target: { value: 'hcd_research' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Register and link' }));
    await waitFor(() => expect(records().evidence).toHaveLength(3));
    const added = records().evidence.find(({ title }) => title === 'Call study');
    expect(added?.kind).toBe('hcd_research');
    expect(records().evidence_link[0]).toMatchObject({ evidence: added?.id, target: rating });
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
  });

  it('attaches a file to what was just registered, with its web address', async () => {
    const bridge = show(aSnapshot().build());
    const dialog = openDialog();
    for (const [name, value] of [
      ['Title', 'Call study'],
      ['Web address', 'https://example.gov/study'],
    ] as const)
      fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Register and attach a file…' }));
    await waitFor(() => expect(bridge.callsOf('attachment.add')).toHaveLength(1));
    expect(records().evidence[0]).toMatchObject({ title: 'Call study', url: 'https://example.gov/study' });
    expect(records().evidence_link).toHaveLength(1);
    expect(screen.getByText('no date or source')).toBeTruthy();
  });

  it('is left without adding anything', () => {
    const bridge = show(register.build());
    fireEvent.click(within(openDialog()).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(bridge.callsOf('workbook.change')).toEqual([]);
  });

  it('asks for a title, and keeps what was typed when the dialog is closed', async () => {
    const bridge = show(aSnapshot().build());
    const dialog = openDialog();
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Source' }), {
      target: { value: 'Claims Program' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Register and link' }));
    expect(within(dialog).getByText(/needs a few words by which to recognize it/)).toBeTruthy();
    expect(document.activeElement).toBe(within(dialog).getByRole('textbox', { name: 'Title' }));
    expect(bridge.callsOf('workbook.change')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(within(openDialog()).getByRole('textbox', { name: 'Source' })).toHaveProperty(
      'value',
      'Claims Program',
    );
  });

  it('is unlinked without leaving the register, and the focus goes to the neighbor', async () => {
    show(linked.build());
    fireEvent.click(screen.getByRole('button', { name: 'Remove Weekly report from Outcomes are defined' }));
    await waitFor(() => expect(records().evidence_link).toHaveLength(1));
    expect(records().evidence).toHaveLength(2);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go to Staffing memo' })),
    );
  });

  it('opens the note where there is none yet, and takes the keyboard to it', async () => {
    show(linked.build());
    fireEvent.click(screen.getByRole('button', { name: 'Say where to look in Staffing memo' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Where to look' })[1]),
    );
  });

  it('is read and not changed in a workbook that is read-only', () => {
    show(linked.build(), { readOnly: true });
    expect(screen.getByText('Where to look: page 4')).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Go to Weekly report',
      'Go to Staffing memo',
    ]);
  });
});
