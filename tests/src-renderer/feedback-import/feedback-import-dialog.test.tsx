// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { Input, PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { FeedbackImportDialog } from '../../../src-renderer/features/feedback-import/feedback-import-dialog.tsx';
import { fileArrived } from '../../../src-renderer/state/arrivals.ts';
import { fileToImport } from '../../../src-renderer/state/feedback-import.ts';
import { watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { recordId } from '../../fixtures/workbooks.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

const sample = sampleSnapshot();
const [known] = sample.records.service;
if (known === undefined) throw new Error('the sample has services');

const file = { document: 'deadbeef', fileName: 'feedback.csv' };

const planned: PlannedFeedback = {
  plan: 'one',
  layout: 'quarterly',
  provider: 'Office of Imaginary Permits (fictional)',
  read: 5,
  fresh: 2,
  changed: 1,
  changedOut: 0,
  unchanged: 0,
  otherProviders: 1,
  otherNames: [{ name: 'Office of Imaginary Boats (fictional)', rows: 1 }],
  services: [{ key: 'Kites', name: 'Kites', line: 2, rows: 3, id: recordId(1), isNew: true, near: [] }],
  quarters: [
    { fiscalYear: 2022, quarter: 1, rows: 2, isKnown: true },
    { fiscalYear: 2022, quarter: 2, rows: 1, isKnown: false },
  ],
  skipped: [{ line: 6, message: 'it has no quarter' }],
  warnings: [{ line: 3, message: 'Fewer people were offered the survey than answered it.' }],
};

type Refusal = { readonly error: AppError };
type Reply = PlannedFeedback | Refusal;

/** Main's answers to one reading after the other; the last one is given again. */
function begin(...replies: readonly Reply[]) {
  let asked = 0;
  const answer = (reply: Reply | undefined) =>
    reply !== undefined && 'error' in reply ? { ok: false, ...reply } : { ok: true, value: reply };
  const apply = vi.fn<() => unknown>(() => ({
    ok: true,
    value: {
      changed: { ids: [], savedAt: 1, canUndo: true, canRedo: false },
      imported: 3,
      servicesCreated: ['Kites'],
    },
  }));
  const bridge = openFake(sample, {
    'feedback.choose': () => ({ ok: true, value: file }),
    'feedback.plan': () => {
      asked += 1;
      return answer(replies[Math.min(asked, replies.length) - 1]);
    },
    'feedback.apply': apply,
  });
  const onClose = vi.fn();
  render(<FeedbackImportDialog onClose={onClose} />);
  const plans = () => bridge.callsOf('feedback.plan') as readonly Input<'feedback.plan'>[];
  return { bridge, onClose, apply, plans };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { name });
const text = () => screen.getByRole('dialog').textContent;
const expectAccessible = async () =>
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);

beforeEach(() => {
  letDialogsOpen();
  fileToImport.set(undefined);
});
afterEach(cleanup);

describe('choosing a file', () => {
  it('asks for one, reads it, and says that nothing is changed by that', async () => {
    const { plans, apply } = begin(planned);
    expect(document.activeElement?.textContent).toBe('Choose a file…');
    expect(text()).toContain('Until you say so, nothing is changed.');
    await expectAccessible();
    press('Choose a file…');
    await heading('What will happen');
    expect(plans()).toMatchObject([{ document: 'deadbeef', same: [] }]);
    expect(apply).not.toHaveBeenCalled();
  });

  it('asks before it reads a file that was dropped', async () => {
    fileToImport.set(file);
    const { plans } = begin(planned);
    expect(text()).toContain('Import feedback data from feedback.csv?');
    expect(plans()).toEqual([]);
    fileArrived({ document: 'cafecafe', fileName: 'newer.csv', what: 'other' });
    await waitFor(() => expect(text()).toContain('newer.csv'));
    press('Read the file');
    await heading('What will happen');
    expect(plans()).toMatchObject([{ document: 'cafecafe' }]);
  });

  it('says what is wrong with a file, and lets another one be chosen', async () => {
    const error: AppError = {
      code: 'invalid_csv',
      file: 'feedback.csv',
      line: 3,
      column: 14,
      problem: 'is negative; a count is a whole number from 0',
    };
    begin({ error }, planned);
    press('Choose a file…');
    await screen.findByText(
      'feedback.csv, line 3, column 14: is negative; a count is a whole number from 0. Nothing was changed.',
    );
    await expectAccessible();
    press('Choose another file…');
    await heading('What will happen');
  });

  it('leads to the provider’s name where that is missing', async () => {
    const gone: string[] = [];
    const end = watchPlaces((place) => gone.push(place.screen));
    const { onClose } = begin({ error: { code: 'provider_missing', file: 'ours.cxwb' } });
    press('Choose a file…');
    fireEvent.click(await screen.findByRole('button', { name: 'Enter the provider’s name' }));
    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(gone).toContain('provider'));
    end();
  });

  it('shows how far reading is, and Escape cancels it', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const bridge = openFake(sample, {
      'feedback.choose': () => ({ ok: true, value: file }),
      'feedback.plan': () => promise,
    });
    render(<FeedbackImportDialog onClose={vi.fn()} />);
    press('Choose a file…');
    await screen.findByText('Reading feedback.csv…');
    const [{ job }] = bridge.callsOf('feedback.plan') as [Input<'feedback.plan'>];
    bridge.emit('job.progress', { job, done: 1, total: 4, label: 'Reading the file' });
    await screen.findByText(/25 percent/);
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 1);
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Cancel' }), { key: 'Escape' });
    expect(bridge.callsOf('job.cancel')).toEqual([{ job }]);
    await screen.findByText('Stopping…');
    resolve({ ok: false, error: { code: 'cancelled' } });
    await screen.findByText('Canceled. Nothing of the file was imported.');
  });
});

describe('what will happen', () => {
  it('is told in numbers, by service, by quarter and by line, before anything happens', async () => {
    begin(planned);
    press('Choose a file…');
    expect(await heading('What will happen')).toBe(document.activeElement);
    expect(text()).toContain('Nothing has been changed yet.');
    const numbers = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextSibling?.textContent]);
    expect(numbers).toEqual([
      ['Rows in the file', '5'],
      ['New reports', '2'],
      ['Reports that will change', '1'],
      ['Rows of other providers, left out', '1'],
      ['Rows that cannot be taken', '1'],
    ]);
    const rows = screen
      .getAllByRole('row')
      .map(({ children }) => [...children].map((cell) => cell.textContent));
    expect(rows).toContainEqual(['Kites', '3', 'A new service, not designated']);
    expect(rows).toContainEqual(['FY 2022 Q1', '2', 'Has reports already']);
    expect(rows).toContainEqual(['FY 2022 Q2', '1', 'New']);
    expect(screen.getByText('Office of Imaginary Boats (fictional): 1 row')).toBeTruthy();
    expect(text()).toContain('Line 6: It has no quarter.');
    expect(text()).toContain('Line 3: Fewer people were offered the survey than answered it.');
    await expectAccessible();
  });

  it('is said of reports that others have had already', async () => {
    begin({ ...planned, changedOut: 1 });
    press('Choose a file…');
    await heading('What will happen');
    const label = screen.getByText('Submitted, published or archived ones among them');
    expect(label.nextSibling?.textContent).toBe('1');
  });

  it('lists a hundred lines, counts the rest, and copies all', async () => {
    const warnings = Array.from({ length: 130 }, (_, index) => ({ line: index + 2, message: 'It is odd.' }));
    const { bridge } = begin({ ...planned, skipped: [], warnings });
    press('Choose a file…');
    await heading('Worth a look (130)');
    expect(screen.getAllByText(/It is odd\./)).toHaveLength(100);
    expect(screen.getByText('And 30 more.')).toBeTruthy();
    press(/^Copy all as text/);
    await waitFor(() => expect(bridge.callsOf('clipboard.text')).toHaveLength(1));
    const [copied] = bridge.callsOf('clipboard.text') as [{ readonly text: string }];
    expect(copied.text.split('\n')).toHaveLength(131);
    expect(copied.text).toMatch(/\nLine 131: It is odd\.$/);
  });

  it.each([
    [{ fresh: 0, changed: 0, unchanged: 3 }, /Nothing in this file is new: .* \(3 rows\)/],
    [{ fresh: 0, changed: 0, otherProviders: 5 }, /No row is of Office of Imaginary Permits/],
    [{ fresh: 0, changed: 0 }, /No row can be taken/],
    [{ read: 0, fresh: 0, changed: 0, otherProviders: 0 }, /nothing below its column names/],
  ])('is nothing, and there is nothing to press, for %o', async (more, words) => {
    begin({ ...planned, ...more });
    press('Choose a file…');
    await heading('Nothing to import');
    expect(text()).toMatch(words);
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  });
});

describe('importing', () => {
  it('does what was shown and says what came of it', async () => {
    const { bridge } = begin(planned);
    press('Choose a file…');
    await heading('What will happen');
    press('Import 3 rows');
    await heading('The feedback data are imported');
    expect(bridge.callsOf('feedback.apply')).toMatchObject([{ plan: 'one' }]);
    expect(text()).toContain('Imported and saved: 2 new reports, 1 report changed, 1 new service.');
    await expectAccessible();
  });

  it('is undone from there', async () => {
    const { bridge, onClose } = begin(planned);
    press('Choose a file…');
    await heading('What will happen');
    press('Import 3 rows');
    await heading('The feedback data are imported');
    press('Undo the import');
    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(bridge.callsOf('workbook.undo')).toHaveLength(1));
  });

  it.each([
    ['plan_outdated', /The workbook was changed after the file was read/],
    ['file_changed', /was changed by another program after it was read/],
  ] as const)('reads the file again where it is refused as %s', async (code, words) => {
    const { apply, plans } = begin(planned);
    apply.mockReturnValueOnce({ ok: false, error: { code, file: 'feedback.csv' } });
    press('Choose a file…');
    await heading('What will happen');
    press('Import 3 rows');
    await screen.findByText(words);
    press('Read the file again');
    await waitFor(() => expect(plans()).toHaveLength(2));
    await heading('What will happen');
    expect(screen.queryByText(words)).toBeNull();
  });

  it('can be done again after it was canceled', async () => {
    const { apply } = begin(planned);
    apply.mockReturnValueOnce({ ok: false, error: { code: 'cancelled' } });
    press('Choose a file…');
    await heading('What will happen');
    press('Import 3 rows');
    await screen.findByText('Canceled. Nothing of the file was imported.');
    press('Import 3 rows');
    await heading('The feedback data are imported');
  });
});

describe('a name that looks like another', () => {
  const near = { id: known.id, name: known.name ?? '' };
  const looksAlike: PlannedFeedback = {
    ...planned,
    services: [
      { key: 'Kites', name: 'Kites ', line: 2, rows: 3, id: recordId(1), isNew: true, near: [near] },
    ],
  };

  it('must be said to be the same or another before anything else', async () => {
    const { plans } = begin(looksAlike, {
      ...planned,
      services: looksAlike.services.map((service) => ({ ...service, near: [] })),
    });
    press('Choose a file…');
    await heading('Is this the same service?');
    await expectAccessible();
    press('Continue');
    await screen.findByText('Choose one of these.');
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    fireEvent.click(screen.getByRole('radio', { name: `The same as “${near.name}”` }));
    press('Continue');
    await heading('What will happen');
    expect(plans()[1]?.same).toEqual([{ key: 'Kites', id: known.id }]);
  });

  it('is a new service where that is said, and the way back remembers it', async () => {
    const { plans } = begin(looksAlike);
    press('Choose a file…');
    await heading('Is this the same service?');
    fireEvent.click(screen.getByRole('radio', { name: /^A new service/ }));
    press('Continue');
    await heading('What will happen');
    expect(plans()[1]?.same).toEqual([]);
    press('Back');
    await heading('Is this the same service?');
    expect(screen.getByRole('radio', { name: /^A new service/ })).toHaveProperty('checked', true);
  });
});

describe('a file of single responses', () => {
  const needsPlace: Refusal = { error: { code: 'responses_need_place', file: 'feedback.csv', missing: [] } };
  const responses: PlannedFeedback = { ...planned, layout: 'responses', fresh: 5, changed: 0, skipped: [] };
  const set = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('is asked what it is about, and the answer is proposed the next time', async () => {
    const { plans } = begin(needsPlace, responses);
    press('Choose a file…');
    await heading('What are these responses about?');
    await expectAccessible();
    set('Service', '');
    set('Quarter', '');
    press('Read the file');
    expect(screen.getByText('Choose the service that was asked about.')).toBeTruthy();
    expect(screen.getByText('Choose the quarter.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Service'));
    set('Service', known.id);
    set('Fiscal year', '2024');
    set('Quarter', '3');
    set('Channel', 'website');
    press('Read the file');
    await heading('What will happen');
    expect(plans()[1]?.responses).toEqual({
      service: { id: known.id },
      fiscalYear: 2024,
      quarter: 3,
      channel: 'website',
      transactionPoint: '',
      serviceProvided: '',
    });
    expect(screen.getByRole('button', { name: 'Import 5 responses' })).toBeTruthy();
    press('Back');
    await heading('What are these responses about?');
    expect(screen.getByLabelText('Quarter')).toHaveProperty('value', '3');
  });

  it('may be about a service that is not there yet', async () => {
    const { plans } = begin(needsPlace, responses);
    press('Choose a file…');
    await heading('What are these responses about?');
    set('Service', 'new');
    set('Quarter', '1');
    press('Read the file');
    expect(screen.getByText('Write the name of the service.')).toBeTruthy();
    set('Name of the new service', 'Renting a boat');
    press('Read the file');
    await heading('What will happen');
    expect(plans()[1]?.responses?.service).toEqual({ name: 'Renting a boat' });
  });

  it('is asked for its scale only where every answer is 1', async () => {
    const { plans } = begin(
      needsPlace,
      { error: { code: 'scale_unknown', file: 'feedback.csv' } },
      responses,
    );
    press('Choose a file…');
    await heading('What are these responses about?');
    expect(screen.queryByRole('radio')).toBeNull();
    set('Service', known.id);
    set('Quarter', '1');
    press('Read the file');
    await heading('What does 1 mean?');
    const scales = within(screen.getByRole('group', { name: 'An answer of 1 is' }));
    press('Read the file');
    expect(screen.getByText('Say what 1 means.')).toBeTruthy();
    fireEvent.click(scales.getByRole('radio', { name: /thumb up/ }));
    press('Read the file');
    await heading('What will happen');
    expect(plans()[2]?.responses?.scale).toBe('thumbs');
  });
});
