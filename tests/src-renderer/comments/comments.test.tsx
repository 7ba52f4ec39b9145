// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { CommentsScreen } from '../../../src-renderer/features/comments/comments-screen.tsx';
import { Panel } from '../../../src-renderer/frame/panel/panel.tsx';
import { findingsNow } from '../../../src-renderer/state/findings.ts';
import { focusOn } from '../../../src-renderer/state/focused-field.ts';
import { startAt, watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { choosePanelTab } from '../../../src-renderer/state/panel.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

const line = anId('line');
const name = { kind: 'service', id: line, field: 'name' } as const;
const begun = aSnapshot()
  .with('service', { id: line, name: 'Claims line' })
  .with('comment', { id: anId('c'), target: `service/${line}/name`, text: 'Is this the full name?' });
const origins = {
  'workbook.origins': () => ({ ok: true, value: [{ id: anId('c'), at: 0, author: 'CIO' }] }),
};

function showPanel(snapshot: WorkbookSnapshot, readOnly = false) {
  const bridge = openSaving(snapshot, { readOnly }, origins);
  findingsNow();
  const { container } = render(<Panel />);
  act(() => {
    startAt('services');
    focusOn(name);
    choosePanelTab('comments');
  });
  return { bridge, container };
}

const comments = () => opened.get()?.snapshot.records.comment ?? [];

beforeEach(() => act(() => focusOn(undefined)));
afterEach(cleanup);

describe('comments in the panel', () => {
  it('stand with the field they are about, with who wrote them', async () => {
    const { container } = showPanel(begun.build());
    expect(screen.getByRole('tab', { name: 'Comments (1)' })).toBeTruthy();
    expect(screen.getByText('Is this the full name?')).toBeTruthy();
    expect(await screen.findByText('CIO')).toBeTruthy();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations).toEqual([]);
  });

  it('are made about the field that has the focus, and saved as they are typed', async () => {
    showPanel(aSnapshot().with('service', { id: line, name: 'Claims line' }).build());
    fireEvent.click(screen.getByRole('button', { name: 'Comment on “Name”' }));
    await waitFor(() => expect(comments()).toHaveLength(1));
    expect(comments()[0]).toMatchObject({ target: `service/${line}/name` });
  });

  it('are answered in the same thread', async () => {
    showPanel(begun.build());
    fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
    await waitFor(() => expect(comments()).toHaveLength(2));
    expect(comments()[1]).toMatchObject({ target: `comment/${anId('c')}` });
  });

  it('can be resolved, and opened again from among the resolved ones', async () => {
    showPanel(begun.build());
    fireEvent.click(screen.getByRole('button', { name: 'Resolve' }));
    await waitFor(() => expect(comments()[0]?.resolved).toBe(true));
    expect(screen.queryByText('Is this the full name?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 resolved comment' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
    await waitFor(() => expect(comments()[0]?.resolved).toBe(false));
  });

  it('that were left without a word go when one is done', async () => {
    showPanel(begun.with('comment', { id: anId('c'), text: '' }).build());
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(comments()).toEqual([]));
  });

  it('are only read in a workbook that is only read', () => {
    showPanel(begun.build(), true);
    expect(screen.getByText('Is this the full name?')).toBeTruthy();
    for (const button of [/^Comment on/, 'Answer', 'Resolve', /^Change/, /^Delete/])
      expect(screen.queryByRole('button', { name: button })).toBeNull();
  });
});

describe('the list of all comments', () => {
  it('stands by section and leads to what each is about', async () => {
    openSaving(
      begun.with('comment', { target: 'section/team', text: 'Who is missing?' }).build(),
      {},
      origins,
    );
    let screenNow = '';
    const end = watchPlaces((place) => {
      screenNow = place.screen;
    });
    const { container } = render(<CommentsScreen />);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Team and participation',
      'Services',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Claims line: Name' }));
    expect(screenNow).toBe('services');
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations).toEqual([]);
    end();
  });

  it('says so where nothing is open, and where nobody has commented', () => {
    openSaving(begun.with('comment', { id: anId('c'), resolved: true }).build(), {}, origins);
    render(<CommentsScreen />);
    expect(screen.getByText('Nothing is open: 1 comment resolved.')).toBeTruthy();
    cleanup();
    openSaving(aSnapshot().build(), {}, origins);
    render(<CommentsScreen />);
    expect(screen.getByRole('heading', { name: 'Nobody has commented yet' })).toBeTruthy();
  });
});
