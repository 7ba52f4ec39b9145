// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { Presenter } from '../../../src-renderer/features/presenter/presenter.tsx';
import { startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { showProblem } from '../../../src-renderer/state/notices.ts';
import { backToSlide } from '../../../src-renderer/state/presenting/conduct.ts';
import { presenting, usePresenting } from '../../../src-renderer/state/presenting/presenting.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { presentNow, session, someSlides } from './presenting.ts';

beforeAll(letDialogsOpen);
afterEach(() => {
  cleanup();
  opened.set(undefined);
  presenting.set(undefined);
});

const firstSlide = derivedRecordId(fixtureWorkbookId, model.briefing_slide, ['first']);

function Stage() {
  const state = usePresenting();
  const { target } = usePlace();
  if (state?.isDrilled === true) return <p>Went to {target?.id}</p>;
  return state === undefined ? null : <Presenter state={state} />;
}

async function show(audience?: Parameters<typeof presentNow>[1]) {
  const bridge = await presentNow(
    someSlides()
      .with('briefing_session', session)
      .with('person', { name: 'Sample Person' })
      .with('evidence', { id: anId('unused'), title: 'Not used' })
      .with('evidence', {
        id: anId('calls'),
        title: 'Call records',
        kind: 'operational_data',
        date: '2022-06-30',
      })
      .with('evidence_link', { evidence: anId('calls'), target: firstSlide, note: 'page 4' })
      .build(),
    audience,
  );
  const { container } = render(<Stage />);
  return { bridge, container };
}

const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const log = () => opened.get()?.snapshot.records.briefing_entry ?? [];

describe('the presenter’s window', () => {
  it('shows slide, next slide, notes, likely questions, and the time against the plan', async () => {
    await show({ display: 2, displays: 2 });
    expect(title()).toBe('Briefing: Slide 1 of 3');
    expect(screen.getByRole('heading', { level: 2, name: 'The first slide' })).toBeTruthy();
    expect(screen.getByText('2 · The second slide')).toBeTruthy();
    expect(screen.getByText('Say first.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Why so?' })).toBeTruthy();
    expect(screen.getByText('of 3:00')).toBeTruthy();
    expect(screen.getByText('1:00 left on this slide')).toBeTruthy();
    expect(screen.getByText(/audience on display 2/)).toBeTruthy();
  });

  it('has the evidence at hand with number, kind, date and where to look; a press leads there, and one goes back', async () => {
    startAt('briefings');
    await show();
    const evidence = await screen.findByRole('region', { name: 'Evidence at hand' });
    const items = within(evidence).getAllByRole('listitem');
    expect(items.map((item) => [...item.children].map(({ textContent }) => textContent))).toEqual([
      ['E2 Call records', 'Operational data · June 30, 2022', 'Where to look: page 4'],
    ]);
    fireEvent.click(within(evidence).getByRole('button', { name: 'E2 Call records' }));
    expect(screen.getByText(`Went to ${anId('calls')}`)).toBeTruthy();
    act(backToSlide);
    expect(title()).toBe('Briefing: Slide 1 of 3');
    press('ArrowRight');
    expect(screen.queryByRole('region', { name: 'Evidence at hand' })).toBeNull();
  });

  it('shows twenty pieces of evidence, and a press shows the others', async () => {
    const many = Array.from({ length: 23 }, (_, index) => anId(`piece-${index}`));
    const workbook = many.reduce(
      (builder, id) =>
        builder
          .with('evidence', { id, title: 'A piece' })
          .with('evidence_link', { evidence: id, target: firstSlide }),
      someSlides().with('briefing_session', session),
    );
    await presentNow(workbook.build());
    render(<Stage />);
    const evidence = await screen.findByRole('region', { name: 'Evidence at hand' });
    expect(within(evidence).getAllByRole('listitem')).toHaveLength(20);
    fireEvent.click(within(evidence).getByRole('button', { name: 'Show 3 more' }));
    const items = within(evidence).getAllByRole('listitem');
    expect(items).toHaveLength(23);
    await waitFor(() => expect(document.activeElement?.closest('li')).toBe(items[20]));
  });

  it('is read in the order of the talk: slide, next, notes, questions, evidence, log', async () => {
    await show();
    await screen.findByRole('region', { name: 'Evidence at hand' });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'The first slide',
      'Next',
      'Notes',
      'Likely questions',
      'Evidence at hand',
    ]);
    expect(screen.getByRole('main').lastElementChild?.getAttribute('aria-label')).toBe('Log');
  });

  it('has messages of its own before the log, and none where there is nothing to say', async () => {
    await show();
    const regions = () => screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(regions()).not.toContain('Messages');
    act(() => showProblem('There is no slide 9.'));
    expect(regions().slice(-2)).toEqual(['Messages', 'Log']);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss this message' }));
    expect(regions()).not.toContain('Messages');
  });

  it('has the slides that arrows lead to ready and unseen, and shows the one that waited', async () => {
    const { container } = await show();
    const waiting = () => [...container.querySelectorAll('.stage-slide[inert] .slide-title')];
    expect(waiting()).toEqual([]);
    await waitFor(() =>
      expect(waiting().map(({ textContent }) => textContent)).toEqual(['The second slide']),
    );
    expect(screen.queryByRole('heading', { name: 'The second slide' })).toBeNull();
    const [second] = waiting();
    press('ArrowRight');
    expect(screen.getByRole('heading', { name: 'The second slide' })).toBe(second);
    await waitFor(() =>
      expect(waiting().map(({ textContent }) => textContent)).toEqual(['The first slide', 'The last slide']),
    );
  });

  it('obeys keys, and not while a dialog asks something', async () => {
    await show();
    press('PageDown');
    expect(title()).toBe('Briefing: Slide 2 of 3');
    press('?');
    expect(screen.getByRole('dialog', { name: 'Keys while presenting' })).toBeTruthy();
    press('PageDown');
    expect(title()).toBe('Briefing: Slide 2 of 3');
  });

  it('leaves letters to a button that has the focus, and arrows to the talk', async () => {
    await show();
    const next = screen.getByRole('button', { name: /^Next/ });
    act(() => void fireEvent.keyDown(next, { key: 'b' }));
    expect(presenting.get()?.black).toBe(false);
    act(() => void fireEvent.keyDown(next, { key: 'ArrowRight' }));
    expect(title()).toBe('Briefing: Slide 2 of 3');
    press('b');
    expect(presenting.get()?.black).toBe(true);
  });

  it('goes to a number after Enter', async () => {
    await show();
    press('3');
    expect(title()).toBe('Briefing: Slide 1 of 3');
    press('Enter');
    expect(title()).toBe('Briefing: Slide 3 of 3');
  });

  it('finds hidden slides by name, which are passed over otherwise', async () => {
    await show();
    press('g');
    const dialog = screen.getByRole('dialog', { name: 'Go to a slide' });
    fireEvent.click(within(dialog).getByRole('option', { name: /The spare slide/ }));
    await waitFor(() => expect(title()).toBe('Briefing: Hidden slide'));
    press('ArrowRight');
    expect(title()).toBe('Briefing: Slide 3 of 3');
  });

  it('asks before it ends, and stays on Escape', async () => {
    await show();
    press('Escape');
    expect(screen.getByRole('dialog', { name: 'End the briefing?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect(title()).toBe('Briefing: Slide 1 of 3');
  });

  it('notes what is said as it is typed, tied to the slide, and Enter leads back to the talk', async () => {
    await show();
    press('ArrowRight');
    press('F8');
    const line = await screen.findByRole('textbox', { name: 'Follow-up (F8)' });
    fireEvent.change(line, { target: { value: 'Send *it* to OMB' } });
    await waitFor(() => expect(log()).toHaveLength(1), { timeout: 3000 });
    expect(log()[0]).toMatchObject({ session: session.id, kind: 'follow_up', text: 'Send \\*it\\* to OMB' });
    const slides = opened.get()?.snapshot.records.briefing_slide ?? [];
    expect(slides.find(({ id }) => id === log()[0]?.slide)?.key).toBe('second');
    fireEvent.keyDown(line, { key: 'Enter' });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(screen.getByText('Send *it* to OMB')).toBeTruthy();
  });

  it('is ready for the next letter within the press that begins a line, and for the next key when it is left', async () => {
    await show();
    press('F8');
    const line = screen.getByRole('textbox', { name: 'Follow-up (F8)' });
    expect(document.activeElement).toBe(line);
    fireEvent.change(line, { target: { value: 'Cost' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.closest('[data-focus-key="stage"]')).not.toBeNull();
    await waitFor(() => expect(log()).toMatchObject([{ kind: 'follow_up', text: 'Cost' }]));
  });

  it('leaves nothing behind of a line without words', async () => {
    await show();
    press('F6');
    fireEvent.keyDown(await screen.findByRole('textbox', { name: 'Question (F6)' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(log()).toEqual([]);
  });

  it('shows the slide alone, without notes, to everybody in front of one display', async () => {
    await show();
    press('v');
    expect(screen.queryByText('Say first.')).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'The first slide' })).toBeTruthy();
    press('b');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    press('F5');
    expect(screen.getByText('Say first.')).toBeTruthy();
  });

  it('has no accessibility problem that axe finds', async () => {
    const { container } = await show();
    press('F6');
    await screen.findByRole('textbox', { name: 'Question (F6)' });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
