import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import { compareParts } from '../../../shared/submission/compare.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, type FakeWindow, fakeWindow } from './fake-window.ts';

let window: FakeWindow;
let snapshot: WorkbookSnapshot;
let file: string;

async function open(entries: Parameters<typeof workbookFile>[1]): Promise<void> {
  file = workbookFile(temporaryFolder(), entries);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  const document = await chosen(window, file);
  snapshot = must(await window.call('workbook.open', { document, mode: 'write' })).snapshot;
}

async function present(): Promise<WorkbookSnapshot> {
  const current = must(await window.call('workbook.current', {}));
  if (current === null) throw new Error('a workbook is open');
  return current.snapshot;
}

const send = (method = 'Upload', date = '2023-02-24') =>
  window.call('submission.record', { deliverable: 'feedback', method, date });

const rename = (name: string) =>
  window.call('workbook.change', { entries: [{ kind: 'service', id: recordId(1), set: { name } }] });

describe('marking as submitted', () => {
  beforeEach(() => open([{ kind: 'service', id: recordId(1), set: { name: 'Claims' } }]));

  it('keeps what was sent with its fingerprint, method and date, as one change that can be undone', async () => {
    must(await send());
    const now = await present();
    expect(now.records.submission_record).toMatchObject([
      {
        deliverable: 'feedback',
        method: 'Upload',
        date: '2023-02-24',
        digest: digestOfPart(buildPart(snapshot, 'feedback')),
      },
    ]);
    must(await window.call('workbook.undo', {}));
    expect((await present()).records.submission_record).toEqual([]);
  });

  it('is refused while something blocks the deliverable, and then nothing is kept', async () => {
    const refused = await window.call('submission.record', {
      deliverable: 'assessment',
      method: 'Upload',
      date: '2023-02-24',
    });
    expect(codeOf(refused)).toBe('not_ready');
    expect(await present()).toBe(snapshot);
  });

  it('gives what was sent back as it was sent, to be compared with what came after', async () => {
    must(await send());
    must(await rename('Claims and appeals'));
    const now = await present();
    const [record] = now.records.submission_record;
    if (record === undefined) throw new Error('it was kept');
    const sent = must(await window.call('submission.sent', { submission: record.id }));
    expect(sent).toEqual(buildPart(snapshot, 'feedback'));
    expect(compareParts(sent, buildPart(now, 'feedback'), now).records).toMatchObject([
      { kind: 'service', fields: [{ before: 'Claims', after: 'Claims and appeals' }] },
    ]);
  });

  it('does not send what was sent to the window with every opening, change and look at the history', async () => {
    const made = must(await send());
    const told = [made, await present(), must(await window.call('workbook.changes', { limit: 10 }))];
    expect(told.map((answer) => JSON.stringify(answer).includes('hisp-cx-part'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('says so where what was kept is none of this program’s', async () => {
    const id = recordId(9);
    must(
      await window.call('workbook.change', {
        entries: [{ kind: 'submission_record', id, set: { deliverable: 'feedback', json: 'no JSON' } }],
      }),
    );
    expect(codeOf(await window.call('submission.sent', { submission: id }))).toBe('unreadable_part');
    expect(codeOf(await window.call('submission.sent', { submission: recordId(8) }))).toBe('unreadable_part');
  });
});

describe('what was signed', () => {
  const signOff = recordId(5);

  it('is put together again from the log, with who edited what since', async () => {
    window = fakeWindow();
    must(await window.call('settings.save', { author: 'Ann' }));
    const sample = must(await window.call('workbook.sample', {})).snapshot;
    const signed = buildPart(sample, 'assessment');
    const [byOfficial] = sample.records.concurrence;
    const [service] = sample.records.service;
    if (byOfficial === undefined || service === undefined) throw new Error('the sample is signed');
    expect(byOfficial.digest).toBe(digestOfPart(signed));
    const entries = [
      { kind: 'service', id: service.id, set: { name: 'Another name' } },
      { kind: 'comment', id: recordId(6), set: { text: 'Not printed' } },
    ];
    must(await window.call('workbook.change', { entries }));
    const state = must(await window.call('signOff.since', { signOff: byOfficial.id }));
    expect(state.part).toEqual(signed);
    expect(state.edits).toEqual([
      { kind: 'service', id: service.id, field: 'name', author: 'Ann', at: expect.any(Number) },
    ]);
  });

  it('is looked for in the history by what it knew of: also what was entered before, and merged since', async () => {
    await open([{ kind: 'service', id: recordId(1), set: { name: 'Claims' } }]);
    const copy = path.join(temporaryFolder(), 'ben.cxwb');
    copyFileSync(file, copy);
    await withOpen(copy, (workbook) =>
      must(workbook.change('Ben', [{ kind: 'service', id: recordId(2), set: { name: 'Entered before' } }])),
    );
    const digest = digestOfPart(buildPart(snapshot, 'feedback'));
    must(
      await window.call('workbook.change', {
        entries: [{ kind: 'concurrence', id: signOff, set: { deliverable: 'feedback', digest } }],
      }),
    );
    must(await send());
    must(await rename('Claims and appeals'));
    const documents = [await chosen(window, copy)];
    must(await window.call('merge.run', { job: 'merge', documents }));
    const [sent] = (await present()).records.submission_record;
    if (sent === undefined) throw new Error('it was sent');
    const since = async (id: typeof signOff, limit = 10) =>
      must(await window.call('workbook.changes', { limit, since: id })).map(({ author, edits }) => [
        author,
        edits.at(-1)?.value,
      ]);
    const merged = [
      ['Ann', 'Claims and appeals'],
      ['Ben', 'Entered before'],
    ];
    expect(await since(sent.id)).toEqual(merged);
    expect(await since(signOff)).toHaveLength(3);
    expect(await since(signOff, 1)).toEqual(merged.slice(0, 1));
    const state = must(await window.call('signOff.since', { signOff }));
    expect(state.edits.map(({ author }) => author)).toEqual(expect.arrayContaining(['Ann', 'Ben']));
    expect(codeOf(await window.call('workbook.changes', { limit: 1, since: recordId(7) }))).toBe(
      'unknown_record',
    );
  });

  it('is not made up where no state in the log has its fingerprint', async () => {
    await open([{ kind: 'service', id: recordId(1), set: { name: 'Claims' } }]);
    const digest = '0'.repeat(64);
    must(
      await window.call('workbook.change', {
        entries: [{ kind: 'concurrence', id: signOff, set: { deliverable: 'assessment', digest } }],
      }),
    );
    must(await rename('Claims and appeals'));
    const state = must(await window.call('signOff.since', { signOff }));
    expect(state.part).toBeUndefined();
    expect(state.edits.map(({ field }) => field)).toEqual(['name']);
    expect(codeOf(await window.call('signOff.since', { signOff: recordId(7) }))).toBe('unknown_record');
  });
});
