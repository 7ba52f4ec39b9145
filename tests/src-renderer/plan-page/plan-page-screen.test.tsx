// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { search, searchIndex } from '../../../shared/search/search.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { PlanPageScreen } from '../../../src-renderer/features/plan-page/plan-page-screen.tsx';
import { type Place, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../../shared/documents/assessment/rated.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2023-12-05T12:00:00Z');
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  act(() => startAt('overview'));
});

let place: Place | undefined;

function Watch() {
  place = usePlace();
  return null;
}

function show(snapshot: WorkbookSnapshot, more = {}) {
  startAt('plan');
  openFake(snapshot, {}, more);
  const { container } = render(
    <>
      <Watch />
      <PlanPageScreen />
    </>,
  );
  return container;
}

const [line, portal] = [anId('line'), anId('portal')];
const [waiting, letter, bank] = [anId('waiting'), anId('letter'), anId('bank')];

/** A plan with a gap of every form. */
const gappy = rate(aSnapshot(), 'measurement', ['emerging'])
  .with('service', { id: line, name: 'Claims line', designated: true })
  .with('service', { id: portal, name: 'Portal', designated: true })
  .with('service', { name: 'Office visits', designated: true })
  .with('pain_point', { id: waiting, service: line, statement: 'I wait.', severity: 'severe' })
  .with('pain_point', { id: letter, service: line, statement: 'I cannot read it.', severity: 'minor' })
  .with('pain_point', { id: bank, service: portal, statement: 'I have no account.', severity: 'moderate' })
  .with('commitment', {
    id: anId('letters'),
    title: 'Plain letters',
    service: line,
    pain_points: [letter, bank],
    dimensions: ['service_design'],
    target: '24',
    measure: 'Calls per 100 letters',
  })
  .with('commitment', { id: anId('blank') })
  .with('milestone', { id: anId('draft'), commitment: anId('letters'), title: 'Draft', due: '2023-11-15' })
  .with('milestone', { id: anId('use'), commitment: anId('letters'), title: 'In use' });

const group = (name: string) => within(screen.getByRole('region', { name }));
const table = (name: string | RegExp) => within(screen.getByRole('table', { name }));
const cells = (row: HTMLElement | undefined) =>
  within(row ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const bodyRows = (name: string) => group(name).getAllByRole('row').slice(1);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const filter = (name: string, label: string) => {
  const select = screen.getByRole('combobox', { name });
  const option = within(select).getByRole('option', { name: label });
  if (option instanceof HTMLOptionElement) fireEvent.change(select, { target: { value: option.value } });
};

describe('the plan on one page', () => {
  it('says in words what is promised, and that nothing is missing', () => {
    show(sampleSnapshot());
    expect(screen.getByText(/^Five commitments for FY 2024 improve two services/)).toBeTruthy();
    expect(screen.getByText('Nothing is missing from pain point to measure.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Still missing' })).toBeNull();
  });

  it('has a row for each commitment: what is hard, what we do, how we will know', () => {
    show(sampleSnapshot());
    const [first] = bodyRows('Benefits Claims Line');
    expect(cells(first)).toEqual([
      expect.stringMatching(/^Each time I call.*Moderate · .* · two pieces of evidence$/),
      expect.stringMatching(/^One record of the call.*None of the three milestones done, one overdue$/),
      expect.stringMatching(
        /From 64 percent \(October 2022\) to 35 percent by September 30, 2024.* · Planned$/,
      ),
    ]);
    expect(screen.getAllByRole('columnheader', { name: 'Commitment for FY 2024' })).toHaveLength(2);
  });

  it('draws each gap with its words, and each leads to where it is mended', () => {
    show(gappy.build());
    const [unanswered, answered] = bodyRows('Claims line');
    expect(cells(unanswered)[1]).toContain('No commitment answers this');
    expect(cells(answered)[2]).toContain('No ownerNo baselineNo date');
    fireEvent.click(within(answered ?? document.body).getByRole('button', { name: 'No baseline' }));
    expect(place).toMatchObject({
      screen: 'commitments',
      target: { kind: 'commitment', id: anId('letters'), field: 'baseline' },
    });
    fireEvent.click(within(unanswered ?? document.body).getByRole('button', { name: /^No commitment/ }));
    expect(place?.target).toEqual({ kind: 'pain_point', id: waiting, field: 'no_commitment_reason' });
    fireEvent.click(within(unanswered ?? document.body).getByRole('button', { name: 'No evidence' }));
    expect(place).toMatchObject({ screen: 'needs', focusKey: `evidence-add/${waiting}` });
  });

  it('leads from each cell to its field, and back to what was pressed', () => {
    show(gappy.build());
    const [, answered] = bodyRows('Claims line');
    const measure = within(answered ?? document.body).getByRole('button', { name: 'Calls per 100 letters' });
    expect(measure.dataset.focusKey).toBe(`plan-page/commitment/${anId('letters')}/measure`);
    fireEvent.click(measure);
    expect(place?.target).toEqual({ kind: 'commitment', id: anId('letters'), field: 'measure' });
  });

  it('loses nothing of another service or of none', () => {
    show(gappy.build());
    const [elsewhere] = bodyRows('Portal');
    expect(cells(elsewhere)).toEqual([
      expect.stringContaining('I have no account.'),
      'Plain lettersAnswered by a commitment for Claims line.',
    ]);
    expect(cells(bodyRows('Claims line')[1])[0]).toContain('of Portal');
    const [blank] = bodyRows('Across services, or of none yet');
    expect(cells(blank)[0]).toBe('No pain point');
    press('No pain point and no commitment for this service');
    expect(place?.screen).toBe('needs');
  });

  it('shows why nothing answers a severe pain point', () => {
    show(gappy.with('pain_point', { id: waiting, no_commitment_reason: 'Legislation is pending.' }).build());
    expect(cells(bodyRows('Claims line')[0])[1]).toBe(
      'No commitment answers thisReason:Legislation is pending.',
    );
  });

  it('lists what is missing on top, each line leading to the first of it', () => {
    show(gappy.build());
    const missing = group('Still missing');
    expect(missing.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'Two commitments without a baseline',
    );
    fireEvent.click(missing.getByRole('button', { name: /^One low practice without/ }));
    expect(place).toMatchObject({ screen: 'focus', target: { id: ratingId('measurement-1') } });
  });

  it('teaches while there is nothing, and says where to begin', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: 'No plan yet' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    press('Go to Services');
    expect(place?.screen).toBe('services');
    cleanup();
    show(aSnapshot().with('service', { name: 'Line', designated: true }).build());
    press('Begin with a pain point');
    expect(place?.screen).toBe('needs');
  });

  it('is found by go-to-anything', () => {
    const found = (query: string) => search(searchIndex(aSnapshot().build()), query);
    for (const query of ['plan on one page', 'one page', 'the plan'])
      expect(found(query)[0]).toMatchObject({
        label: 'The plan on one page',
        destination: { section: 'plan' },
      });
    expect(found('the plan on one page')).toHaveLength(1);
  });
});

describe('the filters', () => {
  it('narrow the whole page, and can be taken back where nothing fits', () => {
    show(sampleSnapshot());
    filter('Service', 'Benefits Portal');
    expect(screen.queryByRole('region', { name: 'Benefits Claims Line' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('2 of 5 shown');
    const matrix = table('Which commitment strengthens which dimension');
    expect(matrix.getAllByRole('row')).toHaveLength(1 + 2 + 1);
    expect(screen.queryByText('Two letters in use')).toBeNull();
    filter('Dimension', 'Governance and Strategy');
    expect(screen.getByText('Nothing in the plan fits this choice.')).toBeTruthy();
    press('Show all of the plan');
    expect(screen.getAllByRole('row').length).toBeGreaterThan(8);
  });

  it('are remembered while the window is open, for the workbook in which they were chosen', () => {
    const snapshot = sampleSnapshot();
    show(snapshot);
    filter('Status', 'Underway');
    cleanup();
    show(snapshot);
    expect(screen.getByRole('status').textContent).toBe('3 of 5 shown');
    cleanup();
    show({ ...snapshot, workbookId: anId('another') });
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('commitments by dimension', () => {
  it('show the level of each dimension, the focus areas, and what is low without an action', () => {
    show(
      gappy
        .with('practice_rating', { practice: 'measurement-2', level: 'emerging' })
        .with('focus_area', { dimension: 'measurement' })
        .build(),
    );
    const matrix = table('Which commitment strengthens which dimension');
    const [, head] = matrix.getAllByRole('columnheader');
    expect(head?.textContent).toContain('Focus area');
    const row = matrix.getByRole('rowheader', { name: 'Plain letters' }).closest('tr');
    expect(cells(row ?? undefined)).toEqual(['No', 'No', 'No', 'No', 'Yes']);
    fireEvent.click(matrix.getByRole('button', { name: 'Low and no action' }));
    expect(place).toMatchObject({ screen: 'focus', target: { id: ratingId('measurement-1') } });
  });

  it('say in a word where every low practice has its reason', () => {
    show(sampleSnapshot());
    expect(screen.getAllByRole('button', { name: 'Low, reason given' })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Low and no action' })).toBeNull();
  });
});

describe('milestones by quarter', () => {
  it('are drawn with the same in words, and lead to their forms', () => {
    show(gappy.build());
    const drawing = screen.getByRole('img', { name: /^Timeline of one milestone/ });
    expect(drawing.getAttribute('aria-label')).toContain(
      'FY 2024 Q1: 1 overdue. One more milestone has no date.',
    );
    expect(drawing.textContent).toContain('Today');
    const quarter = group('FY 2024 Q1');
    expect(quarter.getByRole('listitem').textContent).toBe(
      'DraftNovember 15, 2023 · No status yet · OverduePlain letters',
    );
    fireEvent.click(quarter.getByRole('button', { name: 'Draft' }));
    expect(place?.target).toEqual({ kind: 'milestone', id: anId('draft'), field: 'title' });
  });

  it('without a date are listed, and lead to their date', () => {
    show(gappy.build());
    fireEvent.click(group('No date').getByRole('button', { name: 'In use' }));
    expect(place?.target).toEqual({ kind: 'milestone', id: anId('use'), field: 'due' });
  });

  it('are not overdue once done, nor on their day', () => {
    vi.setSystemTime('2023-11-15T12:00:00Z');
    show(gappy.build());
    expect(screen.queryByText(/Overdue/)).toBeNull();
  });

  it('are taught about while there are none', () => {
    show(gappy.without('milestone').build());
    expect(screen.getByText(/^No milestone is entered yet/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

it.each([
  ['the sample', sampleSnapshot()],
  ['a plan with gaps', gappy.build()],
  ['nothing', aSnapshot().build()],
])('the plan on one page has no accessibility problem that axe finds: %s', async (_, snapshot) => {
  const { violations } = await axe.run(show(snapshot), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
