// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { ProviderScreen } from '../../../src-renderer/features/provider/provider-screen.tsx';
import { flush } from '../../../src-renderer/state/drafts.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:logo');
  URL.revokeObjectURL = vi.fn();
});
afterEach(cleanup);

function show(snapshot: WorkbookSnapshot, answers: Parameters<typeof openFake>[1] = {}, readOnly = false) {
  const bridge = openFake(snapshot, answers, { readOnly });
  const section = sectionsOf(snapshot.edition).find(({ id }) => id === 'provider');
  if (section === undefined) throw new Error('no section');
  render(<ProviderScreen section={section} />);
  return bridge;
}

const cycle = aSnapshot().with('workbook', { fiscal_year: 2023 });

describe('due dates on the provider’s screen', () => {
  it('are listed as the circular has them, with the business day before a Saturday', () => {
    show(cycle.build());
    const row = screen.getByRole('row', { name: /Designation of services/ });
    expect(row.textContent).toContain('December 31, 2022');
    expect(row.textContent).toContain('the business day before is December 30, 2022');
  });

  it('are changed with a date and a reason, and saved as one row', async () => {
    const bridge = show(cycle.build());
    fireEvent.click(screen.getByRole('button', { name: 'Change… the due date for Action Plan' }));
    const row = within(screen.getByRole('row', { name: /Action Plan/ }));
    const date = row.getByLabelText('New date for Action Plan');
    await waitFor(() => expect(document.activeElement).toBe(date));
    fireEvent.change(date, { target: { value: '2023-06-15' } });
    fireEvent.change(row.getByLabelText('Reason for the new date for Action Plan'), {
      target: { value: 'Agreed with OMB' },
    });
    await flush();
    expect(bridge.callsOf('workbook.change')).toMatchObject([
      {
        entries: [
          { kind: 'workbook', set: { due_date_overrides: [['plan', '2023-06-15', 'Agreed with OMB']] } },
        ],
      },
    ]);
  });

  it('go back to the circular’s date, and the focus to where it is changed', async () => {
    const bridge = show(
      aSnapshot()
        .with('workbook', { fiscal_year: 2023, due_date_overrides: [['plan', '2023-06-15', 'Agreed']] })
        .build(),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back to the circular’s date for Action Plan' }));
    await flush();
    expect(bridge.callsOf('workbook.change')).toMatchObject([
      { entries: [{ kind: 'workbook', set: { due_date_overrides: null } }] },
    ]);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Change… the due date for Action Plan'),
    );
  });

  it('that this edition does not know are shown, not lost', () => {
    show(
      aSnapshot()
        .with('workbook', { fiscal_year: 2023, due_date_overrides: [['rehearsal', '2023-03-01', '']] })
        .build(),
    );
    expect(screen.getByText(/“rehearsal”, 2023-03-01: no due date of this edition/)).toBeTruthy();
  });

  it('cannot be changed where the workbook is read-only', () => {
    show(cycle.build(), {}, true);
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });
});

describe('the target date for feedback data', () => {
  it('is asked of newly designated providers only, §280.16', () => {
    show(aSnapshot().with('provider', { newly_designated: false }).build());
    expect(screen.queryByLabelText('Target date for feedback data')).toBeNull();
    cleanup();
    show(aSnapshot().with('provider', { newly_designated: true }).build());
    expect(screen.getByLabelText('Target date for feedback data')).toBeTruthy();
  });

  it('never disappears once it was entered', () => {
    show(aSnapshot().with('provider', { feedback_target_date: '2023-01-31' }).build());
    expect(screen.getByLabelText('Target date for feedback data')).toBeTruthy();
  });
});

describe('the color of headings', () => {
  const verdict = () => screen.getByText(/stands out|^No color yet|^None given/).textContent;

  it('is said to be easy or hard to read while it is typed, and printed in navy where it is hard', () => {
    show(cycle.build());
    const field = screen.getByLabelText('Color of headings');
    expect(verdict()).toBe('None given: headings and header rows of tables are navy (#1A4480).');
    fireEvent.change(field, { target: { value: '#0B6623' } });
    expect(verdict()).toMatch(/^It stands out from white by 7.1 to 1; at least 4.5 is needed/);
    fireEvent.change(field, { target: { value: '#2491FF' } });
    expect(verdict()).toMatch(/by 3.1 to 1, but at least 4.5 is needed. Documents are printed in navy/);
    fireEvent.change(field, { target: { value: 'green' } });
    expect(verdict()).toBe('No color yet: documents are printed in navy.');
  });

  it('is chosen from a palette and given back', async () => {
    const bridge = show(cycle.build());
    const palette = screen.getByLabelText('Choose the color of headings from a palette');
    fireEvent.change(palette, { target: { value: '#0b6623' } });
    await flush();
    fireEvent.click(screen.getByRole('button', { name: 'Back to navy' }));
    await flush();
    expect(bridge.callsOf('workbook.change')).toMatchObject([
      { entries: [{ kind: 'workbook', set: { heading_color: '#0B6623' } }] },
      { entries: [{ kind: 'workbook', set: { heading_color: null } }] },
    ]);
  });
});

describe('the logo', () => {
  it('is chosen as a picture and set', async () => {
    const attachment = anId('seal');
    const changed = { ids: [attachment], savedAt: 1, canUndo: true, canRedo: false };
    const bridge = show(cycle.build(), {
      'attachment.add': () => ({ ok: true, value: { attachment, changed } }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Agency logo Choose a picture…' }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toMatchObject([
        { entries: [{ kind: 'workbook', set: { agency_logo: attachment } }] },
      ]),
    );
    expect(bridge.callsOf('attachment.add')).toEqual([{ pictures: true }]);
  });

  it('is shown with the text for those who cannot see it', async () => {
    const snapshot = aSnapshot()
      .with('attachment', { id: anId('seal'), name: 'seal.png', alt_text: 'Seal with an eagle' })
      .with('workbook', { agency_logo: anId('seal') })
      .build();
    show(snapshot, {
      'attachment.picture': () => ({
        ok: true,
        value: { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) },
      }),
    });
    const picture = await screen.findByRole('img', { name: 'Seal with an eagle' });
    expect(picture.getAttribute('src')).toBe('blob:logo');
    expect(screen.getByDisplayValue('Seal with an eagle')).toBeTruthy();
  });
});
