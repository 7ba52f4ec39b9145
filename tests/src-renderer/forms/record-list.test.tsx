// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { Field } from '../../../src-renderer/forms/field.tsx';
import { RecordList } from '../../../src-renderer/forms/record-list.tsx';
import { goTo, startAt } from '../../../src-renderer/state/navigation.ts';
import { useSnapshot } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(() => {
  cleanup();
  startAt('overview');
});

const three = aSnapshot()
  .with('initiative', { id: anId('a'), title: 'Call-back' })
  .with('initiative', { id: anId('b'), title: 'Plain letters' })
  .with('initiative', { id: anId('c'), title: 'One record' })
  .build();

function Initiatives({ fixedOrder }: { readonly fixedOrder?: string }) {
  const { initiative } = useSnapshot().records;
  return (
    <RecordList
      kind="initiative"
      records={initiative}
      addLabel="Add an initiative"
      newValues={{ status: 'planned' }}
      {...(fixedOrder === undefined ? {} : { fixedOrder })}
      summary={({ status }) => status ?? 'no status'}
      empty={(add) => <div>Nothing yet {add}</div>}
    >
      {() => <Field name="title" />}
    </RecordList>
  );
}

function show(snapshot: WorkbookSnapshot, more: Partial<OpenedWorkbook> = {}) {
  const bridge = openSaving(snapshot, more);
  const { container } = render(<Initiatives />);
  return { bridge, container };
}

const card = (name: string) => screen.getByRole('button', { name });
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const focused = () => document.activeElement;

/** Simulated pages have no layout: the cards are 50 pixels high, with 10 between them. */
function dragging(container: HTMLElement) {
  Element.prototype.setPointerCapture = () => undefined;
  const cards = () => [...container.querySelectorAll<HTMLElement>('.record-card')];
  for (const element of cards())
    element.getBoundingClientRect = () => new DOMRect(0, cards().indexOf(element) * 60, 300, 50);
  let handle: Element | null | undefined;
  const pointer = (clientY: number) => ({ isPrimary: true, button: 0, pointerId: 1, clientY });
  const titleIn = (element: Element) => within(element as HTMLElement).getByRole('heading').textContent;
  return {
    take: (title: string) => {
      const taken = cards().find((element) => titleIn(element) === title);
      handle = taken?.querySelector('.record-card-handle');
      if (taken !== undefined && handle instanceof Element)
        fireEvent.pointerDown(handle, pointer(taken.getBoundingClientRect().top + 20));
    },
    moveTo: (y: number) => {
      if (handle instanceof Element) fireEvent.pointerMove(handle, pointer(y));
    },
    drop: () => {
      if (handle instanceof Element) fireEvent.pointerUp(handle, pointer(0));
    },
    /** The card at which the line stands, and on which side of it. */
    line: () => {
      const at = cards().find(({ className }) => className.includes('record-card-drop'));
      if (at === undefined) return undefined;
      return [titleIn(at), at.className.includes('drop-before') ? 'before' : 'after'];
    },
  };
}

describe('records that merged copies disagree about', () => {
  it('say so while their cards are closed, and where their life is in doubt when one is open', () => {
    const differing = (field: string) => ({ kind: 'initiative', id: anId('b'), field }) as const;
    show({ ...three, conflicts: [differing('deleted'), differing('title')] });
    expect(screen.getByText('2 differences between merged copies to settle')).toBeTruthy();
    fireEvent.click(card('Plain letters'));
    expect(screen.getByText(/^Deleted in one copy and changed in another/)).toBeTruthy();
    expect(screen.getByText(/^Merged copies say different things here/)).toBeTruthy();
    fireEvent.click(card('One record'));
    expect(screen.queryByText(/^Merged copies say different things here/)).toBeNull();
  });
});

describe('a list of records', () => {
  it('has one card open at a time, and tells the state of each', () => {
    show(three);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(card('Call-back').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(card('Call-back'));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Call-back');
    fireEvent.click(card('One record'));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'One record');
    expect(card('Call-back').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(card('One record'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getAllByText('no status')).toHaveLength(3);
  });

  it('adds a record with what it begins with, opens it, and takes the keyboard to its first field', async () => {
    const { bridge } = show(three);
    fireEvent.click(screen.getByRole('button', { name: 'Add an initiative' }));
    await waitFor(() => expect(focused()).toBe(screen.getByRole('textbox', { name: 'Title' })));
    expect(titles()).toEqual(['Call-back', 'Plain letters', 'One record', 'Untitled initiative']);
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [expect.objectContaining({ kind: 'initiative', set: { status: 'planned' } })] },
    ]);
  });

  it('deletes a record and takes the keyboard to the one that follows, at the end to the one before', async () => {
    show(three);
    fireEvent.click(card('Plain letters'));
    fireEvent.click(screen.getByRole('button', { name: /^Delete this initiative/ }));
    await waitFor(() => expect(focused()).toBe(card('One record')));
    expect(titles()).toEqual(['Call-back', 'One record']);
    fireEvent.click(card('One record'));
    fireEvent.click(screen.getByRole('button', { name: /^Delete this initiative/ }));
    await waitFor(() => expect(focused()).toBe(card('Call-back')));
  });

  it('teaches what it is for after the last record is deleted, with the keyboard on the button to add one', async () => {
    show(aSnapshot().with('initiative', { title: 'Call-back' }).build());
    fireEvent.click(card('Call-back'));
    fireEvent.click(screen.getByRole('button', { name: /^Delete this initiative/ }));
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: 'Add an initiative' })));
    expect(screen.getByText(/Nothing yet/)).toBeTruthy();
  });

  it('moves a record by its buttons, and the keyboard goes with it', async () => {
    show(three);
    fireEvent.click(card('Call-back'));
    const down = screen.getByRole('button', { name: 'Move Call-back down' });
    expect(screen.getByRole('button', { name: 'Move Call-back up' })).toHaveProperty('disabled', true);
    fireEvent.click(down);
    await waitFor(() => expect(titles()).toEqual(['Plain letters', 'Call-back', 'One record']));
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: 'Move Call-back down' })));
    fireEvent.click(screen.getByRole('button', { name: 'Move Call-back down' }));
    await waitFor(() => expect(titles()).toEqual(['Plain letters', 'One record', 'Call-back']));
    await waitFor(() => expect(focused()).toBe(card('Call-back')));
  });

  it('moves a record by Alt and an arrow key, and stops at the ends', async () => {
    const { bridge } = show(three);
    fireEvent.keyDown(card('One record'), { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(titles()).toEqual(['Call-back', 'One record', 'Plain letters']));
    await waitFor(() => expect(focused()).toBe(card('One record')));
    fireEvent.keyDown(card('Call-back'), { key: 'ArrowUp', altKey: true });
    fireEvent.keyDown(card('Plain letters'), { key: 'ArrowDown', altKey: true });
    fireEvent.keyDown(card('Plain letters'), { key: 'ArrowUp' });
    await act(async () => undefined);
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
  });

  it('moves a record that is dragged by its handle, however far, in one change', async () => {
    const { bridge, container } = show(three);
    const drag = dragging(container);
    drag.take('Call-back');
    drag.moveTo(130);
    expect(drag.line()).toEqual(['One record', 'before']);
    drag.moveTo(190);
    expect(drag.line()).toEqual(['One record', 'after']);
    drag.moveTo(60);
    expect(drag.line()).toBeUndefined();
    drag.moveTo(190);
    drag.drop();
    await waitFor(() => expect(titles()).toEqual(['Plain letters', 'One record', 'Call-back']));
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
    await waitFor(() => expect(focused()).toBe(card('Call-back')));
    expect(container.querySelector('.record-list-dragging')).toBeNull();
  });

  it('puts a dragged record back on Escape, and takes a press on the handle for no drag', async () => {
    const { bridge, container } = show(three);
    const drag = dragging(container);
    drag.take('One record');
    drag.moveTo(10);
    expect(drag.line()).toEqual(['Call-back', 'before']);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(drag.line()).toBeUndefined();
    drag.drop();
    drag.take('One record');
    drag.drop();
    await act(async () => undefined);
    expect(titles()).toEqual(['Call-back', 'Plain letters', 'One record']);
    expect(bridge.callsOf('workbook.change')).toEqual([]);
  });

  it('keeps the order and says why where records are hidden', () => {
    openSaving(three);
    const { container } = render(<Initiatives fixedOrder="Show all to change their order." />);
    fireEvent.click(card('Call-back'));
    expect(screen.getByText('Show all to change their order.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    expect(container.querySelector('.record-card-handle')).toBeNull();
  });

  it('says of a record that was left as it was added that nothing is entered, and offers to remove it', async () => {
    show(three);
    fireEvent.click(screen.getByRole('button', { name: 'Add an initiative' }));
    await waitFor(() => expect(focused()).toBe(screen.getByRole('textbox', { name: 'Title' })));
    expect(screen.queryByText('Nothing entered yet')).toBeNull();
    fireEvent.click(card('Untitled initiative'));
    expect(screen.getByText('Nothing entered yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Untitled initiative' }));
    await waitFor(() => expect(titles()).toEqual(['Call-back', 'Plain letters', 'One record']));
    await waitFor(() => expect(focused()).toBe(card('One record')));
  });

  it('opens the record that somebody is sent to, on arrival and later', () => {
    openSaving(three);
    goTo('initiatives', { kind: 'initiative', id: anId('b') });
    render(<Initiatives />);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Plain letters');
    act(() => goTo('initiatives', { kind: 'initiative', id: anId('c'), field: 'title' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'One record');
    act(() => goTo('initiatives', { kind: 'initiative' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'One record');
  });

  it('shows everything and changes nothing in a workbook that is open to read', () => {
    show(three, { readOnly: true });
    fireEvent.click(card('Plain letters'));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('readOnly', true);
    expect(screen.queryByRole('button', { name: /Add|Delete|Move/ })).toBeNull();
  });

  it('has no accessibility problem that axe finds, open or closed', async () => {
    const { container } = show(three);
    fireEvent.click(card('Plain letters'));
    expect(within(container).getAllByRole('listitem')).toHaveLength(3);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
