// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freeze, readAsBriefed } from '../../../shared/briefing/as-briefed.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { BriefingsScreen } from '../../../src-renderer/features/briefings/briefings-screen.tsx';
import { useArrival } from '../../../src-renderer/frame/use-arrival.ts';
import { goToTarget, startAt } from '../../../src-renderer/state/navigation.ts';
import { presenting } from '../../../src-renderer/state/presenting/presenting.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId } from '../../fixtures/snapshots.ts';
import { slideId } from '../../shared/readiness/ready-briefing.ts';
import { sectionNamed } from '../plan-section.ts';
import { session, someSlides } from '../presenter/presenting.ts';
import { openSaving } from '../saving-bridge.ts';

/** The editor scrolls to what it focuses; simulated pages have no layout. */
beforeAll(() => {
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
  Object.assign(Text.prototype, { getClientRects: () => [] });
  Element.prototype.scrollIntoView ??= () => undefined;
});

afterEach(() => {
  cleanup();
  opened.set(undefined);
  presenting.set(undefined);
  startAt('overview');
});

const displays = { 'audience.open': () => ({ ok: true, value: { display: null, displays: 1 } }) };

function show(snapshot: WorkbookSnapshot, shown: WorkbookSnapshot = snapshot, readOnly = false) {
  const bridge = openSaving(
    snapshot,
    { readOnly },
    {
      ...displays,
      'briefing.shown': () => readAsBriefed(freeze(shown), shown),
      'briefing.handout': () => ({ ok: true, value: null }),
      'workbook.origins': () => ({ ok: true, value: [] }),
    },
  );
  const { container } = render(<BriefingsScreen section={sectionNamed('briefings')} />);
  return { bridge, container };
}

/** As the frame shows it to whoever is sent there. */
function Arriving() {
  useArrival();
  return (
    <div id="work">
      <BriefingsScreen section={sectionNamed('briefings')} />
    </div>
  );
}

const entry = {
  id: anId('entry'),
  session: session.id,
  kind: 'follow_up',
  text: 'Send the cost per caller.',
  due: '2023-04-14',
} as const;
const held = () =>
  someSlides()
    .with('briefing_session', { ...session, finished: true })
    .with('briefing_entry', entry);

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('briefings and rehearsals', () => {
  it('are taught about while there are none, with what is planned', () => {
    show(someSlides().build());
    expect(screen.getByText(/^three slides, planned for 3 minutes/i)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nothing was rehearsed or briefed yet' })).toBeTruthy();
  });

  it('cannot begin in a workbook that is only read', () => {
    show(someSlides().build(), undefined, true);
    expect(screen.queryByRole('button', { name: 'Begin the briefing' })).toBeNull();
  });

  it('go on with what was shown when they began, not with what is there now', async () => {
    const then = someSlides().with('briefing_session', session).build();
    const now = { ...then, records: { ...then.records, briefing_slide: [] } };
    show(now, then);
    click('Go on');
    await waitFor(() => expect(presenting.get()?.deck.slides.some(({ key }) => key === 'second')).toBe(true));
  });

  it('go on with the workbook as it is where what was shown cannot be read', async () => {
    const snapshot = someSlides().with('briefing_session', session).build();
    openSaving(
      snapshot,
      {},
      {
        ...displays,
        'briefing.shown': () => ({
          ok: false,
          error: { code: 'unreadable_briefing', problems: ['it is gone'] },
        }),
      },
    );
    render(<BriefingsScreen section={sectionNamed('briefings')} />);
    click('Go on');
    await waitFor(() => expect(presenting.get()?.session).toBe(session.id));
  });

  it('make a commitment of a follow-up, in one change that keeps the link', async () => {
    const { bridge } = show(held().build());
    click('Make it a commitment');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Commitment: Send the cost/ })).toBeTruthy(),
    );
    const [change] = bridge.callsOf('workbook.change');
    expect(change).toMatchObject({
      entries: [
        { kind: 'commitment', set: { title: 'Send the cost per caller', target_date: '2023-04-14' } },
        { kind: 'briefing_entry', id: entry.id, set: { commitment: expect.any(String) } },
      ],
    });
    expect(screen.queryByRole('button', { name: 'Make it a priority' })).toBeNull();
  });

  it('make a priority of it', async () => {
    show(held().with('workbook', { fiscal_year: 2023 }).build());
    click('Make it a priority');
    await waitFor(() =>
      expect(opened.get()?.snapshot.records.priority).toMatchObject([{ budget_year: 2025 }]),
    );
  });

  it('show the field for who took part to whom its finding leads there', async () => {
    const snapshot = held().build();
    const [finding] = findingsOf(snapshot, 'briefing').filter(({ field }) => field === 'participants');
    openSaving(
      snapshot,
      {},
      {
        'briefing.shown': () => readAsBriefed(freeze(snapshot), snapshot),
        'workbook.origins': () => ({ ok: true, value: [] }),
      },
    );
    render(<Arriving />);
    const participants = screen.getByLabelText(/^Participants/);
    expect(participants.closest('details')?.open).toBe(false);
    expect(finding).toMatchObject({ kind: 'briefing_session', id: session.id });
    act(() => goToTarget({ kind: 'briefing_session', id: session.id, field: 'participants' }));
    await waitFor(() => expect(document.activeElement).toBe(participants));
    expect(participants.closest('details')?.open).toBe(true);
  });

  it('have a log that is changed, deleted and added to later', async () => {
    show(held().build());
    click(/^Change/);
    expect(await screen.findByLabelText('Due')).toBeTruthy();
    click('Done');
    await screen.findByRole('button', { name: /^Delete ?the entry/ }, { timeout: 4000 });
    click(/^Delete ?the entry/);
    await waitFor(() => expect(opened.get()?.snapshot.records.briefing_entry).toEqual([]));
    click('Add what was said');
    await waitFor(() =>
      expect(opened.get()?.snapshot.records.briefing_entry).toMatchObject([{ session: session.id }]),
    );
  });

  it('tell how long each slide took against its plan, and plan by it in one change', async () => {
    const rehearsal = {
      ...session,
      rehearsal: true,
      slide_times: [
        ['first', 95],
        ['second', 30],
      ],
    } as const;
    const { bridge } = show(someSlides().with('briefing_session', rehearsal).build());
    expect(await screen.findByRole('row', { name: /The first slide 1 min 1:35 0:35 over/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /The second slide 1 min 0:30 0:30 under/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /The last slide 1 min not shown/ })).toBeTruthy();
    click('Plan the minutes by these times');
    await waitFor(() => expect(bridge.callsOf('workbook.change')).toHaveLength(1));
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          { kind: 'briefing_slide', set: { key: 'first', minutes: 1.5 } },
          { kind: 'briefing_slide', set: { key: 'second', minutes: 0.5 } },
        ],
      },
    ]);
  });

  describe('whose slides were changed since', () => {
    const [first, second] = [slideId('first'), slideId('second')];
    const then = someSlides()
      .with('briefing_session', {
        ...session,
        slide_times: [
          ['first', 95],
          ['second', 30],
        ],
      })
      .with('briefing_entry', { ...entry, slide: second });
    const now = then
      .with('briefing_slide', { id: first, key: 'first', title: 'Renamed since', minutes: 2 })
      .without('briefing_slide', second);

    it('name them in log and times as the audience saw them', async () => {
      show(now.build(), then.build());
      expect(await screen.findByText(/slide 2: The second slide · due April 14, 2023/)).toBeTruthy();
      expect(screen.getByRole('row', { name: '1. The first slide 1 min 1:35 0:35 over' })).toBeTruthy();
      expect(screen.getByRole('row', { name: '2. The second slide 1 min 0:30 0:30 under' })).toBeTruthy();
      expect(screen.queryByText(/Renamed since/)).toBeNull();
    });

    it('plan by their times those that are still there', async () => {
      const { bridge } = show(now.build(), then.build());
      fireEvent.click(await screen.findByRole('button', { name: 'Plan the minutes by these times' }));
      await waitFor(() => expect(bridge.callsOf('workbook.change')).toHaveLength(1));
      expect(bridge.callsOf('workbook.change')).toEqual([
        { entries: [{ kind: 'briefing_slide', set: { key: 'first', minutes: 1.5 } }] },
      ]);
    });

    it('name them as they are now where what was shown cannot be read, and say so', async () => {
      const unreadable = { ok: false, error: { code: 'unreadable_briefing', problems: ['it is gone'] } };
      openSaving(
        now.build(),
        {},
        { 'briefing.shown': () => unreadable, 'workbook.origins': () => ({ ok: true, value: [] }) },
      );
      render(<BriefingsScreen section={sectionNamed('briefings')} />);
      expect(await screen.findByRole('row', { name: /1\. Renamed since 2 min 1:35/ })).toBeTruthy();
      expect(screen.getAllByText(/^What was shown cannot be read, so slides have/)).toHaveLength(2);
    });
  });

  it('show later what was shown then, and field by field what changed since', async () => {
    const then = held()
      .with('service', { id: anId('line'), name: 'Claims line' })
      .build();
    const now = held()
      .with('service', { id: anId('line'), name: 'Claims and appeals' })
      .build();
    const { bridge } = show(now, then);
    const details = screen.getByText(/^As briefed/).closest('details');
    if (details === null) throw new Error('it folds');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByText(/^Fingerprint/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'The first slide' })).toBeTruthy();
    click('Save the handout as it was briefed…');
    await waitFor(() => expect(bridge.callsOf('briefing.handout')).toEqual([{ session: session.id }]));
    click(/^Next/);
    expect(screen.getByRole('heading', { level: 3, name: 'The second slide' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Service “Claims and appeals”' })).toBeTruthy();
  });

  it('have no accessibility problem that axe finds', async () => {
    const { container } = show(held().build());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
