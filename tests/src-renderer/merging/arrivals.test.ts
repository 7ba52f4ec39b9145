// @vitest-environment jsdom
import { setTimeout } from 'node:timers/promises';
import { cleanup, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Arrival, fileArrived } from '../../../src-renderer/state/arrivals.ts';
import { undo } from '../../../src-renderer/state/commands.ts';
import { closeDialog } from '../../../src-renderer/state/dialogs.ts';
import { chooseAndOpen, copiesToMerge } from '../../../src-renderer/state/merging.ts';
import { dismissAll } from '../../../src-renderer/state/notices.ts';
import { saveEntries } from '../../../src-renderer/state/workbook.ts';
import { Notices } from '../../../src-renderer/ui/notices.tsx';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

const sample = sampleSnapshot();
const arrival = (document: string): Arrival => ({ document, fileName: `${document}.cxwb`, what: 'workbook' });
const toMerge = () => copiesToMerge.get().map(({ document }) => document);
const copies = (...documents: readonly string[]) => ({
  'merge.isCopy': (input: unknown) => ({
    ok: true,
    value: { isCopy: documents.includes((input as { readonly document: string }).document) },
  }),
});

beforeEach(() => copiesToMerge.set([]));
afterEach(() => {
  cleanup();
  closeDialog();
  dismissAll();
  document.body.replaceChildren();
});

describe('workbooks that are dropped on the window', () => {
  it('are offered to be merged: one that is a copy of the open one, or several', async () => {
    openFake(sample, copies('aaaaaaaa'));
    fileArrived(arrival('aaaaaaaa'));
    await vi.waitFor(() => expect(toMerge()).toEqual(['aaaaaaaa']), 10_000);
    fileArrived(arrival('bbbbbbbb'));
    fileArrived(arrival('cccccccc'));
    await vi.waitFor(() => expect(toMerge()).toEqual(['bbbbbbbb', 'cccccccc']), 10_000);
  });

  it('are opened where it is one that is no copy, and where nothing is open yet', async () => {
    const other = openFake(sample, copies());
    fileArrived(arrival('aaaaaaaa'));
    await vi.waitFor(() => expect(other.callsOf('workbook.open')).toHaveLength(1), 10_000);
    const none = openFake(undefined, copies('aaaaaaaa'));
    fileArrived(arrival('aaaaaaaa'));
    await vi.waitFor(() => expect(none.callsOf('workbook.open')).toHaveLength(1), 10_000);
    expect(toMerge()).toEqual([]);
  });

  it('are left alone where several come and nothing is open, and beneath a dialog', async () => {
    const none = openFake(undefined);
    fileArrived(arrival('aaaaaaaa'));
    fileArrived(arrival('bbbbbbbb'));
    await setTimeout(80);
    expect(none.callsOf('workbook.open')).toEqual([]);
    const bridge = openFake(sample, copies('aaaaaaaa'));
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    fileArrived(arrival('aaaaaaaa'));
    await setTimeout(80);
    expect(bridge.callsOf('workbook.open')).toEqual([]);
    expect(toMerge()).toEqual([]);
  });
});

it('a copy that somebody is about to open is offered to be merged', async () => {
  const chosen = () => ({ ok: true, value: { document: 'aaaaaaaa', fileName: 'ours.cxwb' } });
  const bridge = openFake(sample, { ...copies('aaaaaaaa'), 'workbook.choose': chosen });
  await chooseAndOpen();
  expect(toMerge()).toEqual(['aaaaaaaa']);
  expect(bridge.callsOf('workbook.open')).toEqual([]);
});

describe('undo after a merge', () => {
  it('takes the merge back, until something is changed', async () => {
    const bridge = openFake(
      sample,
      {
        'merge.undo': () => ({ ok: false, error: { code: 'cannot_undo_merge' } }),
        'workbook.change': () => ({
          ok: true,
          value: {
            ids: [],
            savedAt: 1,
            canUndo: true,
            canRedo: false,
            delta: { newestEditAt: 1, editCount: 1, records: {}, conflicts: [] },
          },
        }),
      },
      { canUndoMerge: true },
    );
    await undo();
    expect(bridge.callsOf('merge.undo')).toHaveLength(1);
    await saveEntries([]);
    await undo();
    expect(bridge.callsOf('merge.undo')).toHaveLength(1);
    expect(bridge.callsOf('workbook.undo')).toHaveLength(1);
  });

  it('is not to be had once the workbook was opened again, and then it is said where former states are', async () => {
    const bridge = openFake(sample, {});
    render(createElement(Notices));
    await undo();
    const [said] = await screen.findAllByText(/^There is nothing to undo since this workbook was opened/);
    expect(said?.textContent).toContain('earlier states in Backups');
    expect(bridge.callsOf('workbook.undo')).toEqual([]);
  });
});
