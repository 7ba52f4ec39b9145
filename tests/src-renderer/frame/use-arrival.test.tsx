// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { useArrival } from '../../../src-renderer/frame/use-arrival.ts';
import { goTo, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';

const here = recordIdSchema.parse('00000000-0000-4000-8000-000000000001');
const elsewhere = recordIdSchema.parse('00000000-0000-4000-8000-000000000002');

const folded = recordIdSchema.parse('00000000-0000-4000-8000-000000000003');

/** A computer so slow that no frame comes while keys are pressed. */
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  Element.prototype.scrollIntoView ??= () => undefined;
  startAt('overview');
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Window() {
  useArrival();
  const { screen } = usePlace();
  return (
    <main id="work">
      <h1 tabIndex={-1}>{screen}</h1>
      <button type="button" data-focus-key={`initiative/${here}`}>
        Add
      </button>
      <details>
        <summary data-focus-key={`initiative/${folded}/title`}>Why</summary>
        <details>
          <textarea data-focus-key={`initiative/${folded}/description`} />
        </details>
      </details>
    </main>
  );
}

const focusedText = () => document.activeElement?.textContent;

describe('arriving on a screen', () => {
  it('has the focus on its title when the first key is pressed, and does not take it away after that', () => {
    render(<Window />);
    act(() => goTo('initiatives'));
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(focusedText()).toBe('initiatives');
    document.querySelector('button')?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    expect(focusedText()).toBe('Add');
  });

  it('has the focus on the record meant when the first key is pressed', () => {
    render(<Window />);
    act(() => goTo('initiatives', { kind: 'initiative', id: here }));
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(focusedText()).toBe('Add');
  });

  it('unfolds the parts in which the field meant stands', () => {
    render(<Window />);
    act(() => goTo('initiatives', { kind: 'initiative', id: folded, field: 'description' }));
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
  });

  it('leaves folded what is under the summary meant', () => {
    render(<Window />);
    act(() => goTo('initiatives', { kind: 'initiative', id: folded, field: 'title' }));
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, false]);
  });

  it('goes on looking for a record that is not drawn when a key is pressed', () => {
    render(<Window />);
    act(() => goTo('initiatives', { kind: 'initiative', id: elsewhere }));
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(document.activeElement).toBe(document.body);
  });
});
