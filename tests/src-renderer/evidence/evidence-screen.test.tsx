// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import { model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { EvidenceScreen } from '../../../src-renderer/features/evidence/evidence-screen.tsx';
import { fileArrived } from '../../../src-renderer/state/arrivals.ts';
import { fileToImport } from '../../../src-renderer/state/feedback-import.ts';
import { goTo, startAt, watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { dismiss } from '../../../src-renderer/state/notices.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  letDialogsOpen();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  act(() => startAt('overview'));
  for (let id = 0; id < 50; id += 1) dismiss(id);
});

const rating = derivedRecordId(fixtureWorkbookId, model.practice_rating, ['measurement-2']);
const picture = anId('picture');

const register = aSnapshot()
  .with('practice_rating', { practice: 'measurement-2', level: 'established' })
  .with('evidence', {
    id: anId('report'),
    title: 'Weekly report',
    kind: 'operational_data',
    date: '2022-06-30',
    source: 'Claims Program',
    attachment: picture,
  })
  .with('evidence', { id: anId('memo'), title: 'Staffing memo', kind: 'policy' })
  .with('evidence_link', { evidence: anId('report'), target: rating, note: 'page 4' })
  .with('attachment', { id: picture, name: 'waits.png', media_type: 'image/png', size: 86_016 });

function Shown() {
  const section = sectionsOf(a11Edition2022).find(({ id }) => id === 'evidence');
  return section === undefined ? null : (
    <>
      <EvidenceScreen section={section} />
      <Notices />
    </>
  );
}

function show(snapshot: WorkbookSnapshot, more: Partial<OpenedWorkbook> = {}) {
  const bridge = openSaving(snapshot, more);
  const { container } = render(<Shown />);
  return { bridge, container };
}

const titles = () =>
  screen
    .getAllByRole('button', { expanded: false })
    .filter((button) => button.closest('li') !== null)
    .map(({ textContent }) => textContent);
const card = (name: string) => screen.getByRole('button', { name });

describe('claims without evidence', () => {
  const claiming = register
    .with('pain_point', { id: anId('wait'), statement: 'I wait too long.' })
    .with('practice_rating', { practice: 'measurement-3', level: 'emerging' });

  it('are counted, listed by kind, and each is a press away', async () => {
    const { container } = show(claiming.build());
    act(() => fireEvent.click(screen.getByRole('button', { name: '2 claims without evidence' })));
    const heading = screen.getByRole('heading', { name: 'Claims without evidence' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('heading', { name: 'Practices, printed as self-reported (1)' })).toBeTruthy();
    const places: (string | undefined)[] = [];
    const end = watchPlaces(({ target }) => places.push(target?.id));
    act(() => fireEvent.click(screen.getByRole('button', { name: 'I wait too long.' })));
    end();
    expect(places).toEqual([anId('wait')]);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('are none where everything that was entered rests on something', () => {
    show(register.build());
    expect(screen.queryByRole('button', { name: /without evidence$/ })).toBeNull();
    expect(screen.getByText(/^Every level, pain point/)).toBeTruthy();
  });

  it('stand beside evidence that nothing rests on, which is shown alone by a press on its count', () => {
    show(register.build());
    fireEvent.click(screen.getByRole('button', { name: '1 not used yet' }));
    expect(titles()).toEqual(['Staffing memo']);
  });
});

describe('the evidence register', () => {
  it('says of each piece what it is and whether anything rests on it', () => {
    const { container } = show(register.build());
    expect(container.querySelector('.evidence-count')?.textContent).toBe('2 registered, 1 not used yet');
    expect(screen.getByText('Operational data · June 30, 2022 · Claims Program')).toBeTruthy();
    expect(screen.getByText('Carries 1 claim')).toBeTruthy();
    expect(
      within(card('Staffing memo').closest('li') ?? document.body).getByText('Not used yet'),
    ).toBeTruthy();
  });

  it('is found by text, by kind and by use', () => {
    show(register.build());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'claims week' } });
    expect(titles()).toEqual(['Weekly report']);
    expect(screen.getByText('1 of 2 shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'policy' } });
    expect(titles()).toEqual(['Staffing memo']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Use' }), { target: { value: 'used' } });
    expect(screen.getByText('Nothing in the register fits this filter.')).toBeTruthy();
  });

  it('shows a new piece although the filter would not, and gives it the kind that is looked at', async () => {
    show(register.build());
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'policy' } });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'memo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Register evidence' }));
    await waitFor(() => expect(card('Untitled evidence').getAttribute('aria-expanded')).toBe('true'));
    const open = within(card('Untitled evidence').closest('li') ?? document.body);
    expect(open.getByRole('combobox', { name: 'Kind' })).toHaveProperty('value', 'policy');
  });

  it('opens the piece that somebody is sent to, whatever was filtered', () => {
    show(register.build());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'memo' } });
    act(() => goTo('evidence', { kind: 'evidence', id: anId('report') }));
    expect(card('Weekly report').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('lists the claims that rest on a piece, and unlinks one', async () => {
    show(register.build());
    fireEvent.click(card('Weekly report'));
    const uses = within(screen.getByRole('region', { name: 'What it carries' }));
    expect(uses.getByText('Measurement 2')).toBeTruthy();
    expect(uses.getByRole('button', { name: /^Go to Operational measures/ })).toBeTruthy();
    expect(uses.getByRole('textbox', { name: 'Where to look' })).toHaveProperty('value', 'page 4');
    fireEvent.click(uses.getByRole('button', { name: /^Unlink/ }));
    await waitFor(() => expect(uses.getByText(/^Nothing rests on it yet/)).toBeTruthy());
  });

  it('links a piece to a practice that nobody has rated, found by typing, in one change', async () => {
    const { bridge } = show(register.with('pain_point', { statement: 'I wait too long.' }).build());
    fireEvent.click(screen.getByRole('button', { name: 'Staffing memo' }));
    expect(screen.getByText(/^Nothing rests on it yet/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use this for…' }));
    const dialog = screen.getByRole('dialog', { name: 'Use this evidence' });
    const field = within(dialog).getByRole('combobox');
    fireEvent.change(field, { target: { value: 'pain wait' } });
    expect(within(dialog).getByRole('option').textContent).toBe('I wait too long. Pain point');
    fireEvent.change(field, { target: { value: 'measurement 3' } });
    fireEvent.click(within(dialog).getByRole('option', { name: /Measurement 3$/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          expect.objectContaining({ kind: 'practice_rating', set: { practice: 'measurement-3' } }),
          expect.objectContaining({ kind: 'evidence_link' }),
        ],
      },
    ]);
    expect(screen.getByText('Measurement 3')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.closest('.evidence-uses li')).not.toBeNull());
  });

  it('offers no claim twice, and unlinks with the keyboard on what is next to do', async () => {
    show(register.build());
    fireEvent.click(screen.getByRole('button', { name: 'Weekly report' }));
    fireEvent.click(screen.getByRole('button', { name: 'Use this for…' }));
    const linked = within(screen.getByRole('dialog')).getByRole('option', { name: /linked already/ });
    expect(linked.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: /^Unlink/ }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Use this for…' })),
    );
  });

  it('teaches what evidence is while there is none', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No evidence is registered yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Register evidence' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('has no accessibility problem that axe finds', async () => {
    const { container } = show(register.build());
    fireEvent.click(card('Weekly report'));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });
});

describe('a file kept as evidence', () => {
  const changed = { ids: [], savedAt: 0, canUndo: true, canRedo: false };
  const added = { ok: true, value: { attachment: anId('file'), changed } };

  function showAnswering(snapshot: WorkbookSnapshot, answer: unknown) {
    const bridge = openFake(snapshot, { 'attachment.add': () => answer });
    render(<Shown />);
    return bridge;
  }

  it('is shown by name, type and size, and asks what a picture shows', () => {
    show(register.build());
    fireEvent.click(card('Weekly report'));
    expect(screen.getByText('waits.png', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('Picture (PNG) · 84 KB')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'What the picture shows' })).toBeTruthy();
  });

  it('is attached by choosing it', async () => {
    const bridge = showAnswering(register.build(), added);
    fireEvent.click(card('Staffing memo'));
    fireEvent.click(screen.getByRole('button', { name: 'Attach a file…' }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toEqual([
        { entries: [{ kind: 'evidence', id: anId('memo'), set: { attachment: anId('file') } }] },
      ]),
    );
    expect(bridge.callsOf('attachment.add')).toEqual([{ pictures: false }]);
  });

  it('is registered as new evidence where it is dropped, called after its name', async () => {
    const bridge = showAnswering(register.build(), added);
    act(() => fileArrived({ document: '0123456789abcdef', fileName: 'Call study 2022.pdf', what: 'other' }));
    await waitFor(() => expect(bridge.callsOf('workbook.change')).toHaveLength(1));
    expect(bridge.callsOf('attachment.add')).toEqual([{ pictures: false, dropped: '0123456789abcdef' }]);
    expect(bridge.callsOf('workbook.change')[0]).toMatchObject({
      entries: [{ kind: 'evidence', set: { title: 'Call study 2022', attachment: anId('file') } }],
    });
  });

  describe('that is a table', () => {
    const dropped = () =>
      act(() => fileArrived({ document: '0123456789abcdef', fileName: 'Q1.CSV', what: 'other' }));
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

    it('is asked about first, and kept as evidence where that is meant', async () => {
      const bridge = showAnswering(register.build(), added);
      dropped();
      expect(screen.getByRole('dialog', { name: 'What is this file?' }).textContent).toContain('Q1.CSV');
      expect(bridge.callsOf('attachment.add')).toEqual([]);
      press('Keep as evidence');
      await waitFor(() => expect(bridge.callsOf('workbook.change')).toHaveLength(1));
      expect(bridge.callsOf('attachment.add')).toEqual([{ pictures: false, dropped: '0123456789abcdef' }]);
    });

    it('goes to the import where it holds feedback data', async () => {
      const bridge = showAnswering(register.build(), added);
      dropped();
      press('Import feedback data…');
      await waitFor(() =>
        expect(fileToImport.get()).toEqual({ document: '0123456789abcdef', fileName: 'Q1.CSV' }),
      );
      expect(bridge.callsOf('attachment.add')).toEqual([]);
    });

    it('is left alone where nobody says what it is', () => {
      const bridge = showAnswering(register.build(), added);
      dropped();
      press('Cancel');
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(bridge.callsOf('attachment.add')).toEqual([]);
    });
  });

  it('is refused in plain words, and nothing changes', async () => {
    const bridge = showAnswering(register.build(), {
      ok: false,
      error: { code: 'file_too_large', file: 'film.mov', size: 60_000_000, limit: 50_000_000 },
    });
    fireEvent.click(card('Staffing memo'));
    fireEvent.click(screen.getByRole('button', { name: 'Attach a file…' }));
    await waitFor(() => expect(screen.getByText(/^film\.mov has 60,000,000 bytes/)).toBeTruthy());
    expect(bridge.callsOf('workbook.change')).toEqual([]);
  });

  it('is removed from the workbook and from its evidence in one change', async () => {
    const { bridge } = show(register.build());
    fireEvent.click(card('Weekly report'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove waits.png' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Attach a file…' })).toBeTruthy());
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          { kind: 'evidence', id: anId('report'), set: { attachment: null } },
          { kind: 'attachment', id: picture, delete: true },
        ],
      },
    ]);
  });

  it('is listed apart where no evidence names it, and the logo is not removed here', () => {
    show(
      register
        .with('attachment', { id: anId('logo'), name: 'seal.png', media_type: 'image/png', size: 2048 })
        .with('workbook', { agency_logo: anId('logo') })
        .build(),
    );
    const others = within(screen.getByRole('region', { name: 'Other files in this workbook' }));
    expect(others.getByText(/^The agency logo/)).toBeTruthy();
    expect(others.getByRole('textbox', { name: 'What the picture shows' })).toBeTruthy();
    expect(others.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });

  it('is neither attached nor removed in a workbook that is read-only', () => {
    show(register.build(), { readOnly: true });
    fireEvent.click(card('Weekly report'));
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Register evidence' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open… waits.png' })).toBeTruthy();
  });
});
