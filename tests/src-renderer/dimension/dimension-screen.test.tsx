// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import { model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { DimensionScreen } from '../../../src-renderer/features/dimension/dimension-screen.tsx';
import { flush } from '../../../src-renderer/state/drafts.ts';
import { goTo, startAt, usePlace } from '../../../src-renderer/state/navigation.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { Announcer } from '../../../src-renderer/ui/announcer.tsx';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  act(() => startAt('overview'));
});

const measurement = a11Edition2022.dimensions.find(({ id }) => id === 'measurement');
if (measurement === undefined) throw new Error('the edition has no Measurement');
const { practices } = measurement;
const ratingId = (number: number) =>
  derivedRecordId(fixtureWorkbookId, model.practice_rating, [`measurement-${number}`]);
const summaryId = derivedRecordId(fixtureWorkbookId, model.dimension_summary, ['measurement']);

function Here() {
  return <output data-testid="here">{usePlace().screen}</output>;
}

function show(snapshot: WorkbookSnapshot, more: Partial<OpenedWorkbook> = {}) {
  const bridge = openSaving(snapshot, more);
  const section = sectionsOf(snapshot.edition).find(({ dimension }) => dimension === 'measurement');
  if (section === undefined) throw new Error('there is no section for Measurement');
  const { container } = render(<DimensionScreen section={section} />);
  return { bridge, container };
}

const rated = (levels: readonly string[]) =>
  levels.reduce(
    (builder, level, index) =>
      builder.with('practice_rating', {
        practice: `measurement-${index + 1}`,
        level,
        rationale: 'It is so.',
      }),
    aSnapshot(),
  );
const card = (number: number) => {
  const found = screen
    .getAllByRole('button')
    .find((button) =>
      button.textContent?.startsWith(`${number}${practices[number - 1]?.statement.slice(0, 9)}`),
    );
  if (found === undefined) throw new Error(`there is no card ${number}`);
  return found;
};
const openNumbers = () =>
  practices
    .map(({ number }) => number)
    .filter(
      (number) =>
        card(number).ariaExpanded === 'true' || card(number).getAttribute('aria-expanded') === 'true',
    );
const stateOf = (number: number) =>
  document.getElementById(card(number).getAttribute('aria-describedby') ?? '')?.textContent;

describe('a dimension', () => {
  it('teaches how to rate while nothing is rated, and opens its first practice', () => {
    show(aSnapshot().build());
    expect(screen.getByText(/^Rate what is true today, not what is planned/)).toBeTruthy();
    expect(screen.getByText('0 of 7 practices rated; the level shows after 5 more')).toBeTruthy();
    expect(openNumbers()).toEqual([1]);
  });

  it('tells its level with the rule that gives it', () => {
    show(
      rated(['exemplary', 'established', 'established', 'established', 'established', 'emerging']).build(),
    );
    expect(screen.getByText('Level by the rule: 5 of 7 at Established or above')).toBeTruthy();
    expect(screen.queryByText(/^Rate what is true today/)).toBeNull();
  });

  it('says on closed cards what carries each level, and where copies differ', () => {
    const snapshot = rated(['exemplary', 'established', 'not_practiced'])
      .unset('practice_rating', ['rationale'], ratingId(3))
      .with('evidence', { id: anId('report'), title: 'Weekly report' })
      .with('evidence_link', { evidence: anId('report'), target: ratingId(1) })
      .conflict({ kind: 'practice_rating', id: ratingId(2), field: 'level' })
      .build();
    show(snapshot);
    expect([1, 2, 3, 4].map(stateOf)).toEqual([
      'Exemplary · 1 piece of evidence',
      ' Copies differEstablished · self-reported',
      'Not practiced · no barrier recorded',
      'Not rated',
    ]);
  });

  it('opens one practice at a time, and begins with the first that is not rated', () => {
    show(rated(['established', 'established']).build());
    expect(openNumbers()).toEqual([3]);
    fireEvent.click(card(5));
    expect(openNumbers()).toEqual([5]);
    fireEvent.click(card(5));
    expect(openNumbers()).toEqual([]);
  });

  it('goes on to the next practice and its level by button and by key', () => {
    show(rated(['established']).build());
    fireEvent.click(card(1));
    fireEvent.click(screen.getByRole('button', { name: 'Next practice' }));
    expect(openNumbers()).toEqual([2]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Not practiced' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', ctrlKey: true });
    expect(openNumbers()).toEqual([1]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Established' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', metaKey: true });
    expect(openNumbers()).toEqual([1]);
  });

  it('leads from the last practice to the next dimension, and says that it is the last', () => {
    show(rated(['established']).build());
    fireEvent.click(card(7));
    render(<Announcer />);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Previous practice' }), {
      key: 'ArrowDown',
      ctrlKey: true,
    });
    expect(openNumbers()).toEqual([7]);
    expect(screen.getByText('Last practice')).toBeTruthy();
    const next = sectionsOf(a11Edition2022).filter(({ dimension }) => dimension !== undefined)[1];
    render(<Here />);
    fireEvent.click(screen.getByRole('button', { name: `Next: ${next?.label}` }));
    expect(screen.getByTestId('here').textContent).toBe(next?.id);
  });

  it('opens the practice that somebody is sent to, now and later', () => {
    act(() => goTo('dimension-measurement', { kind: 'practice_rating', id: ratingId(4), field: 'owner' }));
    show(rated(['established']).build());
    expect(openNumbers()).toEqual([4]);
    fireEvent.click(card(2));
    act(() => goTo('dimension-measurement', { kind: 'practice_rating', id: ratingId(6) }));
    expect(openNumbers()).toEqual([6]);
  });

  it('opens the practice again whose evidence somebody comes back from', () => {
    const link = derivedRecordId(fixtureWorkbookId, model.evidence_link, [anId('report'), ratingId(2)]);
    act(() => goTo('dimension-measurement', { kind: 'evidence_link', id: link }));
    show(
      rated(['established', 'established'])
        .with('evidence', { id: anId('report'), title: 'Weekly report' })
        .with('evidence_link', { evidence: anId('report'), target: ratingId(2) })
        .build(),
    );
    expect(openNumbers()).toEqual([2]);
  });

  it('rates a practice with one press, and says what would carry the level', async () => {
    show(aSnapshot().build());
    fireEvent.click(screen.getByRole('radio', { name: 'Established' }));
    await act(() => flush());
    await waitFor(() => expect(stateOf(1)).toBe('Established · self-reported'));
    expect(
      screen.getByText(/^Prints as self-reported. What carries “Established”: Two quarters/),
    ).toBeTruthy();
  });

  it('compares each practice with last year in sign and word', () => {
    show(sampleSnapshot());
    fireEvent.click(card(2));
    const body = within(card(2).closest('li') ?? document.body);
    expect(body.getByRole('radio', { name: 'Emerging FY 2022' })).toBeTruthy();
    expect(body.getByText('▲ up one level')).toBeTruthy();
  });

  it('has no accessibility problem that axe finds, open and closed', async () => {
    const { container } = show(sampleSnapshot());
    fireEvent.click(card(2));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });
});

describe('a level set by the official', () => {
  it('asks for the level and the reason, and says that the reason is missing', async () => {
    show(rated(['established', 'established', 'established', 'established', 'established']).build());
    fireEvent.click(screen.getByRole('button', { name: 'Set another level…' }));
    const part = within(screen.getByRole('region', { name: 'A level set by the official' }));
    expect(part.getByText(/^The rule gives Established: 5 of 7 at Established or above\./)).toBeTruthy();
    expect(part.getByRole('textbox', { name: 'Reason for that level' })).toBeTruthy();
    fireEvent.click(part.getByRole('radio', { name: 'Emerging' }));
    await act(() => flush());
    await waitFor(() => expect(part.getByText(/The reason is missing/)).toBeTruthy());
    expect(screen.getByText(/^Set by the official; the rule gives Established \(5 of 7/)).toBeTruthy();
  });

  it('is not done without its reason, which then stands under the level', async () => {
    show(rated(['established', 'established', 'established', 'established', 'established']).build());
    fireEvent.click(screen.getByRole('button', { name: 'Set another level…' }));
    const part = within(screen.getByRole('region', { name: 'A level set by the official' }));
    fireEvent.click(part.getByRole('radio', { name: 'Emerging' }));
    fireEvent.click(part.getByRole('button', { name: 'Done' }));
    expect(await part.findByText(/Say why, or remove the level/)).toBeTruthy();
    act(() => {
      const now = opened.get();
      if (now === undefined) throw new Error('no workbook is open');
      const [summary] = now.snapshot.records.dimension_summary;
      if (summary === undefined) throw new Error('the level was not saved');
      const explained = { ...summary, override_reason: 'Two offices were not asked.' };
      opened.set({
        ...now,
        snapshot: {
          ...now.snapshot,
          records: { ...now.snapshot.records, dimension_summary: [explained] },
        },
      });
    });
    fireEvent.click(part.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'A level set by the official' })).toBeNull(),
    );
    expect(screen.getByText('Two offices were not asked.')).toBeTruthy();
  });

  it('cannot be set before the rule gives one', () => {
    show(rated(['established']).build());
    expect(screen.queryByRole('button', { name: /Set another level/ })).toBeNull();
  });

  it('is removed with its reason in one change', async () => {
    const { bridge } = show(
      rated(['established', 'established', 'established', 'established', 'established'])
        .with('dimension_summary', {
          dimension: 'measurement',
          override_level: 'emerging',
          override_reason: 'Two offices were not asked.',
        })
        .build(),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Change or remove the set level…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove it and go by the rule' }));
    await waitFor(() =>
      expect(opened.get()?.snapshot.records.dimension_summary[0]).toEqual({
        id: summaryId,
        dimension: 'measurement',
      }),
    );
    expect(bridge.callsOf('workbook.change')).toHaveLength(1);
    expect(screen.getByText(/^Level by the rule: 5 of 7/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'A level set by the official' })).toBeNull();
  });

  it('is in view for whoever Review sends to its reason', () => {
    act(() =>
      goTo('dimension-measurement', { kind: 'dimension_summary', id: summaryId, field: 'override_reason' }),
    );
    show(rated(['established']).build());
    expect(screen.getByRole('textbox', { name: 'Reason for that level' })).toBeTruthy();
  });

  it('is the only level where the edition has no practices', () => {
    show(aSnapshot(a11Edition2019).build());
    expect(screen.getByText('No practices in this edition')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'A level set by the official' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  });

  it('cannot be set in a workbook that is read-only', () => {
    show(rated(['established']).build(), { readOnly: true });
    expect(screen.queryByRole('button', { name: 'Set another level…' })).toBeNull();
  });
});
