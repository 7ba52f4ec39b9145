// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { useAnnouncements } from '../../../src-renderer/state/announcer.ts';
import {
  discardDrafts,
  type FieldTarget,
  firstInvalid,
  flush,
  flushToTheEnd,
  isWaiting,
  noteDraft,
  placeOf,
  type Reading,
  saveState,
  unsavedLabels,
  waitingFor,
} from '../../../src-renderer/state/drafts.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

const target = (field: string): FieldTarget => ({
  kind: 'service',
  id: recordIdSchema.parse('0190b5a0-0000-7000-8000-000000000001'),
  field,
  key: {},
});

/** The service that is typed about is in it. */
const theSnapshot = aSnapshot()
  .with('service', { id: target('name').id })
  .build();

function type(field: string, value: string, label = field): void {
  noteDraft({ target: target(field), label, read: (): Reading => ({ ok: true, value }) });
}

function typeNonsense(field: string, label: string): void {
  noteDraft({
    target: target(field),
    label,
    read: () => ({ ok: false, raw: 'x', problem: 'must be a number' }),
  });
}

const diskFull = { ok: false, error: { code: 'disk_full' } };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  discardDrafts();
  vi.useRealTimers();
});

describe('what somebody types', () => {
  it('is saved after a pause, in one change', async () => {
    const bridge = openFake(theSnapshot);
    type('name', 'Cl');
    type('name', 'Claims');
    expect(saveState.get().state).toBe('typing');
    await vi.advanceTimersByTimeAsync(700);
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [{ kind: 'service', id: target('name').id, set: { name: 'Claims' } }] },
    ]);
    expect(saveState.get()).toEqual({ state: 'saved' });
  });

  it('is saved every few seconds although nobody pauses', async () => {
    const bridge = openFake(theSnapshot);
    for (let strokes = 0; strokes < 60; strokes += 1) {
      type('name', `text ${strokes}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(bridge.callsOf('workbook.change').length).toBeGreaterThanOrEqual(1);
  });

  it('is never called saved while a save is under way', async () => {
    let finish: (value: unknown) => void = () => undefined;
    openFake(theSnapshot, {
      'workbook.change': () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    type('name', 'Claims');
    const saved = flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState.get().state).toBe('saving');
    type('name', 'Claims line');
    finish({ ok: true, value: { ids: [], savedAt: 1, canUndo: true, canRedo: false } });
    expect(await saved).toBe(false);
    expect(saveState.get().state).toBe('typing');
    expect(isWaiting(placeOf(target('name')))).toBe(true);
  });

  it('stays where it is when the disk is full, is named, and is saved as soon as there is room', async () => {
    let isFull = true;
    const bridge = openFake(theSnapshot, {
      'workbook.change': () =>
        isFull ? diskFull : { ok: true, value: { ids: [], savedAt: 1, canUndo: true, canRedo: false } },
    });
    type('name', 'Claims', 'Name');
    expect(await flush()).toBe(false);
    expect(saveState.get().state).toBe('failed');
    expect(unsavedLabels()).toEqual(['Name']);
    isFull = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(bridge.callsOf('workbook.change')).toHaveLength(2);
    expect(saveState.get()).toEqual({ state: 'saved' });
  });

  it('is said once not to be saved, however often that is tried', async () => {
    openFake(theSnapshot, { 'workbook.change': () => diskFull });
    const { result } = renderHook(useAnnouncements);
    const before = result.current.assertive.turn;
    type('name', 'Claims', 'Name');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(result.current.assertive.text).toMatch(/^Not saved\. The disk is full/);
    expect(result.current.assertive.turn).toBe(before + 1);
    expect(waitingFor(placeOf(target('name')))).toEqual({ ok: true, value: 'Claims' });
  });

  it('is saved to the last word before the window goes, also what is typed meanwhile', async () => {
    const answers: ((value: unknown) => void)[] = [];
    const bridge = openFake(theSnapshot, {
      'workbook.change': () =>
        new Promise((resolve) => {
          answers.push(resolve);
        }),
    });
    const saved = { ok: true, value: { ids: [], savedAt: 1, canUndo: true, canRedo: false } };
    type('name', 'Claims');
    const done = flushToTheEnd();
    await vi.advanceTimersByTimeAsync(0);
    type('name', 'Claims line');
    answers.shift()?.(saved);
    await vi.advanceTimersByTimeAsync(0);
    answers.shift()?.(saved);
    expect(await done).toBe(true);
    expect(bridge.callsOf('workbook.change').at(-1)).toEqual({
      entries: [{ kind: 'service', id: target('name').id, set: { name: 'Claims line' } }],
    });
  });

  it('does not keep other fields from being saved when it is no value', async () => {
    const bridge = openFake(theSnapshot);
    typeNonsense('annual_volume', 'Annual volume');
    type('name', 'Claims');
    expect(await flush()).toBe(false);
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
    expect(saveState.get()).toEqual({ state: 'invalid', labels: ['Annual volume'] });
    expect(firstInvalid()).toMatchObject({ field: 'annual_volume' });
    type('annual_volume', 'unknown');
    expect(await flush()).toBe(true);
  });

  it('clears a field when it is emptied', async () => {
    const bridge = openFake(theSnapshot);
    noteDraft({ target: target('name'), label: 'Name', read: () => ({ ok: true, value: null }) });
    await flush();
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [{ kind: 'service', id: target('name').id, set: { name: null } }] },
    ]);
  });

  it('keeps nobody from closing once its record was deleted', async () => {
    openFake(theSnapshot);
    typeNonsense('annual_volume', 'Annual volume');
    await flush();
    expect(unsavedLabels()).toEqual(['Annual volume']);
    openFake(aSnapshot().build());
    expect(unsavedLabels()).toEqual([]);
  });
});
