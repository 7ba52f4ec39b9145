// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardSlides } from '../../../shared/briefing/standard-slides.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { SlidesScreen } from '../../../src-renderer/features/slides/slides-screen.tsx';
import { aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { sectionNamed } from '../plan-section.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(cleanup);
beforeEach(() => {
  document.body.innerHTML = '';
});

function show(snapshot: WorkbookSnapshot) {
  const bridge = openSaving(snapshot);
  render(<SlidesScreen section={sectionNamed('slides')} />);
  return bridge;
}

const idOf = (key: string) => derivedRecordId(fixtureWorkbookId, model.briefing_slide, [key]);
const cards = () =>
  screen.getAllByRole('button', { name: /^(\d+\. |.*, hidden)/ }).map((card) => card.textContent);

describe('the slides of the deep dive', () => {
  it('are all there before anybody has entered anything about them', () => {
    show(aSnapshot().build());
    expect(cards().map((text) => text?.replace(/^\d+\. /, ''))).toEqual(
      standardSlides.map(({ topic }) => expect.stringContaining(topic)),
    );
    expect(screen.getByText('12 slides, 0 minutes planned')).toBeTruthy();
  });

  it('move by key to another place in one change, and only where somebody moved them', async () => {
    const bridge = show(aSnapshot().build());
    fireEvent.keyDown(screen.getByRole('button', { name: /^2\. The provider/ }), {
      key: 'ArrowUp',
      altKey: true,
    });
    await waitFor(() => expect(cards()[0]).toContain('1. The provider and its customers'));
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [{ kind: 'briefing_slide', id: idOf('provider'), set: { key: 'provider', order: 'Zz' } }] },
    ]);
    expect(cards()[1]).toContain('2. Purpose and participants');
  });

  it('are hidden with one press, keep their place, and are not counted', async () => {
    show(aSnapshot().build());
    const card = screen.getByRole('button', { name: /^4\. / }).closest('li');
    if (card === null) throw new Error('a slide has no card');
    fireEvent.click(within(card).getByRole('button', { name: /^Hide/ }));
    await waitFor(() => expect(screen.getByText(/one slide is hidden/)).toBeTruthy());
    expect(cards()[3]).toContain('Last year’s commitments, hidden');
    expect(cards()[4]).toContain('4. Maturity profile');
  });

  it('open with the slide as it will be shown, and with the title that the data give', () => {
    show(aSnapshot().with('pain_point', { statement: 'I wait.', severity: 'severe' }).build());
    fireEvent.click(screen.getByRole('button', { name: /^9\. / }));
    expect(screen.getByRole('heading', { level: 3, name: 'One pain point, a severe one' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Pain points and their burden' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Title' }).getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText(/the data give it: “One pain point, a severe one”/)).toBeTruthy();
  });

  it('are added after the open one, with the keyboard in the title, and only those can be deleted', async () => {
    show(aSnapshot().build());
    fireEvent.click(screen.getByRole('button', { name: /^2\. / }));
    expect(screen.queryByRole('button', { name: /^Delete this slide/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add a slide' }));
    await waitFor(() => expect(cards()[2]).toContain('3. Slide of our own'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' })));
    fireEvent.click(screen.getByRole('button', { name: /^Delete this slide/ }));
    await waitFor(() => expect(cards()).toHaveLength(12));
  });

  it('say on their card that their text does not fit', () => {
    show(
      aSnapshot()
        .with('briefing_slide', { key: 'purpose', body: 'Far too much to say. '.repeat(200) })
        .build(),
    );
    expect(screen.getByText(/^Does not fit: its text is about \d+ lines longer/)).toBeTruthy();
  });
});
