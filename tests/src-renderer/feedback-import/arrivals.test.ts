// @vitest-environment jsdom
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Arrival, fileArrived, takeDroppedFiles } from '../../../src-renderer/state/arrivals.ts';
import { closeDialog } from '../../../src-renderer/state/dialogs.ts';
import { fileToImport } from '../../../src-renderer/state/feedback-import.ts';
import { dismissAll } from '../../../src-renderer/state/notices.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

const table: Arrival = { document: 'deadbeef', fileName: 'Quarter 1.CSV', what: 'other' };
const toImport = { document: 'deadbeef', fileName: 'Quarter 1.CSV' };

beforeEach(() => fileToImport.set(undefined));
afterEach(() => {
  closeDialog();
  dismissAll();
  document.body.replaceChildren();
});

describe('a table that is dropped on the window', () => {
  it('is offered to be imported', async () => {
    openFake(sampleSnapshot());
    fileArrived(table);
    await vi.waitFor(() => expect(fileToImport.get()).toEqual(toImport), 10_000);
  });

  it('is left alone without a workbook, in one that is only read, and beneath a dialog', async () => {
    openFake(undefined);
    fileArrived(table);
    openFake(sampleSnapshot(), {}, { readOnly: true });
    fileArrived(table);
    openFake(sampleSnapshot());
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    fileArrived(table);
    await setTimeout(10);
    expect(fileToImport.get()).toBeUndefined();
  });

  it('goes to the newest part that takes files, and to the one before when that is gone', async () => {
    openFake(sampleSnapshot());
    const screen = vi.fn();
    const above = vi.fn();
    const ends = [takeDroppedFiles(screen), takeDroppedFiles(above)];
    fileArrived(table);
    ends[1]?.();
    fileArrived(table);
    ends[0]?.();
    await setTimeout(10);
    expect([screen.mock.calls.length, above.mock.calls.length]).toEqual([1, 1]);
    expect(fileToImport.get()).toBeUndefined();
  });
});
