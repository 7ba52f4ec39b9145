import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { sentTo } from '../../../src-main/workbook/sent-copy.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

const [ann, task, done] = [recordId(1), recordId(2), recordId(3)];
let folder: string;
let copy: string;
let window: FakeWindow;

beforeEach(async () => {
  folder = path.join(temporaryFolder(), 'ours');
  mkdirSync(folder);
  copy = path.join(folder, 'for-ann.cxwb');
  const file = workbookFile(folder, [
    { kind: 'workbook', set: { fiscal_year: 2026 } },
    { kind: 'person', id: ann, set: { name: 'Ann Example' } },
    { kind: 'assignment', id: task, set: { section: 'team', person: ann, state: 'to_do' } },
    { kind: 'assignment', id: done, set: { section: 'needs', person: ann, state: 'accepted' } },
  ]);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'CX lead' }));
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
});

const send = () => window.call('assignment.send', { job: 'sending', person: ann });
const statesNow = async () => {
  const snapshot = must(await window.call('workbook.current', {}))?.snapshot;
  return snapshot?.records.assignment.map(({ state }) => state);
};

describe('sending a copy to a contributor', () => {
  it('asks for a place by their name, and sets what they have to do underway here and there', async () => {
    window.replies.push(copy);
    const sent = must(await send());
    expect(window.done).toContain('asked where to save cx-workbook-fy2026-for-ann-example.cxwb');
    expect(sent?.copy.fileName).toBe('for-ann.cxwb');
    expect(sent?.changed).toMatchObject({ ids: [task], canUndo: true });
    expect(await statesNow()).toEqual(['in_progress', 'accepted']);
    await withOpen(copy, (workbook) => {
      expect(sentTo(workbook)).toBe(ann);
      expect(workbook.snapshot().records.assignment.map(({ state }) => state)).toEqual([
        'in_progress',
        'accepted',
      ]);
    });
  });

  it('makes a copy of the same workbook that says whose it is when it is opened', async () => {
    window.replies.push(copy);
    must(await send());
    const original = must(await window.call('workbook.current', {}));
    const other = fakeWindow();
    const opened = must(
      await other.call('workbook.open', { document: await chosen(other, copy), mode: 'write' }),
    );
    expect(opened.sentTo).toBe(ann);
    expect(original?.sentTo).toBeUndefined();
    expect(opened.snapshot.workbookId).toBe(original?.snapshot.workbookId);
    expect(opened.snapshot.editCount).toBe(original?.snapshot.editCount);
  });

  it('tells whose copy comes back, before it is merged and after; what they owed is returned', async () => {
    window.replies.push(copy);
    must(await send());
    await withOpen(copy, (workbook) =>
      must(workbook.change('Ann Example', [{ kind: 'person', id: ann, set: { title: 'Chief' } }])),
    );
    const documents = [await chosen(window, copy)];
    const look = must(await window.call('merge.look', { job: 'look', documents }));
    expect(look.copies[0]?.brings?.returned).toEqual([ann]);
    expect(await statesNow()).toEqual(['in_progress', 'accepted']);
    const { brought } = must(await window.call('merge.run', { job: 'merge', documents }));
    expect(brought.returned).toEqual([ann]);
    expect(await statesNow()).toEqual(['returned', 'accepted']);
    must(await window.call('merge.undo', {}));
    expect(await statesNow()).toEqual(['in_progress', 'accepted']);
  });

  it('changes nothing where the user thinks better of it, or the copy cannot be made', async () => {
    window.replies.push(undefined);
    expect(must(await send())).toBeNull();
    writeFileSync(copy, 'something else');
    window.replies.push(copy);
    expect(codeOf(await send())).toBe('file_exists');
    window.replies.push(path.join(folder, 'nowhere', 'copy.cxwb'));
    expect(codeOf(await send())).toBe('folder_missing');
    expect(await statesNow()).toEqual(['to_do', 'accepted']);
    expect(must(await window.call('workbook.current', {}))?.canUndo).toBe(false);
  });

  it('takes the state back where the copy fails on its way, and leaves nothing of it', async () => {
    const long = path.join(folder, `${'n'.repeat(250)}.cxwb`);
    window.replies.push(long);
    expect((await send()).ok).toBe(false);
    expect(existsSync(long)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await statesNow()).toEqual(['to_do', 'accepted']);
  });

  it('takes the state back where it is canceled on its way', async () => {
    window.replies.push(copy);
    const sending = send();
    while (eventsOf(window, 'job.progress').length === 0) await setImmediate();
    must(await window.call('job.cancel', { job: 'sending' }));
    expect(codeOf(await sending)).toBe('cancelled');
    expect(existsSync(copy)).toBe(false);
    expect(await statesNow()).toEqual(['to_do', 'accepted']);
  });

  it('is refused for somebody who is not in the workbook, before a place is asked for', async () => {
    const nobody = window.call('assignment.send', { job: 'sending', person: recordId(9) });
    expect(codeOf(await nobody)).toBe('unknown_record');
    expect(window.done.filter((what) => what.startsWith('asked where'))).toEqual([]);
  });
});
