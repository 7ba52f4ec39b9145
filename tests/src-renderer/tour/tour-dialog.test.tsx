// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stepsOf } from '../../../src-renderer/features/tour/steps.ts';
import { TourDialog } from '../../../src-renderer/features/tour/tour-dialog.tsx';
import { usePlace } from '../../../src-renderer/state/navigation.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

afterEach(cleanup);

function Here() {
  return <output>{usePlace().screen}</output>;
}

function take(answers: Parameters<typeof openFake>[1] = {}, isOpen = true) {
  const bridge = openFake(isOpen ? aSnapshot().build() : undefined, answers);
  const onClose = vi.fn();
  render(
    <>
      <Here />
      <TourDialog onClose={onClose} />
    </>,
  );
  return { bridge, onClose };
}

const heading = () => screen.getByRole('heading').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const place = () => document.querySelector('output')?.textContent;

describe('the tour', () => {
  it('walks forth and back through the screens that it speaks about', async () => {
    take();
    expect(heading()).toBe('Tour, step 1 of 6: Where you stand');
    expect(place()).toBe('overview');
    press('Next');
    const dimension = place();
    expect(dimension).not.toBe('overview');
    press('Next');
    expect(place()).toBe(dimension);
    press('Next');
    expect(place()).toBe('review');
    press('Back');
    expect(heading()).toBe('Tour, step 3 of 6: Help stands beside the field');
    expect(place()).toBe(dimension);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });

  it('is remembered as seen when it ends by Escape', async () => {
    const { bridge, onClose } = take();
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
    await waitFor(() => expect(bridge.callsOf('settings.save')).toEqual([{ tourSeen: true }]));
  });

  it('opens the sample where no workbook is open', async () => {
    const workbook = { snapshot: aSnapshot().build(), fileName: 'sample.cxwb' };
    const { onClose } = take(
      { 'workbook.sample': () => ({ ok: true, value: { ...workbook, recovered: false } }) },
      false,
    );
    await waitFor(() => expect(heading()).toContain('Where you stand'));
    expect(opened.get()?.fileName).toBe('sample.cxwb');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('ends where the sample cannot be opened, and comes again next time', async () => {
    const { bridge, onClose } = take(
      { 'workbook.sample': () => ({ ok: false, error: { code: 'disk_full' } }) },
      false,
    );
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.callsOf('settings.save')).toEqual([]);
  });

  it('ends when the workbook is closed on the way', async () => {
    const { onClose } = take();
    expect(onClose).not.toHaveBeenCalled();
    act(() => opened.set(undefined));
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('takes about a minute: few steps of few words', () => {
    const steps = stepsOf(aSnapshot().build());
    const words = steps.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/)).length;
    expect(steps.length).toBeLessThanOrEqual(6);
    // People read some 240 words a minute.
    expect(words).toBeLessThan(300);
  });
});
