// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { setFilter } from '../../../src-renderer/features/review/filter-state.ts';
import { ReviewScreen } from '../../../src-renderer/features/review/review-screen.tsx';
import { ReviewBar } from '../../../src-renderer/frame/review-bar.tsx';
import { useArrival } from '../../../src-renderer/frame/use-arrival.ts';
import { findingsNow } from '../../../src-renderer/state/findings.ts';
import {
  goBack,
  type Place,
  startAt,
  usePlace,
  watchPlaces,
} from '../../../src-renderer/state/navigation.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { Announcer } from '../../../src-renderer/ui/announcer.tsx';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { aReadyAssessment } from '../../shared/readiness/ready-assessment.ts';
import { openFake } from '../fake-bridge.ts';

/** The frame in little: the screen, the bar, and what brings the focus to where one goes. */
function Window() {
  const { screen: here, target } = usePlace();
  useArrival();
  return (
    <>
      <main id="work">
        <ReviewBar />
        {here === 'review' ? (
          <ReviewScreen />
        ) : (
          <section>
            <h1 tabIndex={-1}>{here}</h1>
            <input
              aria-label={target?.field ?? 'nothing'}
              data-focus-key={`${target?.kind}/${target?.id}/${target?.field}`}
            />
          </section>
        )}
      </main>
      <Announcer />
    </>
  );
}

const unready = aSnapshot()
  .with('workbook', { fiscal_year: 2023 })
  .with('provider', { name: 'Example' })
  .with('service', { id: anId('one'), name: 'One', designated: true })
  .build();

function show(snapshot: WorkbookSnapshot) {
  openFake(snapshot);
  findingsNow();
  return render(<Window />);
}

function change(snapshot: WorkbookSnapshot): void {
  act(() => {
    const now = opened.get();
    if (now !== undefined) opened.set({ ...now, snapshot });
    findingsNow();
  });
}

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.review-finding')];
const focusKey = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset.focusKey : undefined;
const press = (key: string) => {
  const { activeElement } = document;
  if (activeElement !== null) fireEvent.keyDown(activeElement, { key });
};

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  startAt('review');
});
afterEach(() => {
  cleanup();
  act(() => setFilter({ severity: 'all' }));
});

describe('the review', () => {
  it('is one tab stop; arrow keys, Home and End go through the findings', () => {
    show(unready);
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons()[0]?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(buttons()[1]);
    press('End');
    expect(document.activeElement).toBe(buttons().at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(buttons().at(-1));
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(buttons()[0]);
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons()[0]]);
  });

  it('leads to the field, tells there which finding it is, and takes the focus back to the same one', async () => {
    show(unready);
    const finding = screen.getByRole('button', { name: /^Must be fixed The service "One" has no offering/ });
    const key = finding.dataset.focusKey;
    act(() => finding.focus());
    fireEvent.click(finding);
    expect(await screen.findByRole('heading', { name: 'services' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('offering')));
    expect(screen.getByRole('region', { name: 'From Review' }).textContent).toMatch(
      /^Must be fixed Finding \d+ of \d+: The service "One" has no offering/,
    );
    act(() => goBack());
    await waitFor(() => expect(focusKey()).toBe(key));
    expect(screen.queryByRole('region', { name: 'From Review' })).toBeNull();
  });

  it('goes on to the next finding from the field, and back to the list from there', async () => {
    show(unready);
    const [first, second] = buttons();
    const next = second?.dataset.focusKey;
    if (first !== undefined) fireEvent.click(first);
    fireEvent.click(await screen.findByRole('button', { name: /^Next/ }));
    expect(screen.getByRole('region', { name: 'From Review' }).textContent).toContain('Finding 2 of');
    fireEvent.click(screen.getByRole('button', { name: 'Back to review' }));
    await waitFor(() => expect(focusKey()).toBe(next));
  });

  it('gives the focus to the next finding where one was settled meanwhile', async () => {
    show(unready);
    const index = buttons().findIndex(({ textContent }) => textContent?.includes('has no offering') === true);
    const finding = buttons()[index];
    const heir = buttons()[index + 1]?.dataset.focusKey;
    act(() => finding?.focus());
    if (finding !== undefined) fireEvent.click(finding);
    change({
      ...unready,
      records: {
        ...unready.records,
        service: unready.records.service.map((service) => ({ ...service, offering: 'Money' })),
      },
    });
    expect((await screen.findByRole('region', { name: 'From Review' })).textContent).toMatch(/^ ?Settled/);
    act(() => goBack());
    await waitFor(() => expect(focusKey()).toBe(heir));
  });

  it('gives the focus to the next finding where one is settled while it has the focus', () => {
    show(unready);
    const index = buttons().findIndex(({ textContent }) => textContent?.includes('has no offering') === true);
    const heir = buttons()[index + 1]?.dataset.focusKey;
    act(() => buttons()[index]?.focus());
    change({
      ...unready,
      records: {
        ...unready.records,
        service: unready.records.service.map((service) => ({ ...service, offering: 'Money' })),
      },
    });
    expect(focusKey()).toBe(heir);
  });

  it('says how many findings are left when the choice changes', () => {
    show(unready);
    fireEvent.click(screen.getByRole('radio', { name: /^Suggestions/ }));
    const count = buttons().length;
    expect(screen.getByRole('status').textContent).toBe(`${count} findings`);
    expect(buttons().every(({ textContent }) => textContent?.startsWith('Suggestion'))).toBe(true);
    fireEvent.change(screen.getByRole('combobox', { name: 'Section' }), { target: { value: 'team' } });
    expect(screen.getByRole('status').textContent).not.toBe(`${count} findings`);
  });

  it('leads from a missing sign-off to where decisions are entered', () => {
    show(aReadyAssessment().without('concurrence').build());
    const [finding] = screen.getAllByRole('button', { name: /has not signed off on the assessment/ });
    expect(finding?.ariaDisabled).not.toBe('true');
    const places: Place[] = [];
    const end = watchPlaces((place) => places.push(place));
    if (finding !== undefined) fireEvent.click(finding);
    end();
    expect(places.at(-1)).toMatchObject({
      screen: 'sign-offs',
      focusKey: 'sign-offs/assessment/sign-off',
    });
  });

  it('says what to do next where nothing must be fixed', () => {
    show(aReadyAssessment().build());
    expect(screen.getByRole('heading', { name: /Nothing/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read the preview' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Export' })).toBeTruthy();
  });

  it('has no accessibility problems that axe can find', async () => {
    const { container } = show(unready);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
