// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryItem } from '../../../../shared/ipc/contract.ts';
import { model } from '../../../../shared/model/model.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { Panel } from '../../../../src-renderer/frame/panel/panel.tsx';
import { findingsNow } from '../../../../src-renderer/state/findings.ts';
import { focusOn, focusOnFinding } from '../../../../src-renderer/state/focused-field.ts';
import { goTo, startAt } from '../../../../src-renderer/state/navigation.ts';
import { choosePanelTab } from '../../../../src-renderer/state/panel.ts';
import { opened } from '../../../../src-renderer/state/workbook.ts';
import { sampleSnapshot } from '../../../shared/sample/sample-snapshot.ts';
import { openFake } from '../../fake-bridge.ts';

const sample = sampleSnapshot();
const rating = derivedRecordId(sample.workbookId, model.practice_rating, ['measurement-2']);
const rationale = { kind: 'practice_rating', id: rating, field: 'rationale' } as const;

const items: readonly HistoryItem[] = [
  {
    edit: 'e1',
    at: Date.UTC(2023, 0, 19, 15),
    author: 'CIO',
    field: 'rationale',
    value: 'First text',
    head: false,
  },
  {
    edit: 'e2',
    at: Date.UTC(2023, 0, 20, 15),
    author: 'CX lead',
    field: 'rationale',
    value: 'Second text',
    head: true,
  },
];

function show(snapshot: WorkbookSnapshot = sample, readOnly = false, history = items) {
  const bridge = openFake(
    snapshot,
    { 'workbook.fieldHistory': () => ({ ok: true, value: history }) },
    { readOnly },
  );
  findingsNow();
  const { container } = render(<Panel />);
  return { bridge, container };
}

const tab = (name: string) => act(async () => screen.getByRole('tab', { name }).click());

function withoutRationale(): WorkbookSnapshot {
  return {
    ...sample,
    records: {
      ...sample.records,
      practice_rating: sample.records.practice_rating.map(({ rationale: _, ...others }) => others),
    },
  };
}

beforeEach(() => {
  act(() => {
    focusOn(undefined);
    choosePanelTab('guidance');
    startAt('dimension-measurement');
  });
});
afterEach(cleanup);

describe('the panel', () => {
  it('says what the section is for while no field has the focus, and follows the focus', () => {
    show();
    expect(screen.getByRole('complementary')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Measurement');
    act(() => focusOn(rationale));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Why this level');
    expect(screen.getByRole('heading', { name: /^What carries/ })).toBeTruthy();
    act(() => goTo('team'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Team and participation');
  });

  it('says what Review found about the field', () => {
    show(withoutRationale());
    act(() => focusOn(rationale));
    expect(screen.getByRole('heading', { name: 'What Review says here' })).toBeTruthy();
    expect(screen.getByText(/has a level and does not say why/)).toBeTruthy();
  });

  it('says what a finding in Review asks, also where it is about no field', () => {
    show();
    const finding = findingsNow().find(({ rule }) => rule === 'assessment.senior-official-not-signed-off');
    if (finding === undefined) throw new Error('the sample has its sign-offs');
    act(() => {
      focusOnFinding(finding);
      goTo('review');
    });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Sign-off');
    expect(screen.getByText(/The senior accountable official agrees to the assessment/)).toBeTruthy();
    expect(screen.getByText('§280.13')).toBeTruthy();
    act(() => goTo('team'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Team and participation');
  });

  it('goes through its tabs by arrow keys', () => {
    show();
    screen.getByRole('tab', { name: 'Guidance' }).focus();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Guidance' }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { name: 'Comments', selected: true })).toBe(document.activeElement);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Comments' }), { key: 'Home' });
    expect(screen.getByRole('tabpanel', { name: 'Guidance' })).toBeTruthy();
  });

  it('copies last year’s text into a field that is empty, and into no other', async () => {
    const { bridge } = show(withoutRationale());
    act(() => focusOn(rationale));
    await tab('Last year');
    expect(screen.getByRole('heading', { name: 'In FY 2022' })).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Use last year’s text' }).click());
    expect(bridge.callsOf('workbook.change')).toMatchObject([
      { entries: [{ kind: 'practice_rating', id: rating, set: { practice: 'measurement-2' } }] },
    ]);
    act(() => {
      const now = opened.get();
      if (now !== undefined) opened.set({ ...now, snapshot: sample });
    });
    expect(screen.queryByRole('button', { name: 'Use last year’s text' })).toBeNull();
  });

  it('lists who entered what, the newest first, and restores a former value', async () => {
    const { bridge } = show();
    act(() => focusOn(rationale));
    await tab('History');
    const entries = await screen.findAllByRole('listitem');
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      'CX lead, January 20, 2023, 10:00 AMstands nowSecond text',
      'CIO, January 19, 2023, 10:00 AMFirst textRestore the value of January 19, 2023, 10:00 AM',
    ]);
    await act(async () => screen.getByRole('button', { name: /^Restore/ }).click());
    expect(bridge.callsOf('workbook.change')).toEqual([
      { entries: [{ kind: 'practice_rating', id: rating, set: { rationale: 'First text' } }] },
    ]);
  });

  it('shows the newest of a long history, and all of it when asked', async () => {
    const long = Array.from({ length: 600 }, (_, index) =>
      items.map((item) => ({ ...item, edit: `${item.edit}-${index}`, value: `${item.value} ${index}` })),
    ).flat();
    show(sample, false, long);
    act(() => focusOn(rationale));
    await tab('History');
    const entries = await screen.findAllByRole('listitem');
    expect(entries).toHaveLength(50);
    expect(entries[0]?.textContent).toContain('Second text 599');
    const button = screen.getByRole('button', { name: 'Show all 1,200' });
    button.focus();
    act(() => button.click());
    expect(screen.getAllByRole('listitem')).toHaveLength(1200);
    expect(document.activeElement?.textContent).toBe('Show only the newest 50');
  });

  it('reads the history again after a save', async () => {
    const { bridge } = show();
    act(() => focusOn(rationale));
    await tab('History');
    await screen.findAllByRole('listitem');
    const before = bridge.callsOf('workbook.fieldHistory').length;
    act(() => {
      const now = opened.get();
      if (now !== undefined)
        opened.set({ ...now, snapshot: { ...now.snapshot, editCount: now.snapshot.editCount + 1 } });
    });
    await waitFor(() => expect(bridge.callsOf('workbook.fieldHistory')).toHaveLength(before + 1));
  });

  it('changes nothing in a workbook that is read-only', async () => {
    show(withoutRationale(), true);
    act(() => focusOn(rationale));
    await tab('Last year');
    expect(screen.queryByRole('button', { name: 'Use last year’s text' })).toBeNull();
    await tab('History');
    await screen.findAllByRole('listitem');
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
  });

  it('has no accessibility problems that axe can find', async () => {
    const { container } = show();
    act(() => focusOn(rationale));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
