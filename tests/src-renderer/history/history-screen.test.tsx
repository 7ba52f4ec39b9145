// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import { HistoryScreen } from '../../../src-renderer/features/history/history-screen.tsx';
import { startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

const line = anId('line');
const snapshot = aSnapshot()
  .with('service', { id: line, name: 'Benefits line', offering: 'Second text' })
  .build();

function aChange(number: number, at: number, edits: ChangeItem['edits']): ChangeItem {
  return { change: `change-${number}`, at, author: number % 2 === 0 ? 'CIO' : 'CX lead', edits, more: 0 };
}

const day = (date: number, hour: number) => Date.UTC(2023, 0, date, hour);
const replaced = aChange(99, day(20, 16), [
  {
    edit: 'e2',
    kind: 'service',
    id: line,
    field: 'offering',
    before: 'First text',
    value: 'Second text',
    head: true,
  },
]);
const entered = aChange(98, day(19, 16), [
  {
    edit: 'e1',
    kind: 'service',
    id: line,
    field: 'offering',
    before: null,
    value: 'First text',
    head: false,
  },
]);

function Here() {
  const { screen: here, target } = usePlace();
  return <output>{`${here} ${target?.field ?? ''}`.trim()}</output>;
}

function show(
  changes: readonly ChangeItem[],
  readOnly = false,
  answers: Parameters<typeof openFake>[1] = {},
  known: Readonly<Record<string, readonly ChangeItem[]>> = {},
  of = snapshot,
) {
  const bridge = openFake(
    of,
    {
      'workbook.authors': () => ({ ok: true, value: [] }),
      ...answers,
      'workbook.changes': (input) => {
        const { before, limit, since } = input as { before?: string; limit: number; since?: string };
        if (since !== undefined) return { ok: true, value: [...(known[since] ?? [])] };
        const from = before === undefined ? 0 : changes.findIndex(({ change }) => change === before) + 1;
        return { ok: true, value: changes.slice(from, from + limit) };
      },
    },
    { readOnly },
  );
  const { container } = render(
    <main>
      <HistoryScreen />
      <Here />
    </main>,
  );
  return { bridge, container };
}

beforeEach(() => {
  letDialogsOpen();
  startAt('history');
});
afterEach(cleanup);

describe('the history', () => {
  it('groups changes by day, the newest first, with author and words', async () => {
    show([replaced, entered]);
    const days = await screen.findAllByRole('heading', { level: 2 });
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'Friday, January 20, 2023',
      'Thursday, January 19, 2023',
    ]);
    const first = within(screen.getByRole('region', { name: 'Friday, January 20, 2023' }));
    expect(first.getByText('CX lead')).toBeTruthy();
    expect(first.getByRole('button', { name: 'Offering: from “First text” to “Second text”' })).toBeTruthy();
  });

  it('leads to the field that was changed', async () => {
    show([replaced]);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Offering: from “First text” to “Second text”' }),
    );
    expect(screen.getByText('services offering')).toBeTruthy();
  });

  it('restores a former value after showing what it replaces', async () => {
    const { bridge } = show([replaced, entered]);
    fireEvent.click((await screen.findAllByRole('button', { name: /^Restore…/ }))[0] ?? document.body);
    const dialog = within(screen.getByRole('dialog', { name: 'Restore “Offering”' }));
    expect(dialog.getByText('Second text')).toBeTruthy();
    expect(dialog.getByText('First text')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Restore' }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toEqual([
        { entries: [{ kind: 'service', id: line, set: { offering: 'First text' } }] },
      ]),
    );
  });

  it('comes page by page', async () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      aChange(index, day(10, 1), [
        {
          edit: `m${index}`,
          kind: 'service',
          id: line,
          field: 'who',
          before: null,
          value: `Text ${index}`,
          head: false,
        },
      ]),
    );
    show(many);
    fireEvent.click(await screen.findByRole('button', { name: 'Show older' }));
    expect(await screen.findByRole('button', { name: 'Who comes: “Text 69”' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
  });

  it('filters by person and says when nothing fits', async () => {
    show([replaced, entered]);
    fireEvent.change(await screen.findByRole('combobox', { name: 'Person' }), { target: { value: 'CIO' } });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
    fireEvent.change(screen.getByRole('searchbox', { name: 'Words' }), { target: { value: 'zebra' } });
    expect(await screen.findByText(/None of the newest 2 changes fits/)).toBeTruthy();
  });

  it('knows people of whom nothing is loaded yet, and looks back for what they did', async () => {
    const far = Array.from({ length: 120 }, (_, index) => aChange(2 * index, day(10, 1), []));
    show([...far, { ...entered, change: 'oldest', author: 'CFO' }], false, {
      'workbook.authors': () => ({ ok: true, value: ['CFO', 'CIO'] }),
    });
    const person = await screen.findByRole('combobox', { name: 'Person' });
    await waitFor(() => expect(within(person).getByRole('option', { name: 'CFO' })).toBeTruthy());
    fireEvent.change(person, { target: { value: 'CFO' } });
    expect(await screen.findByText('Thursday, January 19, 2023')).toBeTruthy();
  });

  it('offers nothing to restore in a workbook that is read-only', async () => {
    show([replaced], true);
    await screen.findByText('Friday, January 20, 2023');
    expect(screen.queryByRole('button', { name: /Restore/ })).toBeNull();
  });

  it('teaches where nothing was entered, and is accessible', async () => {
    const { container } = show([]);
    expect(await screen.findByRole('heading', { name: 'Nothing has been entered yet' })).toBeTruthy();
    cleanup();
    const { container: filled } = show([replaced]);
    await screen.findByText('Friday, January 20, 2023');
    const { violations } = await axe.run(filled, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(container.isConnected).toBe(false);
  });

  it('shows what changed between two moments, and goes back as far as it has to for that', async () => {
    const older = Array.from({ length: 60 }, (_, index) => aChange(index, day(1, 0) - index, entered.edits));
    const { bridge } = show([replaced, ...older]);
    await screen.findAllByText('CX lead', { selector: 'strong' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value: 'between' } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2022-12-01T00:00' } });
    await waitFor(() => expect(bridge.callsOf('workbook.changes')).toHaveLength(2));
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2023-01-10T00:00' } });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
  });

  it('shows what a sign-off did not know of, also where it was entered before, and says where there is nothing', async () => {
    const [first, second] = [anId('first'), anId('second')];
    const signed = aSnapshot()
      .with('service', { id: line, name: 'Benefits line', offering: 'Second text' })
      .with('concurrence', { id: first, deliverable: 'assessment' })
      .with('concurrence', { id: second, deliverable: 'plan' })
      .build();
    show([replaced, entered], false, {}, { [first]: [entered] }, signed);
    const period = await screen.findByRole('combobox', { name: 'Period' });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2));
    fireEvent.change(period, { target: { value: first } });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Thursday, January 19, 2023');
    fireEvent.change(period, { target: { value: second } });
    expect(await screen.findByText('Nothing was changed or came in since.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2));
    expect(period.isConnected).toBe(true);
  });

  it('destroys a value only after a reason and a word, and reads anew what is left', async () => {
    const { bridge } = show([replaced], false, {
      'workbook.purge': () => ({ ok: true, value: { opened: opened.get(), stillIn: [] } }),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Purge…/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Purge for ever' }));
    expect(await screen.findByText('Say why it must go.')).toBeTruthy();
    expect(bridge.callsOf('workbook.purge')).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), {
      target: { value: 'Names a customer' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: /^Type/ }), { target: { value: 'purge' } });
    fireEvent.click(screen.getByRole('button', { name: 'Purge for ever' }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.purge')).toEqual([{ ids: ['e2'], reason: 'Names a customer' }]),
    );
    await waitFor(() => expect(bridge.callsOf('workbook.changes').length).toBeGreaterThan(1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows of a change what would be destroyed, and names the other entries that say it before they go', async () => {
    const holder = {
      edit: 'e7',
      kind: 'service',
      id: line,
      field: 'offering',
      author: 'CIO',
      at: day(19, 16),
    };
    let stillIn = [holder];
    const { bridge } = show([replaced], false, {
      'workbook.purge': () => {
        const value = { opened: opened.get(), stillIn };
        stillIn = [];
        return { ok: true, value };
      },
    });
    const confirm = (button: string) => {
      fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'A name' } });
      fireEvent.change(screen.getByRole('textbox', { name: /^Type/ }), { target: { value: 'purge' } });
      fireEvent.click(screen.getByRole('button', { name: button }));
    };
    fireEvent.click(await screen.findByRole('button', { name: /^Purge…/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Second text')).toBeTruthy();
    expect(dialog.queryByText(/First text/)).toBeNull();
    confirm('Purge for ever');
    expect(await dialog.findByText(/^Offering of service “Benefits line”, CIO, /)).toBeTruthy();
    confirm('Purge these, too');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.callsOf('workbook.purge')).toMatchObject([{ ids: ['e2'] }, { ids: ['e7'] }]);
  });
});
